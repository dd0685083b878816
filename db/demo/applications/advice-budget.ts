import { application } from "../../../src/applications/applications";
import { beginBudget } from "../../../src/budgets/beginning";
import { budgetOf } from "../../../src/budgets/budget";
import { monthsOf, yearsOfPeriod } from "../../../src/budgets/cost-table";
import { addCostLine, changeCostLine, type LineForm } from "../../../src/budgets/line-changes";
import { changeRules } from "../../../src/budgets/rules";
import type { Day, Instant } from "../../../src/calendar";
import type { Story } from "../story";

const MONTHLY: [text: string, costType: string, unitSek: number][] = [
  ["Rådgivare, heltid, per månad", "staff", 65_000],
  ["Resor, logi och möten, per månad", "travel", 4_000],
  ["Kurser för kommunerna, per månad", "services", 10_000],
  ["Revision och uppföljning, per månad", "services", 5_000],
];

/** What the second version costs more: an open hour every week, and help after the decision. */
const MORE: Record<string, number> = { staff: 70_000, travel: 4_500 };

const COMMON = { bearerCode: null, amountSek: 0, quantity: 0, unitSek: 0, rate: 0, base: [] };

type Period = { periodFromOn: Day | null; periodToOn: Day | null };

function monthsIn(year: number, { periodFromOn, periodToOn }: Period): number {
  const from = [periodFromOn ?? "", `${year}-01-01`].toSorted()[1] ?? "";
  const to = [periodToOn ?? "", `${year}-12-31`].toSorted()[0] ?? "";
  return monthsOf({ periodFromOn: from, periodToOn: to }) ?? 0;
}

/** The first version's costs: by the month, with indirect costs at a flat rate. */
export function budgetFirst(story: Story, at: Instant, id: number): void {
  const act = story.act(at, "adviser");
  const revision = () => budgetOf(story.db, id)?.revision ?? 0;
  beginBudget(story.db, id, "general", act);
  const period = application(story.db, id);
  for (const year of yearsOfPeriod(period)) {
    const lines: LineForm[] = [
      ...MONTHLY.map(([text, costType, unitSek]) => ({
        ...COMMON,
        text,
        costType,
        year,
        way: "units" as const,
        quantity: monthsIn(year, period),
        unitSek,
      })),
      {
        ...COMMON,
        text: "Lokal, telefon och ekonomihjälp",
        costType: "indirect",
        year,
        way: "rate",
        rate: 1500,
        base: ["staff"],
      },
    ];
    for (const line of lines) addCostLine(story.db, id, line, revision(), act);
  }
  const rules = budgetOf(story.db, id)?.rules ?? [];
  const more = [
    { kind: "indirect_of_staff" as const, value: 2000, day: null, blocks: true },
    { kind: "months_at_most" as const, value: 24, day: null, blocks: true },
  ];
  changeRules(story.db, id, [...rules, ...more], revision(), act);
}

export function budgetSecond(story: Story, at: Instant, id: number): void {
  const act = story.act(at, "adviser");
  for (const { id: lineId, ...line } of budgetOf(story.db, id)?.lines ?? []) {
    const unitSek = MORE[line.costType] ?? line.unitSek;
    const revision = budgetOf(story.db, id)?.revision ?? 0;
    changeCostLine(story.db, { id, lineId }, { ...line, unitSek }, revision, act);
  }
}
