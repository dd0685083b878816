import { z } from "zod";
import { MEETING_KINDS } from "../../db/schema";
import {
  choice,
  complain,
  oneOf,
  optionalProse,
  optionalText,
  optionalTime,
  requiredDay,
  requiredProse,
  requiredText,
} from "../fields";
import type { AttendanceSheet, Present } from "./attendance";
import { type Body, existedOn } from "./bodies";
import { isYearly, type MeetingDecision, type MeetingDecisionKind } from "./meeting-decisions";
import type { Meeting } from "./meetings";
import { optionalYear } from "./year-field";

const fields = {
  kind: choice(MEETING_KINDS),
  title: optionalText(200),
  heldOn: requiredDay(),
  startsAt: optionalTime().transform((time) => time ?? ""),
  place: optionalText(200),
  agenda: optionalProse(5_000),
};

export function meetingForm(body: Body) {
  return z.object(fields).superRefine(({ heldOn }, ctx) => {
    if (!existedOn(body, heldOn)) complain(ctx, "heldOn", "body_not_then");
  });
}

export function newMeetingForm(bodies: Body[]) {
  const ids = bodies.map(({ id }) => String(id));
  return z.object({ bodyId: oneOf(ids).transform(Number), ...fields }).superRefine((form, ctx) => {
    const chosen = bodies.find(({ id }) => id === form.bodyId);
    if (chosen && !existedOn(chosen, form.heldOn)) complain(ctx, "heldOn", "body_not_then");
  });
}

export function typedMeeting({ kind, title, heldOn, startsAt, place, agenda, revision }: Meeting) {
  return { kind, title, heldOn, startsAt, place, agenda, revision: String(revision) };
}

export const cancellationForm = z.object({ reason: requiredText(300) });

/** The boxes `came-0160` with the lines `names-0160`: names that somebody has typed at a box without a tick are a slip. */
export function attendanceIn(typed: Record<string, string>, { lines }: AttendanceSheet) {
  const present: Present[] = [];
  const slips: string[] = [];
  for (const { code, names } of lines) {
    const written = optionalText(500).parse((typed[`names-${code}`] ?? "").slice(0, 500));
    if (typed[`came-${code}`] === "yes") present.push({ municipalityCode: code, names: written });
    else if (written !== "" && written !== names) slips.push(code);
  }
  const outside = optionalText(2_000).parse((typed.outside ?? "").slice(0, 2_000));
  if (outside !== "") present.push({ municipalityCode: null, names: outside });
  return { present, slips };
}

export function typedAttendance({ lines, outside }: AttendanceSheet): Record<string, string> {
  const boxes = lines.flatMap(({ code, present, names }) => [
    [`came-${code}`, present ? "yes" : ""],
    [`names-${code}`, names],
  ]);
  return { ...Object.fromEntries(boxes), outside };
}

function decisionFields(kinds: readonly MeetingDecisionKind[]) {
  return {
    decisionKind: z.enum(kinds as [MeetingDecisionKind, ...MeetingDecisionKind[]], { error: "choose_one" }),
    decisionYear: optionalYear(),
    decisionText: requiredProse(5_000),
  };
}

type TypedDecision = z.output<z.ZodObject<ReturnType<typeof decisionFields>>>;

function checkYear({ decisionKind, decisionYear }: TypedDecision, ctx: z.RefinementCtx): void {
  if (isYearly(decisionKind) && decisionYear === null) complain(ctx, "decisionYear", "missing");
}

const decisionOf = ({ decisionKind, decisionYear, decisionText }: TypedDecision) => ({
  kind: decisionKind,
  year: isYearly(decisionKind) ? decisionYear : null,
  text: decisionText,
});

export function decisionForm(kinds: readonly MeetingDecisionKind[]) {
  return z.object(decisionFields(kinds)).superRefine(checkYear).transform(decisionOf);
}

export function decisionCorrectionForm(kinds: readonly MeetingDecisionKind[]) {
  return z
    .object({ ...decisionFields(kinds), reason: requiredText(300) })
    .superRefine(checkYear)
    .transform(({ reason, ...typed }) => ({ ...decisionOf(typed), reason }));
}

export function typedDecision({ kind, year, text }: MeetingDecision): Record<string, string> {
  return { decisionKind: kind, decisionYear: String(year ?? ""), decisionText: text };
}
