import { beginAccession, openAccessionOf, signAccession } from "../../src/membership/acceding";
import { agreementText } from "../../src/membership/agreement-text";
import { proposeAmendment } from "../../src/membership/amendments";
import { addClauses } from "../../src/membership/clauses";
import { chooseHost } from "../../src/membership/hosts";
import { membershipOn } from "../../src/membership/memberships";
import { giveNotice } from "../../src/membership/notices";
import { demandRenegotiation } from "../../src/membership/renegotiations";
import { addSignatory } from "../../src/people/signatories";
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
  const host = chooseHost(db, { municipalityCode: "0191", fromOn: "2014-04-15", note: "" }, by);
  return {
    "/agreement/clauses/:id": `/agreement/clauses/${agreementText(db, TODAY)?.clauses[0]?.id}`,
    "/agreement/parties/:code": "/agreement/parties/0160",
    "/agreement/memberships/:id": `/agreement/memberships/${membership}`,
    "/agreement/accessions/:id": `/agreement/accessions/${pending}`,
    "/agreement/signatures/:id": "/agreement/signatures/1",
    "/agreement/amendments/:id": `/agreement/amendments/${amendment}`,
    "/agreement/renegotiations/:id": `/agreement/renegotiations/${renegotiation}`,
    "/agreement/notices/:id": `/agreement/notices/${noticeId}`,
    "/hosts/:id": `/hosts/${host}`,
  };
}

export const membershipAccess: RoomAccess = {
  table: {
    "GET /register": SIGNED_IN,
    "GET /register/contacts": SIGNED_IN,
    "GET /register/contacts.xlsx": SIGNED_IN,
    "GET /register/annex-1": SIGNED_IN,
    "GET /register/register.xlsx": SIGNED_IN,
    "GET /register/register.json": SIGNED_IN,
    "GET /municipalities": SIGNED_IN,
    "GET /municipalities/new": REGISTER,
    "POST /municipalities": REGISTER,
    "GET /register/corrections": SIGNED_IN,
    "GET /register/network": REGISTER,
    "POST /register/network": REGISTER,
    "GET /municipalities/:code": SIGNED_IN,
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
    "GET /hosts": SIGNED_IN,
    "GET /hosts/new": REGISTER,
    "POST /hosts": REGISTER,
    "GET /hosts/:id": SIGNED_IN,
    "POST /hosts/:id/handovers": REGISTER,
    "GET /hosts/:id/correction": REGISTER,
    "POST /hosts/:id/correction": REGISTER,
    "GET /municipalities/:code/names": REGISTER,
    "POST /municipalities/:code/names": REGISTER,
    "POST /municipalities/:code/identity": REGISTER,
    "GET /municipalities/:code/signatories": REGISTER,
    "POST /municipalities/:code/signatories": REGISTER,
    "POST /municipalities/:code/signatories/:id/ending": REGISTER,
    "POST /municipalities/:code/signatories/:id/striking": REGISTER,
  },
  addresses: (w) => {
    const form = {
      municipalityCode: "0160",
      scope: "Allt",
      source: "Reglementet",
      fromOn: TODAY,
      validUntilOn: null,
    };
    const personId = w.director.taby.personId ?? 0;
    const id = addSignatory(w.db, { ...form, personId }, act(w.coordinator));
    return {
      "/municipalities/:code/signatories/:id": `/municipalities/0160/signatories/${id}`,
      "/municipalities/:code": "/municipalities/0160",
      ...agreementAddresses(w),
    };
  },
};
