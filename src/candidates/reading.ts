import { type Day, dayOf, type Instant, isDay } from "../calendar";
import type { DeadlineReading } from "../calls/deadline-reader";
import { emptyCall } from "../calls/forms";
import { type CallReading, readCall } from "../calls/reading/call";
import type { Sum } from "../calls/reading/sums";
import type { CandidateRow } from "./candidates";
import type { Told } from "./recollection";
import { countyIn } from "./rounds";

/** From vague to sure: what a page says of a day is worth more than what a teaser says of a month. */
const SURENESS = ["none", "month", "rolling", "day", "instant"] as const;

function surest(readings: readonly DeadlineReading[]): DeadlineReading {
  const sureness = ({ precision }: DeadlineReading) => SURENESS.indexOf(precision);
  return readings.reduce((best, next) => (sureness(next) > sureness(best) ? next : best));
}

/**
 * What the candidate's own words say of a call, and after them the pages and pasted texts that belong to it; nothing that
 * they do not say. Each text is read for itself, so that no value is put together from two.
 */
export function readingOf(
  { candidate, now }: { candidate: { publishedAt: Instant | null }; now: Pick<Told, "title" | "text"> },
  pages: readonly { text: string }[] = [],
): CallReading {
  const publishedOn: Day | null = candidate.publishedAt === null ? null : dayOf(candidate.publishedAt);
  const readings = [`${now.title}.\n${now.text}`, ...pages.map(({ text }) => text)].map((text) =>
    readCall(text, publishedOn),
  );
  const first = <K extends keyof CallReading>(key: K) =>
    readings.map((reading) => reading[key]).find((value) => value !== null) ?? null;
  return {
    deadline: surest(readings.map(({ deadline }) => deadline)),
    decision: first("decision"),
    perProject: first("perProject"),
    total: first("total"),
    coFinancing: first("coFinancing"),
    applicants: first("applicants"),
    joint: first("joint"),
    handingIn: {
      attachments: readings.map(({ handingIn }) => handingIn.attachments).find((all) => all.length > 0) ?? [],
      eService: readings.map(({ handingIn }) => handingIn.eService).find((said) => said !== null) ?? null,
    },
  };
}

/** What the inbox tells of a reading. */
export type ReadingSummary = Pick<CallReading, "deadline" | "perProject" | "total">;

export function summaryOf({ deadline, perProject, total }: CallReading): ReadingSummary {
  return { deadline, perProject, total };
}

/** The time of a deadline as Stockholm's clocks show it, when it was read in a zone that agrees with them. */
function stockholmTime(reading: DeadlineReading): string {
  const sameClock = reading.timeZone === "Europe/Stockholm" || reading.timeZone === "Europe/Brussels";
  return sameClock ? (reading.time ?? "") : "";
}

/**
 * The call form, filled in as far as the reading is sure: a day without a year and an ambiguous sum are left for the
 * adviser. `decisionName` is what the funder's decision is called among a call's dates.
 */
export function typedFromReading(
  { now, source }: Pick<CandidateRow, "now" | "source">,
  reading: CallReading,
  decisionName: string,
): Record<string, string> {
  const { deadline, decision, joint, handingIn } = reading;
  const sureDay = deadline.deadline !== null && isDay(deadline.deadline) ? deadline.deadline : "";
  return {
    ...emptyCall,
    title: now.title,
    funder: source.funder,
    url: now.link ?? "",
    description: now.text,
    county: countyIn(now) ?? "",
    opensOn: deadline.opens !== null && isDay(deadline.opens) ? deadline.opens : "",
    deadlineText: deadline.words ?? "",
    deadlineOn: sureDay,
    deadlineTime: sureDay ? stockholmTime(deadline) : "",
    rolling: deadline.precision === "rolling" ? "yes" : "",
    ...typedSums(reading),
    coFinancing: reading.coFinancing?.words ?? "",
    coFinancingPercent: typed(reading.coFinancing?.percent).replace(".", ","),
    eligibleApplicants: reading.applicants?.words ?? "",
    ...(joint && {
      joint: joint.joint,
      lead: joint.lead,
      minMunicipalities: typed(joint.minMunicipalities),
      minCounties: typed(joint.minCounties),
    }),
    attachments: handingIn.attachments.join("\n"),
    applyAt: handingIn.eService ?? "",
    ...(decision && isDay(decision.on) && { dateName0: decisionName, dateOn0: decision.on }),
  };
}

const typed = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value);

function typedSums({ perProject, total }: CallReading): Record<string, string> {
  const sure = (sum: Sum | null) => (sum === null || sum.ambiguous ? null : sum);
  return {
    amount: (perProject ?? total)?.words ?? "",
    amountFromSek: typed(sure(perProject)?.fromSek),
    amountToSek: typed(sure(perProject)?.toSek),
  };
}
