import { recordBoardDecision } from "../../../src/boards/board-decisions";
import { meetingsOf } from "../../../src/boards/board-meetings";
import { addBoard, board } from "../../../src/boards/boards";
import { addDelegation, type DelegationForm } from "../../../src/boards/delegations";
import {
  keepMeetingFile,
  meetingImport,
  readImport,
  takeInMeetings,
} from "../../../src/boards/meeting-import";
import { addDays, type Day, dayOf, type Instant, instantAt, workingDayUpTo } from "../../../src/calendar";
import { demoAddress } from "../demo-fetch";
import { onePagePdf } from "../pdf";
import type { Story } from "../story";
import { BOARD_PLANS, type BoardPlan, plannedDays } from "./board-plans";

const nameOf = ({ code }: BoardPlan) => `board ${code}`;

/** The boards and their calendars, as each municipality's contact person has entered them. */
export function tellOfBoards(story: Story): void {
  for (const plan of BOARD_PLANS) story.on(instantAt("2022-08-18", "09:30"), (at) => enter(story, plan, at));
  story.on(instantAt("2022-08-18", "15:00"), (at) => enterCommittee(story, at));
  const thisYear = Number(story.today.slice(0, 4));
  for (const year of [thisYear - 1, thisYear, thisYear + 1]) {
    for (const [turn, plan] of BOARD_PLANS.entries()) {
      // Boards decide next year's days in the autumn, one after the other.
      const on = addDays(`${year - 1}-10-05`, turn * 3);
      if (on < story.today) story.on(instantAt(on, "10:15"), (at) => takeIn(story, plan, year, at));
    }
  }
  story.on(story.ago(2, "15:40"), (at) => leaveWaiting(story, at));
  for (const { code, ...form } of delegations(thisYear))
    story.on(story.ago(90, "11:05"), (at) => {
      addDelegation(story.db, story.id(`board ${code}`), form, story.act(at, "contact", code));
    });
  story.on(story.ago(60, "09:20"), (at) => recordDecision(story, at));
}

function enter(story: Story, plan: BoardPlan, at: Instant): void {
  const { code, name, papersInDays, preparationDays, noticeDays, immediate } = plan;
  const form = {
    municipalityCode: code,
    name,
    kind: "board",
    parentId: null,
    competent: true,
    papersInDays,
    preparationDays,
    noticeDays,
    adjustment: immediate ? "immediate" : "ordinary",
    adjustmentDays: 14,
    recessFrom: "06-25",
    recessTo: "08-10",
    closedOnBridgeDays: code === "0162",
    calendarUrl:
      code === "0163" ? demoAddress("https://sollentuna.example.se/kalender/namnder.ics", story.today) : "",
    fromOn: "2019-01-01",
  } as const;
  story.name(nameOf(plan), addBoard(story.db, form, story.act(at, "contact", code)));
}

const COMMITTEE_OF = "0115";
const COMMITTEE = "Socialnämndens arbetsutskott";

/** Vallentuna prepared the network's agreement in such a committee. */
function enterCommittee(story: Story, at: Instant): void {
  const { id: _, endedOn: __, ...facts } = board(story.db, story.id(`board ${COMMITTEE_OF}`));
  const form = {
    ...facts,
    name: COMMITTEE,
    kind: "committee",
    parentId: story.id(`board ${COMMITTEE_OF}`),
    competent: false,
    papersInDays: 10,
    preparationDays: 0,
  } as const;
  story.name(COMMITTEE, addBoard(story.db, form, story.act(at, "contact", COMMITTEE_OF)));
}

const HEADINGS = "Nämnd;Datum;Tid;Plats";

const lineOf = ({ name, startsAt, place }: BoardPlan, day: string) =>
  [name, day, startsAt.replace(":", "."), place].join(";");

const csv = (name: string, lines: string[]) => ({
  name,
  mediaType: "application/octet-stream",
  bytes: Buffer.from(`\ufeff${[HEADINGS, ...lines].join("\r\n")}\r\n`),
});

