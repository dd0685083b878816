import { dayOf } from "../../src/calendar";
import type { Block, Paper, Table } from "../../src/documents/pdf/paper";
import type { PaperFacts } from "../../src/papers/facts";
import { period } from "../applications/content-text";
import { day, fingerprint, sek } from "../format";
import { kronor, proseBlocks, withHyphen } from "./formal";
import { draftMark, versionMark } from "./official-report";

/** The application's whole text and budget. */
export function applicationPaper(facts: PaperFacts): Paper {
  return {
    title: facts.content.title,
    header: draftMark(facts),
    footer: `${facts.content.title}${versionMark(facts)}`,
    blocks: applicationBlocks(facts),
  };
}

export function applicationBlocks(facts: PaperFacts): Block[] {
  const { content, owner, version, network, today } = facts;
  return [
    { kind: "heading", level: 1, text: content.title },
    {
      kind: "paragraph",
      text: version
        ? `Gemensam ansökan, version ${version.number}, skickad ${day(dayOf(version.frozenAt))}.`
        : `UTKAST. Gemensam ansökan som texten var ${day(today)}. Den kan ändras.`,
    },
    {
      kind: "facts",
      facts: (
        [
          ["Finansiär", content.call.funder],
          ["Utlysning", content.call.title],
          ["Program", content.call.programme],
          ["Projektägare", owner.formalName],
          ["Organisationsnummer", withHyphen(owner.orgNumber)],
          ["Nätverk", network],
          ["Projektperiod", period(content)],
          ["Sökt belopp", kronor(content.requestedSek)],
          ["Fingeravtryck (SHA-256)", version ? fingerprint(version.sha256) : ""],
        ] as [string, string][]
      ).filter(([, value]) => value !== ""),
    },
    ...content.sections.flatMap(({ heading, text }): Block[] => [
      { kind: "heading", level: 2, text: heading },
      ...(text.trim() ? proseBlocks(text) : [{ kind: "paragraph", text: "Inte skrivet ännu." } as const]),
    ]),
    { kind: "heading", level: 2, text: "Budget" },
    shares(facts),
  ];
}

function shares({ parties }: PaperFacts): Table {
  const sum = (key: "budgetShareSek" | "coFinancingSek") =>
    sek(parties.reduce((total, party) => total + party[key], 0));
  const byName = new Intl.Collator("sv").compare;
  return {
    kind: "table",
    caption: "Kommunernas andelar av budgeten och medfinansiering",
    columns: [
      { heading: "Kommun", width: 3 },
      { heading: "Roll", width: 2 },
      { heading: "Andel", width: 1.6, numeric: true },
      { heading: "Medfinansiering", width: 1.8, numeric: true },
    ],
    rows: parties
      .toSorted((a, b) => byName(a.formalName, b.formalName))
      .map(({ formalName, role, budgetShareSek, coFinancingSek }) => [
        formalName,
        role === "owner" ? "Projektägare" : "Samverkanspart",
        sek(budgetShareSek),
        sek(coFinancingSek),
      ]),
    foot: ["Summa", "", sum("budgetShareSek"), sum("coFinancingSek")],
  };
}
