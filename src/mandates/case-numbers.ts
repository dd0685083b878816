import type { Db } from "../../db/open";
import { type CaseOfParty, casesOf } from "./case-steps";
import { type PartyDecision, standingDecisions } from "./decisions";

/** As it was registered, or else as it stands in the decision. */
export function caseNumberOf(matter: CaseOfParty | undefined, decision: PartyDecision | undefined): string {
  return matter?.registered?.caseNumber || decision?.caseNumber || "";
}

/** The diary number of a party, for other papers than these; "" when nobody has told it. */
export function caseNumbers(db: Db, applicationId: number): (code: string) => string {
  const cases = casesOf(db, applicationId);
  const decisions = standingDecisions(db, applicationId);
  return (code) => caseNumberOf(cases.get(code), decisions.get(code));
}