async function takeIn(story: Story, plan: BoardPlan, year: number, at: Instant): Promise<void> {
  const days = plannedDays(plan, year);
  await takeInDays(story, plan, story.id(nameOf(plan)), days, at);
  if (plan.code !== COMMITTEE_OF) return;
  // The committee prepares what the board decides a fortnight later.
  const before = days
    .map((day) => workingDayUpTo(addDays(day, -14)))
    .filter((day) => day.slice(5, 7) !== "08");
  await takeInDays(story, { ...plan, name: COMMITTEE, startsAt: "09:00" }, story.id(COMMITTEE), before, at);
}

async function takeInDays(
  story: Story,
  plan: BoardPlan,
  boardId: number,
  days: Day[],
  at: Instant,
): Promise<void> {
  const { db } = story;
  const act = story.act(at, "contact", plan.code);
  const lines = days.map((day) => lineOf(plan, day));
  const importId = keepMeetingFile(db, boardId, csv("sammanträden.csv", lines), act);
  const { file } = await readImport(db, board(db, boardId), meetingImport(db, boardId, importId), dayOf(at));
  if (file) takeInMeetings(db, boardId, importId, file, [], act);
}

const WAITING = "0188";

/** Somebody in Norrtälje handed in a new list, with a slip of the finger, and has not confirmed it. */
function leaveWaiting(story: Story, at: Instant): void {
  const { db, today } = story;
  const plan = BOARD_PLANS.find(({ code }) => code === WAITING)!;
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1].flatMap((one) => plannedDays(plan, one)).filter((day) => day > today);
  const [first = today, moved = today, ...others] = days.slice(0, 11);
  const lines = [
    lineOf({ ...plan, startsAt: "15:00" }, first),
    lineOf(plan, addDays(moved, -1)),
    ...others.map((day) => lineOf(plan, day)),
    lineOf(plan, `31 februari ${year + 1}`),
    lineOf({ ...plan, name: "Barn- och skolnämnden" }, first),
  ];
  const act = story.act(at, "contact", WAITING);
  keepMeetingFile(db, story.id(nameOf(plan)), csv("sammanträdesplan.csv", lines), act);
}

const SCOPE = "Ansöka om och ta emot utvecklingsmedel från staten inom nämndens område";

function delegations(thisYear: number): (DelegationForm & { code: string })[] {
  const until = { fromOn: `${thisYear - 1}-01-01`, validUntilOn: `${thisYear + 1}-12-31` };
  return [
    {
      code: "0160",
      delegate: "socialdirektören",
      scope: SCOPE,
      ceilingSek: 2_000_000,
      source: "Punkt 3.4 i nämndens delegationsordning",
      ...until,
    },
    {
      code: "0162",
      delegate: "socialdirektören",
      scope: "Underteckna samverkansblankett till en gemensam ansökan",
      ceilingSek: null,
      source: "Punkt 1.9 i nämndens delegationsordning",
      ...until,
    },
    {
      code: "0186",
      delegate: "socialchefen",
      scope: SCOPE,
      ceilingSek: 500_000,
      source: "Punkt 5.1 i nämndens delegationsordning",
      ...until,
    },
    {
      code: "0123",
      delegate: "socialdirektören",
      scope: SCOPE,
      ceilingSek: 1_000_000,
      source: "Punkt A 12 i nämndens delegationsordning",
      fromOn: "2019-01-01",
      validUntilOn: `${thisYear - 1}-12-31`,
    },
  ];
}

function recordDecision(story: Story, at: Instant): void {
  const held = meetingsOf(story.db, story.id("board 0162"), "2019-01-01", dayOf(at));
  const decidedOn = held.at(-1)?.meetsOn ?? story.day(-75);
  const decision = {
    municipalityCode: "0162",
    boardId: story.id("board 0162"),
    boardName: "Socialnämnden",
    decidedOn,
    paragraph: "§ 64",
    caseNumber: `SN ${decidedOn.slice(0, 4)}/123`,
    wording:
      "Nämnden ställer sig bakom nätverkets handlingsplan och avsätter arbetstid för kommunens kontaktperson.",
    immediateApproval: false,
    document: {
      name: "protokollsutdrag.pdf",
      mediaType: "application/pdf",
      bytes: onePagePdf(["Protokollsutdrag", "Socialnämnden § 64", "Påhittat i demon."]),
    },
  };
  recordBoardDecision(story.db, decision, story.act(at, "contact", "0162"));
}
