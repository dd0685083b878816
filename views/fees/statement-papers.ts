import { dayOf } from "../../src/calendar";
import type { Paper } from "../../src/documents/pdf/paper";
import type { Billing, Statement } from "../../src/fees/statements";
import type { SheetToWrite } from "../../src/sheets/writing";
import { day, number } from "../format";
import { paymentMark, runTitle, sharesTable, statementContent } from "./statement-content";
import { partsWord } from "./words";

const shown = (cell: string | number) => (typeof cell === "number" ? number(cell) : cell);

/** The statement as a paper, with the same words and sums as its page. */
export function statementPaper(found: Statement): Paper {
  const { title, network, facts, explanation, table } = statementContent(found);
  return {
    title,
    footer: `${network} · ${title}`,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "paragraph", text: `Underlag för faktura, ${network}. Låst ${day(dayOf(found.run.at))}.` },
      { kind: "facts", facts },
      { kind: "heading", level: 2, text: "Så är summan delad" },
      ...explanation.map((text) => ({ kind: "paragraph" as const, text })),
      {
        kind: "table",
        caption: table.caption,
        columns: table.columns.map(({ heading, numeric }) => ({ heading, numeric, width: numeric ? 1 : 2 })),
        rows: table.rows.map(({ cells }) => cells.map(shown)),
        foot: table.sum.map(shown),
      },
    ],
  };
}

/** The statement as a workbook: what is to be paid, and all shares. */
export function statementSheets(found: Statement): SheetToWrite[] {
  const { title, facts, explanation, table } = statementContent(found);
  return [
    {
      name: "Underlag",
      columns: [
        { heading: title, width: 32 },
        { heading: "", width: 60 },
      ],
      rows: [
        ...facts.map(([label, value]) => [label, value]),
        ["Att betala, kr", found.share.amountSek],
        ...explanation.map((sentence) => ["", sentence]),
      ],
    },
    {
      name: "Alla andelar",
      columns: table.columns.map(({ heading, numeric }) => ({ heading, width: numeric ? 14 : 30 })),
      rows: [...table.rows.map(({ cells }) => cells), table.sum],
    },
  ];
}

/**
 * All statements of a run, a row each and the sum, for the host's invoicing. One who has paid on a run that this one
 * took the place of, and is in it no longer, has a row as well: that money goes back.
 */
export function billingSheets(found: Billing): SheetToWrite[] {
  const { run, shares, balances, orgNumbers } = found;
  const shareOf = new Map(shares.map((share) => [share.code, share]));
  const parts = sharesTable(found).columns.some(({ heading }) => heading === partsWord(run.partYear));
  const residents = run.populationYear !== null;
  const columns = [
    { heading: "Kommunkod", width: 12 },
    { heading: "Kommun", width: 28 },
    { heading: "Organisationsnummer", width: 20 },
    { heading: "Medlem från", width: 12 },
    { heading: "Medlem till", width: 12 },
    ...(residents ? [{ heading: `Folkmängd ${run.populationYear}`, width: 16 }] : []),
    ...(parts ? [{ heading: partsWord(run.partYear) ?? "", width: 10 }] : []),
    { heading: "Att betala, kr", width: 15 },
    { heading: "Redan betalt, kr", width: 16 },
    { heading: "Återstår, kr", width: 14 },
    { heading: "Senast", width: 12 },
    { heading: "Märk betalningen", width: 30 },
  ];
  const rows = balances.map(({ code, formalName, shareSek, paidSek, leftSek }) => {
    const share = shareOf.get(code);
    return [
      code,
      share?.formalName ?? formalName,
      orgNumbers.get(code) ?? "",
      share?.memberFromOn ?? "",
      share?.memberToOn ?? "",
      ...(residents ? [share?.residents ?? null] : []),
      ...(parts ? [share?.partsOfYear ?? null] : []),
      shareSek,
      paidSek,
      leftSek,
      run.dueOn,
      share ? paymentMark(found, share) : "",
    ];
  });
  const { shareSek, paidSek, leftSek } = found.total;
  const all = shares.reduce((sum, share) => sum + (share.residents ?? 0), 0);
  const time = parts ? [""] : [];
  const sum = [
    "",
    "Summa",
    "",
    "",
    "",
    ...(residents ? [all] : []),
    ...time,
    shareSek,
    paidSek,
    leftSek,
    "",
    "",
  ];
  return [{ name: runTitle(found), columns, rows: [...rows, sum] }];
}
