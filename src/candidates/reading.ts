import { dayOf, isDay } from "../calendar";
import { type DeadlineReading, readDeadline } from "../calls/deadline-reader";
import { emptyCall } from "../calls/forms";
import { readAmount } from "../calls/reading/amounts";
import type { InboxRow } from "./candidates";

export type CandidateReading = { deadline: DeadlineReading; amount: ReturnType<typeof readAmount> };

/** What its own words say of the last day and the money; nothing that they do not say. */
export function readingOf({ candidate }: Pick<InboxRow, "candidate">): CandidateReading {
  const text = `${candidate.title}.\n${candidate.text}`;
  const publishedOn = candidate.publishedAt === null ? null : dayOf(candidate.publishedAt);
  return { deadline: readDeadline(text, publishedOn), amount: readAmount(text) };
}

/** The time of a deadline as Stockholm's clocks show it, when it was read in a zone that agrees with them. */
function stockholmTime(reading: DeadlineReading): string {
  const sameClock = reading.timeZone === "Europe/Stockholm" || reading.timeZone === "Europe/Brussels";
  return sameClock ? (reading.time ?? "") : "";
}

/** The call form, filled in as far as the reading is sure; a day without a year is left for the adviser. */
export function typedFromReading(
  { candidate, source }: InboxRow,
  reading: CandidateReading,
): Record<string, string> {
  const { deadline } = reading;
  const sureDay = deadline.deadline !== null && isDay(deadline.deadline) ? deadline.deadline : "";
  return {
    ...emptyCall,
    title: candidate.title,
    funder: source.funder,
    url: candidate.link ?? "",
    description: candidate.text,
    opensOn: deadline.opens !== null && isDay(deadline.opens) ? deadline.opens : "",
    deadlineText: deadline.words ?? "",
    deadlineOn: sureDay,
    deadlineTime: sureDay ? stockholmTime(deadline) : "",
    rolling: deadline.precision === "rolling" ? "yes" : "",
    amount: reading.amount?.words ?? "",
  };
}
