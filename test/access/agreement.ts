import { beginAccession, openAccessionOf, signAccession } from "../../src/agreement/acceding";
import { agreementText } from "../../src/agreement/agreement-text";
import { proposeAmendment } from "../../src/agreement/amendments";
import { addClauses } from "../../src/agreement/clauses";
import { membershipOn } from "../../src/agreement/memberships";
import { giveNotice } from "../../src/agreement/notices";
import { demandRenegotiation } from "../../src/agreement/renegotiations";
import { act, TODAY, type World } from "../support/world";
import { REGISTER, type RoomAccess, SIGNED_IN } from "./who";

const HUDDINGE = {
  code: "0126",
  shortName: "Huddinge",
  formalName: "Huddinge kommun",
  genitive: "Huddinges",
};

/** A text, a municipality on its way in, a signature, an amendment, a demand, a notice and a host. */
function agreementAddresses(w: World): Record<string, string> {
  const by = act(w.coordinator);
  const { agreementId, db } = w;
  const clause = { number: "1", heading: "Syfte", text: "Samverkan." };
  addClauses(db, agreementId, [clause], by);
  const pending = beginAccession(db, { municipality: HUDDINGE, chosenFromOn: TODAY, basis: "" }, by);
  const membership = membershipOn(db, "0160", TODAY)?.id ?? 0;
  const signed = { signedOn: TODAY, signedBy: "Dag Täby", signerTitle: "", contactName: "", document: null };
  signAccession(db, openAccessionOf(db, membership, by), signed, by);
  const days = { proposedOn: TODAY, effectiveFromOn: TODAY };
  const text = { agreementId, title: "Ny avgift", ...days, clauses: [clause], document: null };
  const amendment = proposeAmendment(db, text, by);
  const demand = { agreementId, municipalityCode: "0184", demandedOn: TODAY, reason: "Färre kommer." };
  const renegotiation = demandRenegotiation(db, { ...demand, document: null }, by);
  const notice = { municipalityCode: "0187", receivedOn: TODAY, reason: "", document: null };
  const noticeId = giveNotice(db, notice, by);
  return {
    "/agreement/clauses/:id": `/agreement/clauses/${agreementText(db, TODAY)?.clauses[0]?.id}`,
    "/agreement/parties/:code": "/agreement/parties/0160",
    "/agreement/memberships/:id": `/agreement/memberships/${membership}`,
    "/agreement/accessions/:id": `/agreement/accessions/${pending}`,
    "/agreement/signatures/:id": "/agreement/signatures/1",
    "/agreement/amendments/:id": `/agreement/amendments/${amendment}`,
    "/agreement/renegotiations/:id": `/agreement/renegotiations/${renegotiation}`,
    "/agreement/notices/:id": `/agreement/notices/${noticeId}`,
  };
}

export const agreementAccess: RoomAccess = {
  table: {
    "GET /agreement": SIGNED_IN,
    "GET /agreement/new": REGISTER,
    "POST /agreement": REGISTER,
    "GET /agreement/edit": REGISTER,
    "POST /agreement/changes": REGISTER,
    "POST /agreement/papers": REGISTER,
    "GET /agreement/text": SIGNED_IN,
    "GET /agreement/phases/new": REGISTER,
    "POST /agreement/phases": REGISTER,
    "GET /agreement/clauses/import": REGISTER,
    "POST /agreement/clauses/import": REGISTER,
    "POST /agreement/clauses/import/again": REGISTER,
    "POST /agreement/clauses/import/confirmation": REGISTER,
    "GET /agreement/clauses/new": REGISTER,
    "POST /agreement/clauses": REGISTER,
    "GET /agreement/clauses/:id/correction": REGISTER,
    "POST /agreement/clauses/:id/correction": REGISTER,
    "GET /agreement/parties": SIGNED_IN,
    "GET /agreement/parties/:code": SIGNED_IN,
    "POST /agreement/memberships/:id/accession": REGISTER,
    "GET /agreement/memberships/:id/correction": REGISTER,
    "POST /agreement/memberships/:id/correction": REGISTER,
    "GET /agreement/accessions/new": REGISTER,
    "POST /agreement/accessions": REGISTER,
    "GET /agreement/accessions/:id": SIGNED_IN,
    "POST /agreement/accessions/:id/basis": REGISTER,
    "GET /agreement/accessions/:id/decisions/new": REGISTER,
    "POST /agreement/accessions/:id/decisions": REGISTER,
    "GET /agreement/accessions/:id/signatures/new": REGISTER,
    "POST /agreement/accessions/:id/signatures": REGISTER,
    "GET /agreement/accessions/:id/abandonment": REGISTER,
    "POST /agreement/accessions/:id/abandonment": REGISTER,
    "GET /agreement/signatures/:id": SIGNED_IN,
    "POST /agreement/signatures/:id/papers": REGISTER,
    "GET /agreement/signatures/:id/correction": REGISTER,
    "POST /agreement/signatures/:id/correction": REGISTER,
    "GET /agreement/amendments/new": REGISTER,
    "POST /agreement/amendments": REGISTER,
    "GET /agreement/amendments/:id": SIGNED_IN,
    "GET /agreement/amendments/:id/signatures/new": REGISTER,
    "POST /agreement/amendments/:id/signatures": REGISTER,
    "GET /agreement/amendments/:id/withdrawal": REGISTER,
    "POST /agreement/amendments/:id/withdrawal": REGISTER,
    "GET /agreement/renegotiations/new": REGISTER,
    "POST /agreement/renegotiations": REGISTER,
    "GET /agreement/renegotiations/:id": SIGNED_IN,
    "POST /agreement/renegotiations/:id/outcome": REGISTER,
    "GET /agreement/notices/new": REGISTER,
    "POST /agreement/notices/review": REGISTER,
    "POST /agreement/notices/again": REGISTER,
    "POST /agreement/notices": REGISTER,
    "GET /agreement/notices/:id": SIGNED_IN,
    "GET /agreement/notices/:id/taking-back": REGISTER,
    "POST /agreement/notices/:id/taking-back": REGISTER,
  },
  addresses: agreementAddresses,
};
