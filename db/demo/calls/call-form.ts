import type { ClockTime, Day } from "../../../src/calendar";
import type { CallForm, DeadlineForm } from "../../../src/calls/calls";

/** A call as far as its text says something; the rest is not known. Every call of the demo says that it is invented. */
export function demoCall(
  known: Pick<CallForm, "funder" | "title" | "url" | "description"> & Partial<CallForm>,
): CallForm {
  return {
    programme: "",
    eligibleApplicants: "",
    joint: "unknown",
    minMunicipalities: null,
    minCounties: null,
    amount: "",
    coFinancing: "",
    signing: "unknown",
    applyAt: "",
    opensOn: null,
    ...unknownDeadline,
    otherDates: [],
    ...known,
    description: `${known.description}\n\nPåhittad utlysning i demon.`,
  };
}

const unknownDeadline: DeadlineForm = {
  deadlineText: "",
  rolling: false,
  deadlineOn: null,
  deadlineTime: null,
  monthOnly: false,
  confirmed: false,
};

/** The last day as the adviser has understood the funder's words, and compared it with the funder's page. */
export function confirmed(deadlineText: string, deadlineOn: Day, deadlineTime: ClockTime | null = null) {
  return { deadlineText, deadlineOn, deadlineTime, confirmed: true };
}

export function unconfirmed(deadlineText: string, deadlineOn: Day, deadlineTime: ClockTime | null = null) {
  return { deadlineText, deadlineOn, deadlineTime, confirmed: false };
}
