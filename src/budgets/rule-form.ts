import { z } from "zod";
import type { Day } from "../calendar";
import { choice, complain, optionalDay, optionalSek, ticked } from "../fields";
import type { Rule } from "./budget";
import { count, percent } from "./forms";
import { typedPercent } from "./percent";

export const CO_FINANCING_RULES = ["none", "exactly", "at_least", "at_most"] as const;
export const INDIRECT_BASES = ["staff", "direct"] as const;

/** What the page asks in groups: of each it is said once whether it stops the sending. */
export const rulesForm = z
  .object({
    coFinancingRule: choice(CO_FINANCING_RULES),
    coFinancingShare: percent(),
    coFinancingBlocks: ticked(),
    leastSek: optionalSek(),
    mostSek: optionalSek(),
    sumBlocks: ticked(),
    indirectShare: percent(),
    indirectOf: choice(INDIRECT_BASES),
    indirectBlocks: ticked(),
    startsNoEarlier: optionalDay(),
    endsNoLater: optionalDay(),
    mostMonths: count(),
    periodBlocks: ticked(),
  })
  .transform((typed, ctx): Rule[] => {
    const { coFinancingRule, coFinancingShare, leastSek, mostSek, startsNoEarlier, endsNoLater } = typed;
    if (coFinancingRule !== "none" && coFinancingShare === 0) complain(ctx, "coFinancingShare", "missing");
    if (leastSek !== null && mostSek !== null && mostSek < leastSek)
      complain(ctx, "mostSek", "less_than_least");
    if (startsNoEarlier !== null && endsNoLater !== null && endsNoLater < startsNoEarlier)
      complain(ctx, "endsNoLater", "ends_before_it_begins");
    const limit = (kind: Rule["kind"], value: number | null, blocks: boolean): Rule[] =>
      value === null || value === 0 ? [] : [{ kind, value, day: null, blocks }];
    const bound = (kind: Rule["kind"], day: Day | null): Rule[] =>
      day === null ? [] : [{ kind, value: 0, day, blocks: typed.periodBlocks }];
    return [
      ...(coFinancingRule === "none"
        ? []
        : limit(`co_financing_${coFinancingRule}`, coFinancingShare, typed.coFinancingBlocks)),
      ...limit("requested_at_least", leastSek, typed.sumBlocks),
      ...limit("requested_at_most", mostSek, typed.sumBlocks),
      ...limit(`indirect_of_${typed.indirectOf}`, typed.indirectShare, typed.indirectBlocks),
      ...bound("starts_no_earlier", startsNoEarlier),
      ...bound("ends_no_later", endsNoLater),
      ...limit("months_at_most", typed.mostMonths, typed.periodBlocks),
    ];
  });

export function typedRules(rules: readonly Rule[]): Record<string, string> {
  const of = (kind: Rule["kind"]) => rules.find((rule) => rule.kind === kind);
  const share = CO_FINANCING_RULES.find((way) => way !== "none" && of(`co_financing_${way}`)) ?? "none";
  const base = of("indirect_of_direct") ? "direct" : "staff";
  const coFinancing = share === "none" ? undefined : of(`co_financing_${share}`);
  const indirect = of(`indirect_of_${base}`);
  const sums = [of("requested_at_least"), of("requested_at_most")];
  const period = [of("starts_no_earlier"), of("ends_no_later"), of("months_at_most")];
  const number = (rule: Rule | undefined) => (rule ? String(rule.value) : "");
  const shareOf = (rule: Rule | undefined) => (rule ? typedPercent(rule.value) : "");
  /** A rule that is not there yet stops the sending, unless somebody says otherwise. */
  const blocks = (found: (Rule | undefined)[]) =>
    found.every((rule) => rule === undefined || rule.blocks) ? "yes" : "";
  return {
    coFinancingRule: share,
    coFinancingShare: shareOf(coFinancing),
    coFinancingBlocks: blocks([coFinancing]),
    leastSek: number(sums[0]),
    mostSek: number(sums[1]),
    sumBlocks: blocks(sums),
    indirectShare: shareOf(indirect),
    indirectOf: base,
    indirectBlocks: blocks([indirect]),
    startsNoEarlier: period[0]?.day ?? "",
    endsNoLater: period[1]?.day ?? "",
    mostMonths: number(period[2]),
    periodBlocks: blocks(period),
  };
}
