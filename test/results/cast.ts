import { consentToOwn } from "../../src/applications/answering";
import { openApplication } from "../../src/applications/opening";
import { handIn } from "../../src/applications/submission";
import { changeBudget, changeText } from "../../src/applications/text";
import { recordDecision } from "../../src/awards/decisions";
import { addMinutes, type Day, instantAt } from "../../src/calendar";
import { addCall, type CallForm } from "../../src/calls/calls";
import type { Act, Actor } from "../../src/history";
import { allMunicipalities } from "../../src/membership/register";
import { results } from "../../src/results/results";
import { grantOf, pdf, REJECTION, SHARES } from "../awards/cast";
import {
  A_CALL,
  A_TEXT,
  answerNo,
  answerYes,
  approveAs,
  NOW,
  revisionOf,
  send,
  TODAY,
  type World,
} from "../support/world";

/** Later than everything that the tests let happen. */
export const AFTERWARDS: Day = "2027-12-31";

export const actOn = (by: Actor, on: Day): Act => ({ by, at: instantAt(on, "12:00") });

export const call = (w: World, change: Partial<CallForm> = {}, at = NOW) =>
  addCall(w.db, { ...A_CALL, ...change }, { by: w.adviser, at });

/** A call that has closed, as an adviser types it in afterwards. */
export const oldCall = (w: World, deadlineOn: Day, change: Partial<CallForm> = {}) =>
  call(w, { title: `Stängd ${deadlineOn}`, deadlineText: deadlineOn, deadlineOn, opensOn: null, ...change });

/** With the funder since today: Sigtuna owns it, Täby and Solna are in it, Vaxholm has said no. Asks for a million. */
export function handedInTo(w: World, callId: number, title = A_TEXT.title): number {
  const id = openApplication(w.db, { callId, title, ownerCode: "0191" }, { by: w.adviser, at: NOW });
  answerYes(w, id, "sigtuna", "taby", "solna");
  answerNo(w, id, "vaxholm");
  changeText(w.db, id, { ...A_TEXT, title }, revisionOf(w, id), minutes(w.adviser, 1));
  const shares = Object.entries(SHARES).map(([code, budgetShareSek]) => ({
    code,
    budgetShareSek,
    coFinancingSek: 0,
  }));
  changeBudget(w.db, id, shares, revisionOf(w, id), minutes(w.adviser, 2));
  consentToOwn(w.db, { applicationId: id, condition: "" }, minutes(w.contact.sigtuna, 5));
  send(w, id);
  for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
  const form = { submittedOn: TODAY, funderReference: `851-${id}`, file: pdf("ansökan.pdf") };
  handIn(w.db, id, form, minutes(w.adviser, 30));
  return id;
}

export const minutes = (by: Actor, count: number): Act => ({ by, at: addMinutes(NOW, count) });

export function grant(w: World, id: number, grantedSek: number, decidedOn: Day): void {
  recordDecision(w.db, id, { ...grantOf(w, id, grantedSek), decidedOn }, actOn(w.adviser, decidedOn));
}

export function reject(w: World, id: number, decidedOn: Day): void {
  const form = { ...REJECTION, decidedOn, interimDueOn: null, finalDueOn: null };
  recordDecision(w.db, id, form, actOn(w.adviser, decidedOn));
}

export const resultsOf = (w: World, from: number | null = null, to: number | null = null) =>
  results(w.db, { from, to }, AFTERWARDS);

/** The figures of one municipality by its short name. */
export function of(found: ReturnType<typeof resultsOf>, shortName: string) {
  return found.municipalities.find((row) => row.shortName === shortName);
}

export const names = (w: World) => allMunicipalities(w.db).map(({ shortName }) => shortName);
