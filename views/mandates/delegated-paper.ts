import type { Board } from "../../src/boards/boards";
import type { Day } from "../../src/calendar";
import type { Paper } from "../../src/documents/pdf/paper";
import type { DelegatedDecision } from "../../src/mandates/delegated";
import type { Municipality } from "../../src/membership/register";
import { day } from "../format";
import { decisionFormText } from "./words";

const HEADINGS = ["Beslutsdatum", "Ärende", "Form", "Beslutat av", "Stöd", "Diarienummer", "Anmält"];

const line = (one: DelegatedDecision) => [
  one.decidedOn,
  `Deltagande i ansökan: ${one.title}`,
  decisionFormText[one.form],
  one.decider,
  one.reference,
  one.caseNumber,
  one.report?.reportedOn ?? "",
];

export function delegatedRows(decisions: readonly DelegatedDecision[]): string[][] {
  return [HEADINGS, ...decisions.map(line)];
}

const long = (on: Day) => (on === "" ? "–" : day(on));

/** The list that goes with the board's papers. */
export function delegatedPaper(
  board: Board,
  municipality: Municipality,
  decisions: readonly DelegatedDecision[],
  today: Day,
): Paper {
  const title = `Anmälan av delegationsbeslut till ${board.name}`;
  const open = decisions.filter(({ report }) => !report);
  const reported = decisions.filter(({ report }) => report);
  return {
    title,
    footer: `${municipality.formalName} · ${title}`,
    blocks: [
      { kind: "heading", level: 1, text: title },
      {
        kind: "paragraph",
        text: `${municipality.formalName}, per ${day(today)}. Beslut om gemensamma ansökningar som har fattats på delegation eller av ordföranden (6 kap. 39 och 40 §§ kommunallagen).`,
      },
      ...(open.length > 0
        ? [tableOf("Beslut att anmäla", open)]
        : [{ kind: "paragraph" as const, text: "Alla beslut är anmälda." }]),
      ...(reported.length > 0 ? [tableOf("Redan anmälda", reported)] : []),
    ],
  };
}

const tableOf = (caption: string, decisions: readonly DelegatedDecision[]) => ({
  kind: "table" as const,
  caption,
  columns: HEADINGS.map((heading, i) => ({ heading, width: i === 1 ? 3 : 2 })),
  rows: decisions.map((one) => {
    const [decidedOn = "", ...rest] = line(one);
    return [long(decidedOn), ...rest.slice(0, -1), long(rest.at(-1) ?? "")];
  }),
});
