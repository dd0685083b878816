import { and, eq, gte } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters } from "../../db/schema";
import { addDays, dayOf, type Instant } from "../calendar";
import { type Act, UTLYST } from "../history";
import { allMunicipalities } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import { previewOfFetch } from "./approval";
import type { AskScb, PopulationFailure } from "./asking";
import { yearDue } from "./due";
import { fetchesOfYear, keepAsked, populationFetch } from "./fetches";

/** So long SCB may be silent before somebody has to fetch the figures another way. */
const FAILING_DAYS = 7;

/** Asks SCB about a year, by somebody's wish, and keeps what comes of it; answers its id. */
export async function askAbout(db: Db, askScb: AskScb, year: number, act: Act): Promise<number> {
  const codes = allMunicipalities(db).map(({ code }) => code);
  return keepAsked(db, await askScb(year, codes), act);
}

/** Asks when it is time, and tells the coordinator what is to be done. */
export async function askWhenDue(db: Db, askScb: AskScb, now: () => Instant): Promise<void> {
  const year = yearDue(db, now());
  if (year === null) return;
  const codes = allMunicipalities(db).map(({ code }) => code);
  const asked = await askScb(year, codes);
  const act = { by: UTLYST, at: now() };
  db.transaction((tx) => {
    const id = keepAsked(tx, asked, act);
    if (asked.kind === "answered") tellOfWaiting(tx, id, act);
    else tellOfFailing(tx, year, act);
  });
}

function receivers(db: Db, at: Instant) {
  const coordinators = holdersOf(db, "coordinator", dayOf(at));
  return coordinators.length > 0 ? coordinators : holdersOf(db, "administrator", dayOf(at));
}

function tellOfWaiting(db: Db, id: number, act: Act): void {
  const fetch = populationFetch(db, id);
  const lines = previewOfFetch(db, fetch);
  const facts = {
    fetchId: id,
    year: fetch.year,
    sourceTable: fetch.sourceTable,
    municipalities: lines.length,
    doubtful: lines.filter(({ doubt }) => doubt !== null).map(({ shortName }) => shortName),
  };
  for (const to of receivers(db, act.at)) writeLetter(db, { kind: "population_waiting", to, facts }, act);
}

/** Once for each stretch of failures. */
function tellOfFailing(db: Db, year: number, act: Act): void {
  const fetches = fetchesOfYear(db, year);
  const lastGood = fetches.findIndex(({ state }) => state !== "failed");
  const failures = lastGood === -1 ? fetches : fetches.slice(0, lastGood);
  const [last, first] = [failures[0], failures.at(-1)];
  if (!last || !first || dayOf(first.at) > addDays(dayOf(act.at), -FAILING_DAYS)) return;
  const told = db
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.kind, "population_failing"), gte(letters.writtenAt, first.at)))
    .get();
  if (told) return;
  const failure = last.failure as PopulationFailure;
  const facts = { year, since: first.at, times: failures.length, failure, detail: last.detail };
  for (const to of receivers(db, act.at)) writeLetter(db, { kind: "population_failing", to, facts }, act);
}
