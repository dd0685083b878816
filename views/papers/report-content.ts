import { sectionText } from "../../src/applications/content";
import { dayOf } from "../../src/calendar";
import type { Block } from "../../src/documents/pdf/paper";
import type { PaperFacts, PaperParty } from "../../src/papers/facts";
import { counted, names } from "../format";
import { asSentence, firstParagraph, kronor, lowerFirst, proseBlocks, theDay, thePost } from "./formal";
import { reportStyleOf } from "./report-style";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const some = (...texts: (string | false)[]) =>
  texts.filter((text) => text !== false && text !== "").join(" ");

export const boardOf = ({ board }: Pick<PaperParty, "board">) => board || "Nämnden";

export const reportTitle = ({ content }: PaperFacts) =>
  `Gemensam ansökan om medel från ${content.call.funder}: ${content.title}`;

export const calledOut = ({ content }: PaperFacts) => `”${content.title}”`;

/** "om Länsstyrelsen beviljar ansökan": the owner's own words where there are any. */
export function ownerCondition({ ownerCondition, content }: PaperFacts): string {
  const said = lowerFirst(ownerCondition.trim()).replace(/\.$/, "");
  if (said === "") return `om ${content.call.funder} beviljar ansökan`;
  if (/beviljar$/.test(said)) return `${said} ansökan`;
  return /^(om|under förutsättning|så länge|när)\b/.test(said) ? said : `under förutsättning: ${said}`;
}

/** The points as they would stand in the minutes: as if decided, one thing each, and each readable on its own. */
export function proposal(facts: PaperFacts, party: PaperParty): string[] {
  const { content, owner } = facts;
  const { funder } = content.call;
  const project = calledOut(facts);
  const signer = thePost(lowerFirst(reportStyleOf(party).signerTitle));
  const isOwner = party.role === "owner";
  const { budgetShareSek, coFinancingSek } = party;
  return [
    isOwner
      ? `${party.formalName} ska vara projektägare för ${project}, ${ownerCondition(facts)}.`
      : `${party.formalName} ska delta i den gemensamma ansökan ${project} till ${funder}, med ${owner.formalName} som projektägare.`,
    ...(isOwner
      ? [
          `${party.formalName} ska söka ${kronor(content.requestedSek)} av ${funder} till ${project} för ${counted(content.parties.length, "kommuns", "kommuners")} räkning.`,
        ]
      : []),
    ...(budgetShareSek > 0
      ? [
          `${boardOf(party)} godkänner att ${party.genitive} andel av budgeten för ${project} är ${kronor(budgetShareSek)}.`,
        ]
      : []),
    ...(coFinancingSek > 0
      ? [
          `${party.formalName} ska medfinansiera ${project} med ${kronor(coFinancingSek)}, om ${funder} beviljar ansökan.`,
        ]
      : []),
    isOwner
      ? `${boardOf(party)} ger ${signer} i uppdrag att underteckna ansökan ${project} till ${funder} och ${party.genitive} samverkansblankett.`
      : `${boardOf(party)} ger ${signer} i uppdrag att underteckna ${party.genitive} samverkansblankett till ansökan ${project}.`,
    "Paragrafen justeras omedelbart.",
  ];
}

/** What the matter is, in one paragraph and one about the dates. */
export function matter(facts: PaperFacts, party: PaperParty): Block[] {
  const { content, owner, deadlineOn } = facts;
  const { call, periodFromOn, periodToOn } = content;
  const together = counted(content.parties.length, "kommun", "kommuner");
  const purpose = firstParagraph(sectionText(content, "purpose"));
  const groups = firstParagraph(sectionText(content, "targetGroups"));
  return [
    paragraph(
      some(
        `Ärendet gäller en ansökan om ${kronor(content.requestedSek)} från ${call.funder}${call.programme && ` (${call.programme})`} till projektet ${calledOut(facts)}.`,
        `${together} söker tillsammans.`,
        party.role === "owner"
          ? `${party.formalName} föreslås vara projektägare, ${ownerCondition(facts)}.`
          : `${owner.formalName} är projektägare, ${ownerCondition(facts)}.`,
      ),
    ),
    ...(purpose ? [paragraph(asSentence(purpose))] : []),
    ...(groups ? [paragraph(`Målgrupp: ${asSentence(lowerFirstWord(groups))}`)] : []),
    paragraph(
      some(
        periodFromOn !== null &&
          periodToOn !== null &&
          `Projektet pågår från ${theDay(periodFromOn)} till ${theDay(periodToOn)}.`,
        deadlineOn !== null && `Ansökan ska ha kommit in till ${call.funder} senast ${theDay(deadlineOn)}.`,
      ),
    ),
  ].filter((block) => block.kind !== "paragraph" || block.text !== "");
}

