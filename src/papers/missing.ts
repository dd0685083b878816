import { sectionText } from "../applications/content";
import type { PaperFacts, PaperParty } from "./facts";

/** What a municipality's papers are written without, until somebody puts it in. */
export const MISSING_IN_PAPERS = [
  "not_frozen",
  "board",
  "case_number",
  "org_number",
  "signer",
  "style",
  "children",
  "economy",
  "period",
] as const;
export type MissingInPapers = (typeof MISSING_IN_PAPERS)[number];

export function missingInPapers(facts: PaperFacts, party: PaperParty): MissingInPapers[] {
  const { content, version } = facts;
  const is: Record<MissingInPapers, boolean> = {
    not_frozen: version === null,
    board: party.board === "",
    case_number: party.caseNumber === "",
    org_number: party.orgNumber === "",
    signer: party.style === undefined && party.directorTitle === "",
    style: party.style === undefined,
    children: sectionText(content, "childConsequences") === "",
    economy: sectionText(content, "economicConsequences") === "",
    period: content.periodFromOn === null || content.periodToOn === null,
  };
  return MISSING_IN_PAPERS.filter((code) => is[code]);
}
