import { dayOf } from "../../src/calendar";
import type { Block, Paper } from "../../src/documents/pdf/paper";
import type { PaperFacts, PaperParty } from "../../src/papers/facts";
import { period } from "../applications/content-text";
import { day, fingerprint } from "../format";
import { kronor, theDay, withHyphen } from "./formal";
import { draftMark, versionMark } from "./official-report";
import { calledOut } from "./report-content";

const orgNumberOf = ({ orgNumber }: PaperParty) => withHyphen(orgNumber) || "(saknas i registret)";

export const partnerFormTitle = (party: PaperParty) => `Samverkansblankett: ${party.formalName}`;

/** The party's certificate to the funder (intyg samverkanspart), filled in and to be signed by hand. */
export function partnerForm(facts: PaperFacts, party: PaperParty): Paper {
  return {
    title: partnerFormTitle(party),
    header: draftMark(facts),
    footer: `Samverkansblankett · ${party.formalName}${versionMark(facts)}`,
    blocks: partnerFormBlocks(facts, party),
  };
}

export function partnerFormBlocks(facts: PaperFacts, party: PaperParty): Block[] {
  const { content, owner } = facts;
  const isOwner = party.role === "owner";
  return [
    {
      kind: "heading",
      level: 1,
      text: isOwner ? "Samverkansblankett för projektägaren" : "Samverkansblankett",
    },
    {
      kind: "paragraph",
      text: `Intyg till ${content.call.funder} om att parten deltar i ansökan och har kontakt med projektägaren.`,
    },
    { kind: "heading", level: 2, text: "Ansökan" },
    {
      kind: "facts",
      facts: known([
        ["Finansiär", content.call.funder],
        ["Utlysning", content.call.title],
        ["Program", content.call.programme],
        ["Projekt", content.title],
        ["Projektperiod", period(content)],
        ["Projektägare", owner.formalName],
        ["Organisationsnummer", orgNumberOf(owner)],
      ]),
    },
    { kind: "heading", level: 2, text: isOwner ? "Projektägaren som part" : "Samverkansparten" },
    {
      kind: "facts",
      facts: known([
        ["Part", party.formalName],
        ["Organisationsnummer", orgNumberOf(party)],
        ["Ansvarig nämnd", party.board],
        ["Diarienummer", party.caseNumber],
        ["Roll i projektet", isOwner ? "Projektägare" : "Samverkanspart"],
        ["Andel av budgeten", kronor(party.budgetShareSek)],
        ["Medfinansiering", kronor(party.coFinancingSek)],
      ]),
    },
    { kind: "heading", level: 2, text: "Intyg" },
    { kind: "paragraph", text: undertaking(facts, party) },
    { kind: "facts", facts: versionFacts(facts) },
    { kind: "heading", level: 2, text: "Underskrift av den som får företräda parten" },
    {
      kind: "signatures",
      places: [["Ort och datum"], ["Underskrift"], ["Namnförtydligande"], ["Titel"]],
    },
  ];
}

function undertaking(facts: PaperFacts, party: PaperParty): string {
  const { content, version } = facts;
  const text = version ? `ansökan i version ${version.number}` : "ansökan (utkast)";
  const role = party.role === "owner" ? "projektägare" : "samverkanspart";
  const money = party.coFinancingSek > 0 ? `med den medfinansiering som anges ovan` : `utan medfinansiering`;
  return `${party.formalName} har tagit del av ${text} och deltar som ${role} i ${calledOut(facts)}, ${money}, om ${content.call.funder} beviljar ansökan.`;
}

function versionFacts({ version, today }: PaperFacts): [string, string][] {
  if (!version) return [["Gäller", `UTKAST ${theDay(today)}. Ska inte undertecknas.`]];
  return [
    ["Gäller", `Version ${version.number}, skickad ${day(dayOf(version.frozenAt))}`],
    ["Fingeravtryck (SHA-256)", fingerprint(version.sha256)],
  ];
}

const known = (facts: [string, string][]) => facts.filter(([, value]) => value !== "");
