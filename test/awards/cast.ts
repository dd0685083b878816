import { consentToOwn } from "../../src/applications/answering";
import { handIn } from "../../src/applications/submission";
import { changeBudget, changeText } from "../../src/applications/text";
import { recordDecision } from "../../src/awards/decisions";
import { proposedShares } from "../../src/awards/terms";
import { addMinutes, type Day } from "../../src/calendar";
import type { Actor } from "../../src/history";
import {
  A_TEXT,
  act,
  answerNo,
  answerYes,
  approveAs,
  NOW,
  revisionOf,
  send,
  TODAY,
  type World,
  withApplication,
  world,
} from "../support/world";

export const SHARES = { "0191": 500_001, "0160": 333_333, "0184": 166_666 };

export const pdf = (name: string) => ({
  name,
  mediaType: "application/pdf",
  bytes: new TextEncoder().encode(`%PDF-1.7 ${name}`),
});

function byShares(w: World, id: number): void {
  const shares = Object.entries(SHARES).map(([code, budgetShareSek]) => ({
    code,
    budgetShareSek,
    coFinancingSek: 0,
  }));
  changeBudget(w.db, id, shares, revisionOf(w, id), act(w.adviser, 2));
}

/** With the funder: three approved, Vaxholm declined, and Sigtuna owns it "om Länsstyrelsen beviljar". */
export function handedIn(divide = byShares) {
  const w = world();
  const { id } = withApplication(w);
  answerYes(w, id, "sigtuna", "taby", "solna");
  answerNo(w, id, "vaxholm");
  changeText(w.db, id, A_TEXT, revisionOf(w, id), act(w.adviser, 1));
  divide(w, id);
  const consent = { applicationId: id, condition: "om Länsstyrelsen beviljar" };
  consentToOwn(w.db, consent, act(w.contact.sigtuna, 5));
  send(w, id);
  for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
  const form = { submittedOn: TODAY, funderReference: "851-1-2026", file: pdf("ansökan.pdf") };
  handIn(w.db, id, form, act(w.adviser, 30));
  return { w, id };
}

export const later = (w: World, minutes = 60, by: Actor = w.adviser) => act(by, minutes);

export function grantOf(w: World, id: number, grantedSek: number) {
  return {
    outcome: grantedSek === 1_000_000 ? ("granted" as const) : ("granted_in_part" as const),
    decidedOn: TODAY,
    caseNumber: "851-1-2026",
    grantedSek,
    conditions: "",
    reason: "",
    startsOn: "2027-02-01",
    endsOn: "2028-01-31",
    templateYear: 2026,
    requisitionBy: "2027-12-01" as Day | null,
    shares: proposedShares(w.db, id, grantedSek),
    file: null,
    interimDueOn: "2027-08-31" as Day | null,
    finalDueOn: "2028-03-31" as Day | null,
  };
}

export const REJECTION = {
  outcome: "rejected" as const,
  decidedOn: TODAY,
  caseNumber: "851-1-2026",
  conditions: "",
  reason: "Medlen räckte inte.",
  file: null,
};

export function granted(grantedSek = 1_000_000, divide = byShares) {
  const { w, id } = handedIn(divide);
  recordDecision(w.db, id, grantOf(w, id, grantedSek), later(w));
  return { w, id };
}

export const AT = addMinutes(NOW, 90);
