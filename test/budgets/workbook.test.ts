import fc from "fast-check";
import { expect, test } from "vitest";
import { asInFile, differences } from "../../src/budgets/budget-import";
import { costTable, yearsOf } from "../../src/budgets/cost-table";
import { budgetInSheets } from "../../src/budgets/files/budget-file";
import { sumsOf } from "../../src/budgets/party-sums";
import { readSheets } from "../../src/sheets/reading";
import type { Sheet } from "../../src/sheets/sheet";
import { workbookOf } from "../../src/sheets/writing";
import { budgetWorkbook } from "../../views/budgets/workbook";
import { anyBudget } from "./a-budget";

const NO_PERIOD = { periodFromOn: null, periodToOn: null };

test("a workbook that nobody has changed says what the budget says", async () => {
  await fc.assert(
    fc.asyncProperty(anyBudget, async (budget) => {
      fc.pre(budget.lines.length > 0);
      const sums = sumsOf(budget);
      const table = costTable(budget.costTypes, sums.lines, yearsOf(budget, NO_PERIOD));
      const { sheets } = await readSheets(await workbookOf(budgetWorkbook(budget, sums, table)));
      const file = budgetInSheets(sheets ?? [], budget);
      expect(file.problems).toEqual([]);
      expect(differences(budget, file)).toEqual({ added: [], changed: [], missing: [], parties: [] });
      const empty = { ...budget, lines: [] };
      const anew = budgetInSheets(
        (sheets ?? []).map((sheet) => (sheet.name === "Rader" ? withoutNumbers(sheet) : sheet)),
        empty,
      );
      const same = asInFile(empty, anew, true);
      expect(same.lines.map((line, index) => ({ ...line, id: index + 1 }))).toEqual(budget.lines);
    }),
    { numRuns: 40 },
  );
});

function withoutNumbers({ name, rows }: Sheet): Sheet {
  return { name, rows: rows.map(([first, ...rest], index) => [index === 0 ? (first ?? "") : "", ...rest]) };
}

const HEAD = [
  "Rad",
  "Beskrivning",
  "Kostnadsslag",
  "År",
  "Bärs av",
  "Sätt",
  "Belopp",
  "Antal",
  "Pris",
  "Procent",
  "Procent av",
];

function read(...rows: string[][]) {
  const [budget] = fc.sample(anyBudget, { numRuns: 1, seed: 1 });
  const sheet = { name: "Rader", rows: [HEAD, ...rows] };
  return budgetInSheets([sheet], { ...budget!, lines: [] });
}

const problems = (...rows: string[][]) =>
  read(...rows).problems.map(({ row, column, value, code }) => `${row} ${column} ${value} ${code}`);

test.each([
  ["250 000", 250_000],
  ["250 000 kr", 250_000],
  ["24 tkr", 24_000],
  ["1,5 mnkr", 1_500_000],
  ["", 0],
])("a sum written %s is read", (written, sek) => {
  const { lines } = read(["", "Lön", "Personal", "2027", "", "", written]);
  expect(lines.map(({ amountSek, way }) => [way, amountSek])).toEqual([["amount", sek]]);
});

test.each([
  ["24.300 tkr", "ambiguous_amount"],
  ["24.300", "ambiguous_amount"],
  ["24,300", "ambiguous_amount"],
  ["-5", "negative_amount"],
  ["mycket", "not_an_amount"],
  ["12,50", "not_an_amount"],
])("a sum written %s is asked about at its cell", (written, code) => {
  expect(problems(["", "Lön", "Personal", "2027", "", "", written])).toEqual([`2 Belopp ${written} ${code}`]);
});

test("every other cell says what is wrong with it", () => {
  expect(problems(["", "", "Personal", "2027", "", "", "1"])).toEqual(["2 Beskrivning  no_text"]);
  expect(problems(["", "Lön", "Lönen", "27", "Mars", "Gissa", "1"])).toEqual([
    "2 Sätt Gissa unknown_way",
    "2 Kostnadsslag Lönen unknown_cost_type",
    "2 År 27 not_a_year",
    "2 Bärs av Mars unknown_bearer",
  ]);
  expect(problems(["7", "Lön", "Personal", "2027", "", "", "1"])).toEqual(["2 Rad 7 unknown_line"]);
  expect(problems(["", "Lön", "Personal", "2027", "", "", "", "1,5", "400"])).toEqual([
    "2 Antal 1,5 not_a_count",
  ]);
  const rate = (percent: string, base: string) =>
    problems(["", "Påslag", "Indirekta kostnader", "2027", "", "Procent", "", "", "", percent, base]);
  expect(rate("15 %", "Personal; Resor och logi")).toEqual([]);
  expect(rate("0.15", "Personal")).toEqual(["2 Procent 0.15 percent_under_one"]);
  expect(rate("115", "Personal")).toEqual(["2 Procent 115 not_a_percentage"]);
  expect(rate("15", "Annat")).toEqual(["2 Procent av Annat unknown_base"]);
  expect(rate("15", "")).toEqual(["2 Procent av  no_base"]);
  expect(read().problems).toEqual([]);
  expect(
    budgetInSheets([{ name: "Blad1", rows: [["a"]] }], fc.sample(anyBudget, 1)[0]!).problems,
  ).toMatchObject([{ code: "no_lines" }]);
});
