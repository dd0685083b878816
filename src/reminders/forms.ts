import { z } from "zod";
import type { Day } from "../calendar";
import { complain, requiredDay, requiredProse, ticked } from "../fields";
import type { RuleSetting } from "./rules";

/** Farther off nobody promises anything that a reminder could wait for. */
const MOST_WORKING_DAYS = 250;
const MOST_STEPS = 10;

/** The answer's own reason stands on the same page: two fields of one name would share their label. */
export function delayForm(today: Day) {
  return z
    .object({ expectedOn: requiredDay(), whyLater: requiredProse(1_000) })
    .superRefine(({ expectedOn }, ctx) => {
      if (expectedOn < today) complain(ctx, "expectedOn", "in_the_past");
    })
    .transform(({ expectedOn, whyLater: reason }) => ({ expectedOn, reason }));
}

const wholeNumber = (text: string) =>
  /^[-−–]?\d{1,3}$/.test(text) ? Number(text.replace(/[−–]/, "-")) : null;

/** `-5, -1, 3`: working days before (with a minus) and after. */
const steps = z
  .string()
  .default("")
  .transform((typed, ctx): number[] => {
    const days = typed
      .split(/[\s,;]+/)
      .filter((part) => part !== "")
      .map(wholeNumber);
    const fine = days.every((one): one is number => one !== null && Math.abs(one) <= MOST_WORKING_DAYS);
    if (!fine || days.length > MOST_STEPS) {
      ctx.addIssue({ code: "custom", message: "not_steps" });
      return z.NEVER;
    }
    return [...new Set(days as number[])].toSorted((a, b) => a - b);
  });

/** Empty for never. */
const escalateAfter = z
  .string()
  .default("")
  .transform((typed, ctx): number | null => {
    if (typed.trim() === "") return null;
    const days = wholeNumber(typed.trim());
    if (days !== null && days > 0 && days <= MOST_WORKING_DAYS) return days;
    ctx.addIssue({ code: "custom", message: "not_a_whole_number" });
    return z.NEVER;
  });

export const ruleForm = z.object({ on: ticked(), steps, escalateAfter }) satisfies z.ZodType<RuleSetting>;

export function typedRule({ on, steps: days, escalateAfter: after }: RuleSetting): Record<string, string> {
  return { on: on ? "yes" : "", steps: days.join(", "), escalateAfter: after === null ? "" : String(after) };
}
