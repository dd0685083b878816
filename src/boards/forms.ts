import { z } from "zod";
import { ADJUSTMENTS, BOARD_KINDS } from "../../db/schema";
import {
  choice,
  complain,
  type FieldError,
  optionalDay,
  optionalText,
  optionalTime,
  optionalUrl,
  requiredDay,
  requiredText,
  ticked,
} from "../fields";
import { readTypedDay } from "../typed-day";
import type { Meeting } from "./board-meetings";
import type { BoardForm } from "./boards";

const fault = (code: FieldError) => code;

/** A number of calendar days, 0 among them. */
function days(max: number) {
  return requiredText(10).transform((value, ctx) => {
    if (/^\d{1,3}$/.test(value) && Number(value) <= max) return Number(value);
    ctx.addIssue({ code: "custom", message: fault("not_days") });
    return z.NEVER;
  });
}

/** A day of every year, `20/6` or `20 juni`, as `06-20`; "" when left empty. */
function optionalDayOfYear() {
  return optionalText(30).transform((value, ctx) => {
    if (value === "") return "";
    // A leap year has all days that there are.
    const read = readTypedDay(/^\d{1,2}-\d{1,2}$/.test(value) ? `2024-${value}` : `${value} 2024`);
    if (read) return read.slice(5);
    ctx.addIssue({ code: "custom", message: fault("not_a_day_of_the_year") });
    return z.NEVER;
  });
}

/** Calendars are often given as `webcal:`, which is `https:` that opens a calendar program. */
function calendarAddress() {
  return z.preprocess(
    (typed) => (typeof typed === "string" ? typed.trim().replace(/^webcals?:/i, "https:") : typed),
    optionalUrl(),
  );
}

const facts = z.object({
  name: requiredText(120),
  kind: choice(BOARD_KINDS),
  parentBoard: optionalText(10),
  competent: ticked(),
  papersInDays: days(120),
  noticeDays: days(120),
  preparationDays: days(120),
  adjustment: choice(ADJUSTMENTS),
  adjustmentDays: days(60),
  recessFrom: optionalDayOfYear(),
  recessTo: optionalDayOfYear(),
  closedOnBridgeDays: ticked(),
  calendarUrl: calendarAddress(),
});

/** `parents`: the ids of the boards that a committee can belong to. */
export function boardForm(parents: readonly number[]) {
  return facts
    .superRefine(({ kind, parentBoard, recessFrom, recessTo }, ctx) => {
      if (kind === "committee" && !parents.includes(Number(parentBoard)))
        complain(ctx, "parentBoard", "choose_one");
      if ((recessFrom === "") !== (recessTo === ""))
        complain(ctx, recessFrom === "" ? "recessFrom" : "recessTo", "half_a_recess");
    })
    .transform(({ parentBoard, ...form }) => ({ ...form, parentId: Number(parentBoard) || null }));
}

/** Asked for only when the board is new. */
export const boardFromForm = z.object({ boardFromOn: requiredDay() });

/** `06-20` → `20/6` */
const dayOfYear = (monthDay: string) =>
  monthDay === "" ? "" : `${Number(monthDay.slice(3))}/${Number(monthDay.slice(0, 2))}`;

export function typedBoard(board: BoardForm, revision: number): Record<string, string> {
  return {
    name: board.name,
    kind: board.kind,
    parentBoard: String(board.parentId ?? ""),
    competent: board.competent ? "yes" : "",
    papersInDays: String(board.papersInDays),
    noticeDays: String(board.noticeDays),
    preparationDays: String(board.preparationDays),
    adjustment: board.adjustment,
    adjustmentDays: String(board.adjustmentDays),
    recessFrom: dayOfYear(board.recessFrom),
    recessTo: dayOfYear(board.recessTo),
    closedOnBridgeDays: board.closedOnBridgeDays ? "yes" : "",
    calendarUrl: board.calendarUrl,
    revision: String(revision),
  };
}

export function endingForm(fromOn: string) {
  return z.object({ boardEndedOn: requiredDay() }).superRefine(({ boardEndedOn }, ctx) => {
    if (boardEndedOn < fromOn) complain(ctx, "boardEndedOn", "ends_before_it_begins");
  });
}

/** For a meeting that is there already, the page sends its day along. */
export const meetingForm = z
  .object({
    meetsOn: requiredDay(),
    startsAt: optionalTime().transform((time) => time ?? ""),
    place: optionalText(200),
    papersDueOn: optionalDay(),
  })
  .superRefine(({ meetsOn, papersDueOn }, ctx) => {
    if (papersDueOn !== null && papersDueOn > meetsOn) complain(ctx, "papersDueOn", "after_the_meeting");
  });

export function typedMeeting({ meetsOn, startsAt, place, papersDueOn }: Meeting): Record<string, string> {
  return { meetsOn, startsAt: startsAt.replace(":", "."), place, papersDueOn: papersDueOn ?? "" };
}

export const calendarForm = z.object({
  calendarUrl: calendarAddress().refine((url) => url !== "", { error: fault("missing") }),
});

/** The ticked boxes of a page: the field `day-2027-03-15`, or `meeting-7`. */
export function tickedIn(typed: Record<string, string>, prefix: "day" | "meeting"): string[] {
  return Object.entries(typed).flatMap(([name, value]) =>
    name.startsWith(`${prefix}-`) && value === "yes" ? [name.slice(prefix.length + 1)] : [],
  );
}
