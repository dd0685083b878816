import { dayOf } from "../../src/calendar";
import type { Block, Paper } from "../../src/documents/pdf/paper";
import type { PaperFacts, PaperParty } from "../../src/papers/facts";
import { day } from "../format";
import { genitive, lowerFirst, upperFirst } from "./formal";
import {
  applicationBackground,
  assessment,
  basis,
  boardOf,
  caseDocuments,
  childConsequences,
  economicConsequences,
  matter,
  networkBackground,
  proposal,
  reportTitle,
} from "./report-content";
import { reportStyleOf } from "./report-style";

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const numbered = (items: string[]): Block => ({ kind: "list", ordered: true, items });

/** A draft of the municipality's official report (tjänsteutlåtande), in the order that the municipality says things. */
export function officialReport(facts: PaperFacts, party: PaperParty): Paper {
  const { layout, office } = reportStyleOf(party);
  return {
    title: reportTitle(facts),
    header: draftMark(facts),
    footer: `Tjänsteutlåtande · ${party.formalName}${versionMark(facts)}`,
    blocks: [
      {
        kind: "letterhead",
        lines: [
          [party.formalName, "Tjänsteutlåtande"],
          [office, day(facts.today)],
          ["", party.caseNumber ? `Dnr ${party.caseNumber}` : "Dnr"],
          [boardOf(party), ""],
        ],
      },
      { kind: "heading", level: 1, text: reportTitle(facts) },
      ...(layout === "proposal_first" ? proposalFirst(facts, party) : matterFirst(facts, party)),
    ],
  };
}

export const draftMark = ({ version, today }: PaperFacts) => (version ? undefined : `UTKAST ${day(today)}`);

export const versionMark = ({ version }: PaperFacts) =>
  version
    ? ` · version ${version.number} (${day(dayOf(version.frozenAt))}, ${version.sha256.slice(0, 8)})`
    : " · utkast";

function decides(facts: PaperFacts, party: PaperParty): Block[] {
  return [paragraph(`${boardOf(party)} beslutar:`), numbered(proposal(facts, party))];
}

/** As in Ekerö: what is proposed stands before why. */
function proposalFirst(facts: PaperFacts, party: PaperParty): Block[] {
  return [
    heading("Förslag till beslut"),
    ...decides(facts, party),
    heading("Sammanfattning av ärendet"),
    ...matter(facts, party),
    heading("Beslutsunderlag"),
    numbered(caseDocuments(facts)),
    basis(facts),
    heading("Ärendet"),
    ...networkBackground(facts),
    ...applicationBackground(facts),
    heading("Konsekvenser för barn och unga", 3),
    ...childConsequences(facts),
    heading("Ekonomiska konsekvenser", 3),
    ...economicConsequences(facts, party),
    heading("Förslag"),
    ...assessment(facts, party),
    signers(party),
  ];
}

/** As in Danderyd: what it is about stands before what is proposed, and the papers come last. */
function matterFirst(facts: PaperFacts, party: PaperParty): Block[] {
  const offices = genitive(reportStyleOf(party).office);
  return [
    heading("Ärendet"),
    ...matter(facts, party),
    heading(`${upperFirst(offices)} förslag till beslut`),
    ...decides(facts, party),
    heading("Bakgrund"),
    ...networkBackground(facts),
    heading("Bakgrund till ansökan"),
    ...applicationBackground(facts),
    heading(`${upperFirst(offices)} bedömning`),
    ...assessment(facts, party),
    heading("Konsekvenser för barn och unga"),
    ...childConsequences(facts),
    heading("Ekonomiska konsekvenser"),
    ...economicConsequences(facts, party),
    signers(party),
    heading("Handlingar i ärendet"),
    numbered(caseDocuments(facts)),
    basis(facts),
  ];
}

/** The names are written in by those who sign: who that is on the day is theirs to know. */
export function signers(party: PaperParty): Extract<Block, { kind: "signatures" }> {
  const { signerTitle, secondSignerTitle } = reportStyleOf(party);
  const titles = [signerTitle, secondSignerTitle].filter(Boolean);
  return { kind: "signatures", places: titles.map((title) => [upperFirst(lowerFirst(title))]) };
}
