import type { Db } from "../../db/open";
import { type Application, application } from "../applications/applications";
import { standingDecision } from "../awards/decisions";
import { reportsOf } from "../awards/reports";
import { decidedTerms } from "../awards/terms";
import type { Day } from "../calendar";
import { call } from "../calls/calls";
import { municipality } from "../membership/register";

/** The application that this one goes on from, such as a pre-study, as far as a paper tells of it (DOMAIN G-79, G-80). */
export type Predecessor = {
  title: string;
  funder: string;
  ownerName: string;
  granted: { on: Day; sek: number } | null;
  /** When its final report was handed in. */
  reportedOn: Day | null;
};

export function predecessorOf(db: Db, { followsId }: Application): Predecessor | null {
  if (followsId === null) return null;
  const { title, callId, ownerCode } = application(db, followsId);
  const decision = standingDecision(db, followsId);
  const terms = decision && decision.outcome !== "rejected" ? decidedTerms(db, followsId) : undefined;
  const final = reportsOf(db, followsId).find(({ kind, submission }) => kind === "final" && submission);
  return {
    title,
    funder: call(db, callId).funder,
    ownerName: municipality(db, ownerCode).formalName,
    granted: decision && terms ? { on: decision.decidedOn, sek: terms.grantedSek } : null,
    reportedOn: final?.submission?.handedInOn ?? null,
  };
}
