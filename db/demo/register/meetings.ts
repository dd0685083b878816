import { attendanceSheet, recordAttendance } from "../../../src/bodies/attendance";
import { addDecision, type DecisionForm } from "../../../src/bodies/meeting-decisions";
import { type MeetingForm, meeting, planMeeting } from "../../../src/bodies/meetings";
import { addMinutes } from "../../../src/bodies/minutes";
import { addDays, addWorkingDays, type Day, type Instant, instantAt } from "../../../src/calendar";
import { onePagePdf } from "../pdf";
import type { Story } from "../story";

/** Meetings of this many years back are told. */
const YEARS_BACK = 3;

const LEADERSHIP_AGENDA = [
  "Mötet öppnas",
  "Föregående mötes protokoll",
  "Årets arbete: uppföljning av handlingsplanen",
  "Budget för nästa år",
  "Handlingsplan för nästa år",
  "Styrgruppens ledamöter",
  "Övriga frågor",
].join("\n");

const STEERING_AGENDA = [
  "Läget i kommunerna",
  "Handlingsplanen: vad som är klart och vad som återstår",
  "Gemensamma ansökningar och kommande utlysningar",
  "Ekonomi: utfall mot budget",
  "Nästa möte",
].join("\n");

const workdayFrom = (day: Day) => addWorkingDays(addDays(day, -1), 1);

export function tellOfMeetings(story: Story): void {
  const { today } = story;
  const year = Number(today.slice(0, 4));
  tellOfHostDecision(story);
  for (let y = year - YEARS_BACK; y <= year; y += 1) tellOfYear(story, y, today);
  const next = steeringDays(year)
    .concat(steeringDays(year + 1))
    .find((day) => day >= today);
  if (next) {
    story.on(story.ago(8, "09:20"), (at) => {
      plan(story, "steering", steeringMeeting(next), at);
    });
  }
}

const steeringDays = (year: number) =>
  ["02-10", "05-18", "09-15"].map((day) => workdayFrom(`${year}-${day}`));

const steeringMeeting = (heldOn: Day): MeetingForm => ({
  kind: "meeting",
  title: "",
  heldOn,
  startsAt: "13:00",
  place: "Turebergshuset, Sollentuna",
  agenda: STEERING_AGENDA,
});

function tellOfYear(story: Story, year: number, today: Day): void {
  const heldOn = workdayFrom(`${year}-11-12`);
  const form: MeetingForm = {
    kind: "meeting",
    title: "Ledningsgruppens årsmöte",
    heldOn,
    startsAt: "09:00",
    place: "Turebergshuset, Sollentuna",
    agenda: LEADERSHIP_AGENDA,
  };
  if (heldOn < today) tellOfHeld(story, "leadership", form, decisionsOfYear(story, year));
  else if (heldOn <= story.day(45)) {
    story.on(story.ago(5, "10:05"), (at) => {
      plan(story, "leadership", form, at);
    });
  }
  for (const day of steeringDays(year)) {
    if (day < today) tellOfHeld(story, "steering", steeringMeeting(day), []);
  }
  const seminarOn = workdayFrom(`${year}-04-15`);
  if (seminarOn < today) tellOfHeld(story, "Nyanlända", seminar(seminarOn), []);
}

const seminar = (heldOn: Day): MeetingForm => ({
  kind: "seminar",
  title: "Kunskapsdag om etablering",
  heldOn,
  startsAt: "09:30",
  place: "Digitalt möte",
  agenda: "Ny forskning om etablering\nGoda exempel från kommunerna\nFrågor",
});

type Decided = { form: DecisionForm; name?: string };

function decisionsOfYear(story: Story, year: number): Decided[] {
  const next = year + 1;
  const budget = `Budgeten för ${next} fastställs enligt förslaget.`;
  const actionPlan = `Handlingsplanen för ${next} fastställs.`;
  const decided: Decided[] = [
    { form: { kind: "budget", year: next, text: budget }, name: `budget decision ${next}` },
    { form: { kind: "action_plan", year: next, text: actionPlan }, name: `plan decision ${next}` },
  ];
  if (year !== Number(story.today.slice(0, 4)) - 1) return decided;
  const text = "Norrtälje kommun efterträder Järfälla kommun i styrgruppen från årsskiftet.";
  return [...decided, { form: { kind: "steering_group", year: null, text }, name: "steering decision" }];
}

function plan(story: Story, body: string, form: MeetingForm, at: Instant): number {
  const act = story.act(at, "coordinator");
  return planMeeting(story.db, { bodyId: story.id(body), ...form }, act);
}

/** Planned four weeks before; the same afternoon who came, what was decided and the minutes. */
function tellOfHeld(story: Story, body: string, form: MeetingForm, decided: Decided[]): void {
  const { db } = story;
  const key = `${body} ${form.heldOn}`;
  story.on(instantAt(addWorkingDays(form.heldOn, -20), "09:20"), (at) => {
    story.name(key, plan(story, body, form, at));
  });
  story.on(instantAt(form.heldOn, "16:10"), (at) => {
    const act = story.act(at, "coordinator");
    const id = story.id(key);
    const { lines } = attendanceSheet(db, meeting(db, id));
    const year = Number(form.heldOn.slice(0, 4));
    const seated = lines.filter(({ names }) => names !== "");
    const present = seated
      .filter((_, i) => seated.length < 6 || (i + year) % 8 !== 0)
      .map(({ code, names }) => ({ municipalityCode: code, names }));
    const outside = { municipalityCode: null, names: "Mirjam Påhitt, samordnare" };
    recordAttendance(db, id, [...present, outside], act);
    for (const { form: decision, name } of decided) {
      const decisionId = addDecision(db, id, decision, act);
      if (name) story.name(name, decisionId);
    }
    if (body === "leadership") addMinutes(db, id, minutesOf(form, decided), act);
  });
}

function minutesOf({ title, heldOn }: MeetingForm, decided: Decided[]) {
  const lines = [title, heldOn, "", ...decided.map(({ form }, i) => `Beslut ${i + 1}: ${form.text}`)];
  const bytes = onePagePdf([...lines, "", "Påhittat protokoll i Utlysts demo."]);
  return { name: `protokoll-${heldOn}.pdf`, mediaType: "application/pdf", bytes };
}

/**
 * Lidingö was host in October 2017 and Sollentuna in December. No paper about the decision is known: the meeting and its
 * words are made up, and say so.
 */
function tellOfHostDecision(story: Story): void {
  story.on(instantAt("2022-08-16", "10:35"), (at) => {
    const form: MeetingForm = {
      kind: "meeting",
      title: "Byte av förvaltande kommun",
      heldOn: "2017-11-16",
      startsAt: "",
      place: "",
      agenda: "",
    };
    const id = plan(story, "leadership", form, at);
    const text =
      "Sollentuna kommun utses till förvaltande kommun efter Lidingö stad, från december 2017. Mötet och beslutet är påhittade i demon: att kommunen byttes är känt, men inte när det beslutades.";
    const act = story.act(at, "coordinator");
    story.name("host decision", addDecision(story.db, id, { kind: "host", year: null, text }, act));
  });
}
