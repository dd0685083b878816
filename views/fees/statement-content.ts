import type { FeeShare } from "../../src/fees/fee-runs";
import type { Billing, Statement } from "../../src/fees/statements";
import { isWholeYear } from "../../src/fees/time-in-year";
import { day, names, number, sek } from "../format";
import { divisionSentences } from "./division-sentences";
import { categoryText, partsWord, ruleWords } from "./words";

/** What a statement says, once for page, PDF and spreadsheet. */
type StatementContent = {
  title: string;
  network: string;
  facts: [label: string, value: string][];
  /** How it was divided, a sentence or two each. */
  explanation: string[];
  table: {
    caption: string;
    columns: { heading: string; numeric: boolean }[];
    rows: { code: string; cells: (string | number)[] }[];
    sum: (string | number)[];
  };
};

export function runTitle({ run }: { run: Pick<Billing["run"], "category" | "year"> }): string {
  return run.category === "annual" ? `Avgift ${run.year}` : `${categoryText[run.category]} ${run.year}`;
}

/** What the payment is to be marked with. */
export function paymentMark(
  { run }: { run: Pick<Billing["run"], "id" | "year"> },
  { code, shortName }: Pick<FeeShare, "code" | "shortName">,
): string {
  return `${run.year}-${run.id} ${shortName} ${code}`;
}

function timeAsMember({ memberFromOn, memberToOn }: FeeShare, year: number): string {
  if (isWholeYear(year, { memberFromOn, memberToOn })) return "Hela året";
  return `${day(memberFromOn)} till ${day(memberToOn)}`;
}

export function statementContent(found: Statement): StatementContent {
  const { run, share, balance, host, askWhom } = found;
  const people = askWhom.map(({ name, email }) => `${name}, ${email}`);
  return {
    title: `${runTitle(found)}: ${share.formalName}`,
    network: found.network,
    facts: [
      ["Kommun", `${share.formalName} (${share.code})`],
      ["Att betala", sek(share.amountSek)],
      ...(balance.paidSek === 0 ? [] : [paidFact(balance)]),
      ["Senast", run.dueOn ? day(run.dueOn) : "Ingen dag är bestämd"],
      ["Märk betalningen", paymentMark(found, share)],
      [
        "Betalas till",
        host ? `${host.formalName}, förvaltande kommun` : "Förvaltande kommun saknas i registret",
      ],
      ["Summan för alla", sek(run.totalSek)],
      ["Delas", ruleWords(run)],
      ...(share.residents === null ? [] : [residentsFact(found)]),
      ["Medlem", timeAsMember(share, run.year)],
      ["Frågor", people.length > 0 ? names(people) : "Nätverkets samordnare"],
    ],
    explanation: divisionSentences(found),
    table: sharesTable(found),
  };
}

function paidFact({ paidSek, leftSek }: Statement["balance"]): [string, string] {
  const left = leftSek > 0 ? `${sek(leftSek)} återstår` : `${sek(-leftSek)} har betalats för mycket`;
  return ["Redan betalt", `${sek(paidSek)}, ${leftSek === 0 ? "inget återstår" : left}`];
}

function residentsFact({ run, share, shares }: Statement): [string, string] {
  const all = shares.reduce((sum, { residents }) => sum + (residents ?? 0), 0);
  return [
    `Folkmängd 31 december ${run.populationYear}`,
    `${number(share.residents ?? 0)} av ${number(all)} i alla kommuner`,
  ];
}

/** All shares with their sum, so that each can check the whole. */
export function sharesTable({ run, shares }: Billing): StatementContent["table"] {
  const withResidents = run.populationYear !== null;
  const parts = shares.some(({ partsOfYear }) => partsOfYear !== null) ? partsWord(run.partYear) : undefined;
  const cells = (name: string, residents: number, time: number | string, amount: number) => [
    name,
    ...(withResidents ? [residents] : []),
    ...(parts ? [time] : []),
    amount,
  ];
  const sum = (of: (share: FeeShare) => number) => shares.reduce((all, share) => all + of(share), 0);
  return {
    caption: "Alla andelar",
    columns: [
      { heading: "Kommun", numeric: false },
      ...(withResidents ? [{ heading: "Folkmängd", numeric: true }] : []),
      ...(parts ? [{ heading: parts, numeric: true }] : []),
      { heading: "Andel, kr", numeric: true },
    ],
    rows: shares.map(({ code, formalName, residents, partsOfYear, amountSek }) => ({
      code,
      cells: cells(formalName, residents ?? 0, partsOfYear ?? "", amountSek),
    })),
    sum: cells(
      "Summa",
      sum(({ residents }) => residents ?? 0),
      "",
      sum(({ amountSek }) => amountSek),
    ),
  };
}
