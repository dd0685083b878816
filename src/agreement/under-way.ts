import type { Db } from "../../db/open";
import { type Day, dayOf } from "../calendar";
import { pendingAccessions } from "./accessions";
import { type Amendment, isUnderWay, standingOfSignatures } from "./amendments";
import { standingNotices } from "./notices";
import { renegotiationsOf } from "./renegotiations";

/** What was begun by that day under the agreement and was not settled then. */
export function underWayOn(db: Db, agreementId: number, amendments: readonly Amendment[], day: Day) {
  return {
    accessions: pendingAccessions(db).filter(({ at }) => dayOf(at) <= day),
    amendments: amendments
      .filter((one) => one.proposedOn <= day && isUnderWay(one, day))
      .map((one) => ({ ...one, ...standingOfSignatures(one, day) })),
    renegotiations: renegotiationsOf(db, agreementId).filter(
      ({ demandedOn, endedOn }) => demandedOn <= day && (endedOn === null || endedOn > day),
    ),
    notices: standingNotices(db).filter(({ receivedOn, exitOn }) => receivedOn <= day && exitOn > day),
  };
}

export type UnderWay = ReturnType<typeof underWayOn>;
