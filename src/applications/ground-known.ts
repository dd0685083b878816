import type { Db } from "../../db/open";
import { type PartyDecision, standingDecisions } from "../mandates/decisions";
import { diaryNumberOf } from "../papers/diary-numbers";
import type { Ground } from "./signoffs";

const GROUNDS: Partial<Record<PartyDecision["form"], Ground>> = {
  board: "board",
  board_committee: "board",
  delegation: "delegation",
  subdelegation: "delegation",
  execution: "execution",
};

/**
 * What the municipality has recorded already of what an approval rests on, as the director's form would have it typed.
 * Whether to approve is never filled in.
 */
export function groundKnown(db: Db, applicationId: number, code: string): Record<string, string> {
  const caseNumber = diaryNumberOf(db, applicationId).get(code) ?? "";
  const decision = standingDecisions(db, applicationId).get(code);
  const ground = decision && decision.outcome === "granted" ? GROUNDS[decision.form] : undefined;
  if (!decision || !ground) return { caseNumber };
  return {
    ground,
    board: decision.boardName,
    decidedOn: decision.decidedOn ?? "",
    paragraph: decision.paragraph && `§ ${decision.paragraph}`,
    caseNumber: decision.caseNumber || caseNumber,
    immediateApproval: decision.immediateApproval ? "yes" : "",
    delegationItem: ground === "delegation" ? decision.reference : "",
  };
}