/** A heading's text goes on after a colon: a name or an abbreviation keeps its capital. */
const lowerFirstWord = (text: string) => (/^[A-ZÅÄÖ][a-zåäö]/.test(text) ? lowerFirst(text) : text);

/** What the network is, for a board that does not meet it often. */
export function networkBackground({ network, networkPurpose, memberNames }: PaperFacts): Block[] {
  return [
    paragraph(
      `${network} är en samverkan mellan ${counted(memberNames.length, "kommun", "kommuner")}: ${names(memberNames)}.`,
    ),
    ...proseBlocks(networkPurpose),
  ];
}

/** What it goes on from, in the words that a board's report has for it. */
function before({ predecessor }: PaperFacts): Block[] {
  if (!predecessor) return [];
  const { title, funder, ownerName, granted } = predecessor;
  return [
    paragraph(
      some(
        `Ansökan bygger vidare på ”${title}”.`,
        granted !== null &&
          `${funder} beviljade ${kronor(granted.sek)} ${theDay(granted.on)}, med ${ownerName} som projektägare.`,
      ),
    ),
  ];
}

export function applicationBackground(facts: PaperFacts): Block[] {
  const { content, memberNames, network } = facts;
  return [
    ...before(facts),
    ...proseBlocks(sectionText(content, "need")),
    paragraph(`${content.parties.length} av ${memberNames.length} kommuner i ${network} står bakom ansökan.`),
  ];
}

/** Only what the application says; the municipality's own reasons are its own to write. */
export function assessment(facts: PaperFacts, party: PaperParty): Block[] {
  const { content } = facts;
  const { office } = reportStyleOf(party);
  const part = party.role === "owner" ? "vara projektägare i" : "delta i";
  const goals = proseBlocks(sectionText(content, "goals"));
  return [
    ...(goals.length > 0 ? [paragraph("Så beskriver ansökan målen med projektet:"), ...goals] : []),
    paragraph(
      `${office} föreslår att ${lowerFirst(boardOf(party))} beslutar att ${party.formalName} ska ${part} den gemensamma ansökan.`,
    ),
  ];
}

export function childConsequences({ content }: PaperFacts): Block[] {
  const written = proseBlocks(sectionText(content, "childConsequences"));
  return written.length > 0 ? written : [paragraph("Ansökan beskriver inte hur barn och unga påverkas.")];
}

export function economicConsequences(facts: PaperFacts, party: PaperParty): Block[] {
  const { content } = facts;
  const { budgetShareSek, coFinancingSek, role } = party;
  return [
    paragraph(
      some(
        budgetShareSek > 0 &&
          `${party.genitive} andel av projektets budget är ${kronor(budgetShareSek)} av ${kronor(content.requestedSek)}.`,
        coFinancingSek > 0
          ? `Kommunen medfinansierar projektet med ${kronor(coFinancingSek)}.`
          : "Kommunen medfinansierar inte projektet.",
        role === "owner" &&
          "Som projektägare tar kommunen emot bidraget, betalar ut det och redovisar hur det har använts.",
      ),
    ),
    ...proseBlocks(sectionText(content, "economicConsequences")),
  ];
}

/** Numbered as the registrar numbers them. */
export function caseDocuments(facts: PaperFacts): string[] {
  const { version, today, predecessor } = facts;
  return [
    `Tjänsteutlåtande ${theDay(today)}, ${reportTitle(facts)}`,
    version
      ? `Ansökan ${calledOut(facts)}, version ${version.number}, ${theDay(dayOf(version.frozenAt))}`
      : `Ansökan ${calledOut(facts)}, utkast ${theDay(today)}`,
    `Samverkansblankett till ansökan ${calledOut(facts)}`,
    ...(predecessor?.reportedOn
      ? [`Slutrapport från ”${predecessor.title}”, ${theDay(predecessor.reportedOn)}`]
      : []),
  ];
}

/** Which text the paper was written from: a decision is about exactly that one. */
export function basis(facts: PaperFacts): Block {
  const { version, today } = facts;
  return paragraph(
    version
      ? `Utlåtandet bygger på version ${version.number} av ansökan, skickad för godkännande ${theDay(dayOf(version.frozenAt))}. Versionens fingeravtryck (SHA-256): ${version.sha256}`
      : `UTKAST. Utlåtandet bygger på ansökans text som den var ${theDay(today)}. Texten kan ändras.`,
  );
}
