import { clockTimeOf, type Day, dayOf, instantAt, STOCKHOLM } from "../calendar";
import type { Call } from "./calls";
import { type DeadlineReading, readDeadline } from "./deadline-reader";
import { readCall } from "./reading/call";

/** What the funder said at one time. */
export type Said = { title: string; link: string | null; text: string };

/** In the order that they are shown, grouped as `FUNDER_GROUPS` says. */
export const FUNDER_FIELDS = [
  "opensOn",
  "deadline",
  "cutOffs",
  "decisionOn",
  "totalSek",
  "amountFromSek",
  "amountToSek",
  "coFinancingPercent",
  "eligibleApplicants",
  "title",
  "text",
] as const;
export type FunderField = (typeof FUNDER_FIELDS)[number];

/** What the funder says that the call has no single place for: it is told, and a person writes it where it belongs. */
const TOLD_ONLY: readonly FunderField[] = ["cutOffs", "decisionOn", "totalSek"];

export function isToldOnly(field: FunderField): field is "cutOffs" | "decisionOn" | "totalSek" {
  return TOLD_ONLY.includes(field);
}

const FUNDER_GROUPS = ["dates", "money", "applicants", "text"] as const;
export type FunderGroup = (typeof FUNDER_GROUPS)[number];

export const groupOf: Record<FunderField, FunderGroup> = {
  opensOn: "dates",
  deadline: "dates",
  cutOffs: "dates",
  decisionOn: "dates",
  totalSek: "money",
  amountFromSek: "money",
  amountToSek: "money",
  coFinancingPercent: "money",
  eligibleApplicants: "applicants",
  title: "text",
  text: "text",
};

/** A value as text ("" for nothing said), and the words it was read from. */
type FunderFact = { value: string; words: string };

const fact = (value: string | number | null | undefined, words: string | null | undefined): FunderFact => ({
  value: value === null || value === undefined ? "" : String(value),
  words: words ?? "",
});

/** "2027-05-22 14:00" or "2027-05-22", by Stockholm's clock; what is less than a day stays as it was read. */
function deadlineValue({ deadline, time, timeZone, precision }: DeadlineReading): string {
  if (precision === "rolling") return "rolling";
  if (deadline === null) return "";
  if (time === null || !/^\d{4}-\d{2}-\d{2}$/.test(deadline)) return deadline;
  const at = instantAt(deadline, time, timeZone ?? STOCKHOLM);
  return `${dayOf(at)} ${clockTimeOf(at)}`;
}

/** What can be read from what the funder said. An ambiguous sum is left unread: a person must say which it is. */
export function funderFacts(said: Said, publishedOn: Day | null): Record<FunderField, FunderFact> {
  const read = readCall(said.text, publishedOn);
  // A feed's title often holds the only date there is.
  const deadline = read.deadline.precision === "none" ? readDeadline(said.title, publishedOn) : read.deadline;
  const sum = read.perProject?.ambiguous ? null : read.perProject;
  const total = read.total?.ambiguous ? null : read.total;
  return {
    opensOn: fact(deadline.opens, deadline.words),
    deadline: fact(deadlineValue(deadline), deadline.words),
    cutOffs: fact(deadline.multi.join(", "), deadline.words),
    decisionOn: fact(read.decision?.on, read.decision?.words),
    totalSek: fact(total?.toSek, total?.words),
    amountFromSek: fact(sum?.fromSek, sum?.words),
    amountToSek: fact(sum?.toSek, sum?.words),
    coFinancingPercent: fact(read.coFinancing?.percent, read.coFinancing?.words),
    eligibleApplicants: fact(read.applicants?.words, read.applicants?.words),
    title: fact(said.title.trim(), ""),
    text: fact(said.text.trim(), ""),
  };
}

/** The same fact as the call has it now, written in the same way so that the two can be compared. */
export function callFact(call: Call, field: FunderField): string {
  if (field === "text") return call.description;
  if (isToldOnly(field)) return "";
  if (field !== "deadline") return String(call[field] ?? "");
  if (call.deadlinePrecision === "rolling") return "rolling";
  return call.deadlineAt ? `${call.deadlineOn} ${clockTimeOf(call.deadlineAt)}` : (call.deadlineOn ?? "");
}

/** Whether a value is exact enough to be put into the call as it stands. */
export function canStand(field: FunderField, value: string): boolean {
  switch (field) {
    case "deadline":
      return /^(\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?|rolling)$/.test(value);
    case "opensOn":
      return /^\d{4}-\d{2}-\d{2}$/.test(value);
    case "coFinancingPercent":
      return /^\d{1,3}$/.test(value);
    default:
      return value !== "";
  }
}
