import type { Db } from "../../db/open";
import { type Day, dayOf, type Instant, workingDaysUntil } from "../calendar";
import { call } from "../calls/calls";
import { maySignOn, type Signatory, standingSignatories } from "../people/signatories";
import { type Application, contentOf } from "./applications";
import type { Board } from "./board";

/** What does not stop the handing in, but what the funder, or a lawyer later, may stumble on. */
export type Caution =
  | { what: "leaver_with_money"; name: string; budgetShareSek: number; coFinancingSek: number }
  /** Approvals stand by a class that the directors have hardly had time to object to. */
  | { what: "just_told"; version: number; standing: number }
  | { what: "too_few"; taking: number; minimum: number }
  /** Under notice, and out before the project is over; `exitOn` is "" when it has left already. */
  | { what: "membership_ends"; name: string; exitOn: Day | "" }
  /** The municipality has said who may sign for it, and the one who approved is not among them. */
  | { what: "signer_not_listed"; name: string; signer: string };

export function cautions(db: Db, found: Application, standing: Board): Caution[] {
  const { rows, version, takingPart } = standing;
  const list: Caution[] = justTold(standing);
  const left = new Set(rows.filter(({ state }) => state === "declined").map(({ code }) => code));
  for (const { code, name, budgetShareSek, coFinancingSek } of version ? contentOf(version).parties : []) {
    if (left.has(code) && budgetShareSek + coFinancingSek > 0) {
      list.push({ what: "leaver_with_money", name, budgetShareSek, coFinancingSek });
    }
  }
  const minimum = call(db, found.callId).minMunicipalities;
  if (minimum !== null && takingPart < minimum) list.push({ what: "too_few", taking: takingPart, minimum });
  const taking = rows.filter(({ state }) => state !== "declined");
  for (const { formalName: name, exitOn } of taking) {
    if (exitOn !== null && outlives(found, exitOn)) list.push({ what: "membership_ends", name, exitOn });
  }
  const signatories = standingSignatories(db);
  for (const row of taking) {
    if (row.signoff?.decision === "approved" && !mayHaveSigned(signatories, row.code, row.signoff)) {
      list.push({ what: "signer_not_listed", name: row.formalName, signer: row.signoff.personName });
    }
  }
  return list;
}

/** Working days in which a director can be expected to have read a letter. */
const DAYS_TO_OBJECT = 3;

function justTold({ rows, version, at }: Board): Caution[] {
  const carried = rows.filter(
    ({ decision }) => decision?.standing?.stands && decision.standing.carriedBy.length > 0,
  );
  if (!version || carried.length === 0) return [];
  const fresh = workingDaysUntil(dayOf(version.frozenAt), dayOf(at)) < DAYS_TO_OBJECT;
  return fresh ? [{ what: "just_told", version: version.number, standing: carried.length }] : [];
}

/** The project goes on after the municipality has left. Without a last day of the project it may well do. */
function outlives(found: Application, exitOn: Day | ""): boolean {
  return found.periodToOn === null || found.periodToOn >= exitOn;
}

/** By the list of the day of the approval; a municipality without a list has not said anything. */
function mayHaveSigned(
  signatories: readonly Signatory[],
  code: string,
  signoff: { personId: number; at: Instant },
): boolean {
  const day = dayOf(signoff.at);
  const listed = signatories.filter((one) => one.municipalityCode === code && maySignOn(one, day));
  return listed.length === 0 || listed.some(({ personId }) => personId === signoff.personId);
}
