import {
  accessions,
  agreements,
  amendments,
  clauses,
  memberships,
  notices,
  renegotiations,
  signatures,
} from "../../db/schema";
import type { Instant } from "../../src/calendar";
import { accessionDecisionId } from "./boards";
import { codes, FIRST_DAY, insertAll, LAST_YEAR, MUNICIPALITIES, type Tx, turns, years } from "./size";

const CLAUSES = 40;
/** Of so many municipalities one has given notice. */
const LEAVING = 20;

/** All came in the first year, by a board decision and a signature each, and have signed an amendment each fourth year. */
export function addAgreement(tx: Tx, at: Instant): void {
  const agreementId = 1;
  insertAll(tx, agreements, [{ id: agreementId, title: "Överenskommelse", fromOn: FIRST_DAY }]);
  insertAll(
    tx,
    amendments,
    turns.map((year, turn) => ({
      id: turn + 1,
      agreementId,
      title: `Ändring ${year}`,
      proposedOn: `${year}-02-01`,
      effectiveFromOn: `${year}-07-01`,
    })),
  );
  const clause = (number: number) => ({
    agreementId,
    number: String(number),
    heading: `Punkt ${number}`,
    text: "Kommunerna samverkar om mottagandet. ".repeat(20),
  });
  insertAll(tx, clauses, [
    ...Array.from({ length: CLAUSES }, (_, place) => clause(place + 1)),
    ...turns.map((_, turn) => ({ ...clause(turn + 1), amendmentId: turn + 1 })),
  ]);
  const signed = [null, ...turns.map((_, turn) => turn + 1)].flatMap((amendmentId) =>
    codes.map((municipalityCode) => ({ amendmentId, municipalityCode })),
  );
  insertAll(
    tx,
    signatures,
    signed.map((one, place) => ({
      ...one,
      id: place + 1,
      agreementId,
      signedOn: `${years[0]}-06-01`,
      signedBy: "Kim Exempelsson",
      signerTitle: "ordförande",
    })),
  );
  insertAll(
    tx,
    memberships,
    codes.map((municipalityCode, place) => ({
      id: place + 1,
      agreementId,
      municipalityCode,
      fromOn: FIRST_DAY,
      exitOn: place % LEAVING === 0 ? `${LAST_YEAR + 1}-09-01` : null,
    })),
  );
  insertAll(
    tx,
    accessions,
    codes.map((municipalityCode, place) => ({
      agreementId,
      municipalityCode,
      chosenFromOn: FIRST_DAY,
      boardDecisionId: accessionDecisionId(place),
      signatureId: place + 1,
      membershipId: place + 1,
      at,
    })),
  );
  addDepartures(tx, at);
}

function addDepartures(tx: Tx, at: Instant): void {
  const leaving = Array.from({ length: MUNICIPALITIES / LEAVING }, (_, nth) => nth * LEAVING);
  insertAll(
    tx,
    notices,
    leaving.map((place) => ({
      membershipId: place + 1,
      municipalityCode: codes[place] ?? "",
      receivedOn: `${LAST_YEAR}-09-01`,
      exitOn: `${LAST_YEAR + 1}-09-01`,
      at,
    })),
  );
  insertAll(
    tx,
    renegotiations,
    turns.map((year) => ({
      agreementId: 1,
      municipalityCode: codes[0] ?? "",
      demandedOn: `${year}-03-01`,
      reason: "Avgiften",
      at,
      endedOn: `${year}-10-01`,
    })),
  );
}
