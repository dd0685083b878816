import { z } from "zod";
import { HANDING_IN_STATES, PARTY_MOVES, REPORT_KINDS } from "../../db/schema";
import type { Day } from "../calendar";
import {
  choice,
  complain,
  type FieldError,
  oneOf,
  optionalCount,
  optionalDay,
  optionalProse,
  optionalSek,
  optionalText,
  requiredDay,
  requiredProse,
  requiredText,
} from "../fields";
import type { HandingInLine } from "./handing-in-list";

/** An amount that must be there, from `least` on. */
export function requiredSek(least: number) {
  return optionalSek().transform((amount, ctx) => {
    if (amount !== null && amount >= least) return amount;
    ctx.addIssue({ code: "custom", message: "missing" satisfies FieldError });
    return z.NEVER;
  });
}

/** A day when something happened: not ahead, and not before what it follows. */
export function pastDay(today: Day, earliest: Day | null = null) {
  return requiredDay().superRefine((on, ctx) => {
    if (on > today) ctx.addIssue({ code: "custom", message: "in_the_future" satisfies FieldError });
    if (earliest !== null && on < earliest)
      ctx.addIssue({ code: "custom", message: "before_what_it_follows" satisfies FieldError });
  });
}

/** `line`: which of the list it is, as its place in it; "" for an attachment that is not on it yet. */
export function handingInForm(lines: readonly HandingInLine[], today: Day) {
  return z
    .object({
      line: oneOf(["", ...lines.map((_line, i) => String(i + 1))]),
      attachmentName: optionalText(200),
      stepState: choice(HANDING_IN_STATES),
      happenedOn: pastDay(today),
      stepNote: optionalProse(1000),
    })
    .superRefine(({ line, attachmentName }, ctx) => {
      if (line === "" && attachmentName === "") complain(ctx, "attachmentName", "missing");
    })
    .transform(({ line, attachmentName, stepState: state, happenedOn, stepNote: note }) => {
      const chosen = lines[Number(line) - 1];
      const { item, name } = chosen ?? { item: "attachment" as const, name: attachmentName };
      return { item, name, state, happenedOn, note };
    });
}

export function completionForm(today: Day, submittedOn: Day) {
  return z
    .object({
      asked: requiredProse(5_000),
      askedOn: pastDay(today, submittedOn),
      completionDueOn: requiredDay(),
    })
    .superRefine(({ askedOn, completionDueOn }, ctx) => {
      if (completionDueOn < askedOn) complain(ctx, "completionDueOn", "before_what_it_follows");
    })
    .transform(({ completionDueOn: dueOn, ...rest }) => ({ ...rest, dueOn }));
}

export function completionReplyForm(today: Day, askedOn: Day) {
  return z.object({ reply: requiredProse(5_000), handedInOn: pastDay(today, askedOn) });
}

export function withdrawalForm(today: Day, submittedOn: Day) {
  return z.object({ withdrawnOn: pastDay(today, submittedOn), reason: requiredProse(1000) });
}

/** The terms of a change or a report's new day. */
export const dueDayForm = z.object({ reportDueOn: requiredDay(), reason: requiredText(500) });

export const newReportForm = z.object({ reportKind: choice(REPORT_KINDS), reportDueOn: requiredDay() });

export const outcomeForm = z.object({ usedSek: requiredSek(0), done: requiredProse(5_000) });

export function reportTextForm(keys: readonly string[]) {
  return z
    .object(Object.fromEntries(keys.map((key) => [`part-${key}`, optionalProse()])))
    .transform((typed) => Object.fromEntries(keys.map((key) => [key, typed[`part-${key}`] ?? ""])));
}

export function reportHandingInForm(today: Day) {
  return z.object({ handedInOn: pastDay(today) });
}

export function acceptanceForm(today: Day, handedInOn: Day) {
  return z
    .object({ acceptedOn: pastDay(today, handedInOn), acceptanceNote: optionalProse(1000) })
    .transform(({ acceptanceNote: note, ...rest }) => ({ ...rest, note }));
}

export const closingForm = z
  .object({ keepYears: optionalCount(100), closingNote: optionalProse(2_000) })
  .transform(({ keepYears, closingNote: note }) => ({ keepYears, note }));

export function predecessorForm(ids: readonly number[]) {
  return z
    .object({ followsId: oneOf(["", ...ids.map(String)]) })
    .transform(({ followsId }) => ({ followsId: followsId === "" ? null : Number(followsId) }));
}

type Chosen = { leaving: readonly string[]; joining: readonly string[] };

/** At least one thing is asked for. Who comes or leaves does so by its own board's decision. */
export function changeForm(today: Day, { leaving, joining }: Chosen) {
  return z
    .object({
      askedOn: pastDay(today),
      why: requiredProse(5_000),
      newEndsOn: optionalDay(),
      newGrantedSek: optionalSek(),
      contentChange: optionalProse(5_000),
      partyMove: oneOf(["", ...PARTY_MOVES]),
      moveCode: optionalText(4),
      moveBoard: optionalText(200),
      moveDecidedOn: optionalDay(),
      moveParagraph: optionalText(20),
    })
    .superRefine((typed, ctx) => {
      const { newEndsOn, newGrantedSek, contentChange, partyMove } = typed;
      if (!newEndsOn && newGrantedSek === null && !contentChange && !partyMove)
        complain(ctx, "newEndsOn", "nothing_asked_for");
      if (newGrantedSek === 0) complain(ctx, "newGrantedSek", "missing");
      if (!partyMove) return;
      const possible = partyMove === "joins" ? joining : leaving;
      if (!possible.includes(typed.moveCode)) complain(ctx, "moveCode", "choose_one");
      if (!typed.moveBoard) complain(ctx, "moveBoard", "missing");
      if (!typed.moveParagraph) complain(ctx, "moveParagraph", "missing");
      if (!typed.moveDecidedOn) complain(ctx, "moveDecidedOn", "missing");
      else if (typed.moveDecidedOn > today) complain(ctx, "moveDecidedOn", "in_the_future");
    })
    .transform((typed) => ({
      askedOn: typed.askedOn,
      why: typed.why,
      endsOn: typed.newEndsOn,
      grantedSek: typed.newGrantedSek,
      content: typed.contentChange,
      party:
        typed.partyMove === ""
          ? null
          : {
              move: typed.partyMove as (typeof PARTY_MOVES)[number],
              municipalityCode: typed.moveCode,
              board: typed.moveBoard,
              boardDecidedOn: typed.moveDecidedOn as Day,
              paragraph: typed.moveParagraph,
            },
    }));
}
