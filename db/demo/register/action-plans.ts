import { type ActivityState, addActivity, followUp } from "../../../src/bodies/action-plan";
import { evaluate } from "../../../src/bodies/evaluations";
import { addDays, addWorkingDays, type Day, type Instant, instantAt } from "../../../src/calendar";
import { onePagePdf } from "../pdf";
import type { Story } from "../story";

const ACTIVITIES = [
  {
    title: "Nätverksträffar för temanätverken",
    description: "Minst en träff i varje temanätverk. Samordnaren kallar, kommunerna turas om som värd.",
    responsible: "Samordnaren",
    due: "12-15",
  },
  {
    title: "Kunskapsdag om etablering",
    description: "En gemensam dag för alla som arbetar med nyanländas etablering.",
    responsible: "Temanätverket Nyanlända",
    due: "04-30",
  },
  {
    title: "Gemensam ansökan om utvecklingsmedel",
    description:
      "Bevaka utlysningarna och söka medel tillsammans när minst hälften av kommunerna vill delta.",
    responsible: "Rådgivaren för externa medel",
    due: "10-31",
  },
  {
    title: "Kartlägga bostadsvägledningen i kommunerna",
    description: "Vad som erbjuds i dag, vad det kostar och vad som kan göras gemensamt.",
    responsible: "Temanätverket Bostadsvägledning",
    due: "06-15",
  },
  {
    title: "Rutin för återsökning av statlig ersättning",
    description: "En gemensam rutin som alla kommuner kan använda.",
    responsible: "Temanätverket Återsökning",
    due: "09-30",
  },
];

type Told = { daysAgo: number; state: ActivityState; note: string };

/** How this year stands at the first start: told so many working days ago, or not at all. */
function toldThisYear(title: string, isPast: boolean): Told | undefined {
  const told: Record<string, Told> = {
    "Nätverksträffar för temanätverken": {
      daysAgo: 12,
      state: "ongoing",
      note: "Träffarna är inplanerade i tre av fem temanätverk.",
    },
    "Kunskapsdag om etablering": isPast
      ? { daysAgo: 9, state: "done", note: "Genomförd med 60 deltagare." }
      : { daysAgo: 9, state: "ongoing", note: "Program och talare är klara." },
    "Gemensam ansökan om utvecklingsmedel": {
      daysAgo: 6,
      state: "ongoing",
      note: "En ansökan är ute för godkännande hos kommunerna.",
    },
    "Rutin för återsökning av statlig ersättning": {
      daysAgo: 4,
      state: "done",
      note: "Rutinen är klar och skickad till alla kommuner.",
    },
  };
  return told[title];
}

const EVALUATION =
  "Nätverket har hållit de möten som överenskommelsen begär. Kommunerna lyfter fram att utlysningarna når fram tidigare och att fler har hunnit svara.\n\nTiden mellan utlysning och nämnd är fortfarande kort. Nästa år ska vi planera bakåt från nämndernas möten.\n\nPåhittad utvärdering i Utlysts demo.";

export function tellOfActionPlans(story: Story): void {
  const { today } = story;
  const year = Number(today.slice(0, 4));
  for (const y of [year - 2, year - 1, year]) tellOfPlan(story, y, year);
  for (const y of [year - 3, year - 2, year - 1, year]) {
    const doneOn = addWorkingDays(`${y}-12-10`, 1);
    if (doneOn < today) tellOfEvaluation(story, y, doneOn);
  }
}

/** Written down after the leadership group's meeting of the autumn before. */
function tellOfPlan(story: Story, year: number, current: number): void {
  const { db } = story;
  story.on(instantAt(addWorkingDays(`${year - 1}-11-20`, 1), "14:30"), (at) => {
    const act = story.act(at, "coordinator");
    for (const { due, ...activity } of ACTIVITIES) {
      const id = addActivity(db, { ...activity, year, dueOn: `${year}-${due}` }, act);
      story.name(`${activity.title} ${year}`, id);
    }
  });
  ACTIVITIES.forEach(({ title, due }, i) => {
    const tell = (at: Instant, state: ActivityState, note: string) =>
      story.on(at, () =>
        followUp(db, story.id(`${title} ${year}`), { state, note }, story.act(at, "coordinator")),
      );
    if (year === current) {
      const told = toldThisYear(title, `${year}-${due}` < story.today);
      if (told) tell(story.ago(told.daysAgo, "15:40"), told.state, told.note);
    } else if (i === ACTIVITIES.length - 1 && year === current - 1) {
      tell(instantAt(addDays(`${year}-${due}`, 20), "11:10"), "ongoing", "Ett utkast är ute hos kommunerna.");
    } else {
      tell(instantAt(`${year}-${due}`, "11:10"), "done", "");
    }
  });
}

function tellOfEvaluation(story: Story, year: number, doneOn: Day): void {
  story.on(instantAt(doneOn, "15:15"), (at) => {
    const bytes = onePagePdf([`Utvärdering ${year}`, "", ...EVALUATION.split("\n\n")]);
    const file = { name: `utvardering-${year}.pdf`, mediaType: "application/pdf", bytes };
    evaluate(story.db, { year, doneOn, text: EVALUATION, file }, story.act(at, "coordinator"));
  });
}
