import type { Db } from "../../db/open";
import { addDays, type Day, dayOf, type Instant, yearOf } from "../calendar";
import { allMunicipalities } from "../membership/register";
import { figuresOf } from "./approval";
import { fetchesOfYear, mustWaitUntil } from "./fetches";
import { standingPopulations } from "./populations";

/** After a question that came to nothing: SCB's outages are seldom over in an hour. */
const DAYS_BETWEEN_TRIES = 2;

/** Clause 10: figures are renewed in April before the year's payment; until then those of the year before that apply. */
export function yearToHave(day: Day): number {
  const year = yearOf(day);
  return Number(day.slice(5, 7)) >= 4 ? year - 1 : year - 2;
}

/** The day that Utlyst asks again by itself after a question that came to nothing. */
export function nextTryOn(failed: { at: Instant; notBefore: Instant | null }): Day {
  const usual = addDays(dayOf(failed.at), DAYS_BETWEEN_TRIES);
  return failed.notBefore !== null && dayOf(failed.notBefore) > usual ? dayOf(failed.notBefore) : usual;
}

/**
 * The year that SCB should be asked about now, by a job: a municipality lacks its figure, nobody has settled an answer that
 * held it, and nothing waits or has just failed. So it is in April, when April was missed, and when a municipality is new.
 */
export function yearDue(db: Db, at: Instant): number | null {
  const today = dayOf(at);
  const year = yearToHave(today);
  const had = new Set(standingPopulations(db, year).map(({ municipalityCode }) => municipalityCode));
  const lacking = allMunicipalities(db).filter(({ code }) => !had.has(code));
  if (lacking.length === 0 || mustWaitUntil(db, at) !== null) return null;
  const fetches = fetchesOfYear(db, year);
  if (fetches.some(({ state }) => state === "waiting")) return null;
  const [last] = fetches;
  if (last && dayOf(last.at) > addDays(today, last.state === "failed" ? -DAYS_BETWEEN_TRIES : -1))
    return null;
  const settled = fetches.filter(({ answer }) => answer !== "").map(figuresOf);
  return lacking.some(({ code }) => !settled.some((figures) => figures.has(code))) ? year : null;
}
