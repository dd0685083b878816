import type { Db } from "../../db/open";
import type { Application } from "../applications/applications";
import { openCompletion } from "./completions";
import { standingDecision } from "./decisions";
import { termsOf } from "./terms";

/** What can be said in a line: the decision, and what is asked for before it. */
export function awardStanding(db: Db, found: Application) {
  const decision = standingDecision(db, found.id);
  const terms = decision && decision.outcome !== "rejected" ? termsOf(db, found.id) : undefined;
  const completion = found.status === "completion_requested" ? openCompletion(db, found.id) : undefined;
  return {
    decision,
    terms,
    completionDueOn: completion?.request.dueOn ?? null,
    grantedSek: terms?.grantedSek ?? 0,
    endsOn: terms?.endsOn ?? null,
  };
}
