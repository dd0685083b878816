import { onePagePdf } from "../../db/demo/pdf";
import { changeRequirements } from "../../src/applications/requirements";
import { addDays } from "../../src/calendar";
import type { DecidingForm } from "../../src/mandates/deciding";
import type { MandateForm } from "../../src/mandates/mandates";
import type { SignedForm } from "../../src/mandates/partner-forms";
import { act, sentApplication, TODAY, type World } from "../support/world";

export const DECIDED_ON = addDays(TODAY, -3);

/** The board has decided to take part, and the § was approved at the meeting. */
export const A_DECISION: DecidingForm = {
  form: "board",
  outcome: "granted",
  boardId: null,
  boardName: "Socialnämnden",
  decidedOn: DECIDED_ON,
  paragraph: "46",
  caseNumber: "SN 2026/123",
  wording: "",
  immediateApproval: true,
  adjustedOn: null,
  decider: "",
  reference: "",
  reason: "",
  versionNumber: 1,
  mandate: null,
  ownership: null,
};

/** Socialdirektören may sign in this application. */
export const A_MANDATE: MandateForm = {
  applicationId: 1,
  post: "socialdirektören",
  personId: null,
  decisionId: null,
  delegationId: null,
  source: "Reglementet, 7 §",
  ceilingSek: null,
  fromOn: DECIDED_ON,
  validUntilOn: null,
};

export const pdf = (text = "Samverkansblankett") => ({
  name: "blankett.pdf",
  mediaType: "application/pdf",
  bytes: onePagePdf([text]),
});

export const A_FORM: SignedForm = {
  versionNumber: 1,
  signer: "Dag Täby",
  signerTitle: "socialdirektör",
  signedOn: TODAY,
  method: "wet_ink_scan",
  file: pdf(),
};

export const TABY = { applicationId: 1, code: "0160" };

/** Out for approval, and every party must have decided, given a mandate and signed the form. */
export function strictApplication(w: World) {
  const sent = sentApplication(w);
  changeRequirements(
    w.db,
    sent.id,
    { partnerForms: "signed", decisionsRequired: "recorded" },
    act(w.adviser, 11),
  );
  return sent;
}

export const aFile = (bytes: Uint8Array, name = "blankett.pdf") =>
  new File([new Uint8Array(bytes)], name, { type: "application/pdf" });
