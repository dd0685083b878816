import type { Budget } from "../../src/budgets/budget";
import type { CostTable } from "../../src/budgets/cost-table";
import type { BudgetSums } from "../../src/budgets/party-sums";
import type { SheetToWrite } from "../../src/sheets/writing";
import { keySentence, partyKeyText, percentText, ROUNDING } from "./words";

const wayText = { amount: "Belopp", units: "Antal × pris", rate: "Procent" };

/** To be filled in and read in again: the first two sheets are read, the others only tell. */
export function budgetWorkbook(budget: Budget, sums: BudgetSums, table: CostTable): SheetToWrite[] {
  return [lines(budget, sums), parties(sums, table), costs(table), about(budget)];
}

function lines({ costTypes, parties: all }: Budget, sums: BudgetSums): SheetToWrite {
  const types = new Map(costTypes.map(({ key, heading }) => [key, heading]));
  const names = new Map(all.map(({ code, shortName }) => [code, shortName]));
  const heading = (key: string) => types.get(key) ?? key;
  return {
    name: "Rader",
    columns: [
      { heading: "Rad", width: 8 },
      { heading: "Beskrivning", width: 40 },
      { heading: "Kostnadsslag", width: 26 },
      { heading: "År", width: 8 },
      { heading: "Bärs av" },
      { heading: "Sätt" },
      { heading: "Belopp" },
      { heading: "Antal", width: 10 },
      { heading: "Pris per enhet" },
      { heading: "Procent", width: 10 },
      { heading: "Procent av", width: 26 },
      { heading: "Kostnad" },
    ],
    rows: sums.lines.map((line) => [
      String(line.id),
      line.text,
      heading(line.costType),
      String(line.year),
      line.bearerCode === null ? "Gemensamt" : (names.get(line.bearerCode) ?? line.bearerCode),
      wayText[line.way],
      line.way === "amount" ? line.amountSek : null,
      line.way === "units" ? line.quantity : null,
      line.way === "units" ? line.unitSek : null,
      line.way === "rate" ? percentText(line.rate) : null,
      line.base.map(heading).join("; "),
      line.costSek,
    ]),
  };
}

function parties(sums: BudgetSums, { years }: CostTable): SheetToWrite {
  return {
    name: "Kommuner",
    columns: [
      { heading: "Kommunkod", width: 11 },
      { heading: "Kommun", width: 26 },
      { heading: "Får pengar", width: 11 },
      { heading: "Nyckel" },
      { heading: "Fast belopp" },
      { heading: "Egen procent" },
      ...years.flatMap((year) => [{ heading: `Kontant ${year}` }, { heading: `Naturainsats ${year}` }]),
      { heading: "Kostnad" },
      { heading: "Sökt belopp" },
    ],
    rows: sums.parties.map((party) => {
      const inYear = (year: number) => party.coFinancing.find((one) => one.year === year);
      return [
        party.code,
        party.formalName,
        party.receivesMoney ? "Ja" : "Nej",
        partyKeyText[party.key],
        party.key === "fixed" ? party.fixedSek : null,
        party.key === "percent" ? percentText(party.percent) : null,
        ...years.flatMap((year) => [inYear(year)?.cashSek ?? null, inYear(year)?.inKindSek ?? null]),
        party.costSek,
        party.requestedSek,
      ];
    }),
  };
}

function costs({ years, rows, perYear, sumSek }: CostTable): SheetToWrite {
  return {
    name: "Summor",
    columns: [
      { heading: "Per kostnadsslag och år", width: 28 },
      ...years.map((year) => ({ heading: String(year) })),
      { heading: "Summa" },
    ],
    rows: [...rows.map((row) => [row.heading, ...row.perYear, row.sumSek]), ["Summa", ...perYear, sumSek]],
  };
}

function about(budget: Budget): SheetToWrite {
  return {
    name: "Om budgeten",
    columns: [{ heading: "Så räknas budgeten", width: 120 }],
    rows: [
      [keySentence(budget)],
      [ROUNDING],
      ["Läs in: ändra på bladen Rader och Kommuner. En ny kostnad är en ny rad utan nummer i kolumnen Rad."],
      ["Kolumnerna Kostnad och Sökt belopp räknas fram och läses inte."],
    ],
  };
}
