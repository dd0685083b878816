import { z } from "zod";
import { ALLOCATION_KEYS, FEE_CATEGORIES, PART_YEAR_RULES } from "../../db/schema";
import type { Day } from "../calendar";
import {
  choice,
  complain,
  type FieldError,
  oneOf,
  optionalPercent,
  optionalProse,
  optionalSek,
  optionalText,
  requiredDay,
  requiredText,
  ticked,
} from "../fields";

/** An amount that must be there. */
function requiredSek(least: number) {
  return optionalSek().transform((amount, ctx) => {
    if (amount !== null && amount >= least) return amount;
    ctx.addIssue({ code: "custom", message: "missing" satisfies FieldError });
    return z.NEVER;
  });
}

const fourDigits = /^(19|20)\d\d$/;

/** The percentage belongs to the mixed key, which cannot be without. */
const ruleForm = z
  .object({
    key: choice(ALLOCATION_KEYS),
    equalPercent: optionalPercent(),
    partYear: choice(PART_YEAR_RULES),
  })
  .superRefine(({ key, equalPercent }, ctx) => {
    if (key === "mixed" && equalPercent === null) complain(ctx, "equalPercent", "missing");
  })
  .transform((rule) => (rule.key === "mixed" ? rule : { ...rule, equalPercent: null }));

/** `decisions`: ids of what the leadership group has decided. */
export function feeYearForm(decisions: readonly number[]) {
  const facts = z.object({
    budgetSek: requiredSek(1),
    meetingDecisionId: oneOf(["", ...decisions.map(String)]).transform((id) => (id ? Number(id) : null)),
    note: optionalProse(2_000),
  });
  return z.intersection(facts, ruleForm);
}

export function newFeeYearForm(decisions: readonly number[]) {
  const year = requiredText(10)
    .pipe(z.string().regex(fourDigits, { error: "not_a_fee_year" satisfies FieldError }))
    .transform(Number);
  return z.intersection(z.object({ year }), feeYearForm(decisions));
}

/** A money field for each: `fixed-0160`. Who shall pay nothing has a 0. */
export function fixedFeesForm(codes: readonly string[]) {
  return z.object(Object.fromEntries(codes.map((code) => [`fixed-${code}`, requiredSek(0)])));
}

const optionalId = optionalText(10).transform((id) => (/^[1-9]\d*$/.test(id) ? Number(id) : null));
const chosenYear = optionalText(10).transform((year) => (fourDigits.test(year) ? Number(year) : null));

const runFields = z.object({
  category: choice(FEE_CATEGORIES),
  replacesId: optionalId,
  totalSek: requiredSek(1),
  populationYear: chosenYear,
  reason: optionalText(500),
  dueOn: requiredDay(),
});

const newRunForm = runFields
  .superRefine(({ category, reason }, ctx) => {
    if (category !== "annual" && reason === "") complain(ctx, "reason", "missing");
  })
  .transform((run) => ({ ...run, rule: null }));

const replacingRunForm = z
  .intersection(
    runFields.superRefine(({ reason }, ctx) => {
      if (reason === "") complain(ctx, "reason", "missing");
    }),
    ruleForm,
  )
  .transform(({ key, equalPercent, partYear, ...run }) => ({
    ...run,
    rule: { key, equalPercent, partYear },
  }));

/** What is to be divided; one that takes another's place may be divided by another rule, and says why. */
export function runFormFor({ replacesId }: Record<string, string>) {
  return replacesId ? replacingRunForm : newRunForm;
}

/** Money has a direction, so that nobody types a minus by mistake. */
const DIRECTIONS = ["in", "back"] as const;

function moneyFields(today: Day) {
  return z
    .object({ direction: choice(DIRECTIONS), moneySek: requiredSek(1), happenedOn: requiredDay() })
    .superRefine(({ happenedOn }, ctx) => {
      if (happenedOn > today) complain(ctx, "happenedOn", "in_the_future");
    })
    .transform(({ direction, moneySek, happenedOn }) => ({
      amountSek: direction === "in" ? moneySek : -moneySek,
      happenedOn,
    }));
}

export function paymentForm(today: Day) {
  return z
    .intersection(moneyFields(today), z.object({ reference: optionalText(100) }))
    .transform(({ happenedOn, ...payment }) => ({ ...payment, receivedOn: happenedOn }));
}

export function outcomeForm(today: Day) {
  return z.intersection(moneyFields(today), z.object({ note: optionalText(200) }));
}

/** Why what was told is put right; `struck`: nothing stands in its place. */
export const correctionForm = z.object({ reason: requiredText(500), struck: ticked() });

export const budgetLineForm = z
  .object({ lineName: requiredText(100), lineSek: requiredSek(0) })
  .transform(({ lineName, lineSek }) => ({ name: lineName, amountSek: lineSek }));

/** A question in an address. Fixed amounts are nothing to ask about. */
export const whatIfForm = z
  .object({
    year: chosenYear,
    budgetSek: requiredSek(1),
    populationYear: chosenYear,
    member: optionalText(5_000).transform((codes) => [...new Set(codes.split(",").filter(Boolean))]),
  })
  .superRefine(({ member }, ctx) => {
    if (member.length === 0) complain(ctx, "member", "none_ticked");
  })
  .and(ruleForm)
  .superRefine(({ key }, ctx) => {
    if (key === "fixed") complain(ctx, "key", "choose_one");
  });

export function typedMoney(amountSek: number, happenedOn: Day): Record<string, string> {
  return { direction: amountSek < 0 ? "back" : "in", moneySek: String(Math.abs(amountSek)), happenedOn };
}
