import type { calls } from "../../db/schema";
import { addDays, dayOf, endOf, type Instant } from "../calendar";

type Call = typeof calls.$inferSelect;

type CallDates = Pick<Call, "opensOn" | "deadlinePrecision" | "deadlineOn" | "deadlineAt">;

export const CALL_STATUSES = ["planned", "open", "closing_soon", "closed", "rolling"] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** The days before the last one in which a call counts as closing soon. */
export const CLOSING_SOON_DAYS = 14;

/** The moment after which the funder takes no application: the time given, or the end of the last day. */
export function closesAt(call: Pick<CallDates, "deadlineOn" | "deadlineAt">): Instant | null {
  return call.deadlineAt ?? (call.deadlineOn === null ? null : endOf(call.deadlineOn));
}

/** Where a call stands now, derived from its dates (DOMAIN A3). One without any date counts as planned. */
export function callStatus(call: CallDates, at: Instant): CallStatus {
  const today = dayOf(at);
  const closes = closesAt(call);
  if (closes !== null && closes <= at) return "closed";
  if (call.opensOn !== null && call.opensOn > today) return "planned";
  if (call.deadlinePrecision === "rolling") return "rolling";
  if (call.deadlineOn === null) return call.opensOn === null ? "planned" : "open";
  return call.deadlineOn <= addDays(today, CLOSING_SOON_DAYS) ? "closing_soon" : "open";
}
