import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type FUNDER_OUTCOMES, funderDecisions } from "../../db/schema";
import { ownerConsent } from "../applications/answers";
import { type Application, application, contentOf } from "../applications/applications";
import { applicationFacts } from "../applications/letter-facts";
import { type Step, takeStep } from "../applications/lifecycle";
import { ownerAsDecided } from "../applications/text";
import type { Day } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { municipality } from "../membership/register";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { changesOf } from "./changes";
import { codesAtFunder, versionAtFunder } from "./completions";
import { moneyOf } from "./money";
import { addReport } from "./reports";
import { tellOfAward, toldBy, writeToParties } from "./telling";
import { addTerms, decidedTerms, proposedShares, type Terms } from "./terms";

export type FunderOutcome = (typeof FUNDER_OUTCOMES)[number];
export type FunderDecision = typeof funderDecisions.$inferSelect;

type Grant = {
  outcome: "granted" | "granted_in_part";
  grantedSek: number;
  startsOn: Day;
  endsOn: Day;
  templateYear: number;
  requisitionBy: Day | null;
  shares: ReadonlyMap<string, number>;
};
/** What the funder has said. */
export type Decided = { decidedOn: Day; caseNumber: string; conditions: string; reason: string } & (
  | Grant
  | { outcome: "rejected" }
);
export type DecisionForm = Decided & { file: Upload | null };

/** As they were recorded, the oldest first; those that were wrong too. */
export function decisionsOf(db: Db, applicationId: number): FunderDecision[] {
  return db
    .select()
    .from(funderDecisions)
    .where(eq(funderDecisions.applicationId, applicationId))
    .orderBy(asc(funderDecisions.id))
    .all();
}

export function standingDecision(db: Db, applicationId: number): FunderDecision | undefined {
  return decisionsOf(db, applicationId).at(-1);
}

/** The funder has decided. The parties are told, and the reports that it wants are put in the calendar. */
export function recordDecision(
  db: Db,
  id: number,
  form: DecisionForm & { interimDueOn: Day | null; finalDueOn: Day | null },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    if (standingDecision(tx, id)) refuse("decided_meanwhile");
    const { interimDueOn, finalDueOn, ...decision } = form;
    takeStep(tx, application(tx, id), stepOf(decision), act);
    ownerAsDecided(tx, id, contentOf(versionAtFunder(tx, id)), act);
    const decisionId = keepDecision(tx, id, decision, null, act);
    if (decision.outcome !== "rejected") {
      setTerms(tx, id, decisionId, decision, act);
      const { templateYear } = decision;
      if (interimDueOn) addReport(tx, id, { kind: "interim", dueOn: interimDueOn, templateYear }, act);
      if (finalDueOn) addReport(tx, id, { kind: "final", dueOn: finalDueOn, templateYear }, act);
    }
    tellOfAward(tx, id, "funder_decided", act, saidOf(decision));
    noteEffectiveConsent(tx, application(tx, id), act);
    tellParties(tx, id, { ...decision, finalDueOn }, "", act);
  });
}

/**
 * What was recorded was wrong, or the funder has changed it. The earlier row stays. `correctsId` is the row that the
 * page showed: refused when another has come since. What a later change rests on, sum and time, is not corrected under it.
 */
export function correctDecision(
  db: Db,
  id: number,
  form: DecisionForm,
  correction: { correctsId: number; reason: string },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    const before = standingDecision(tx, id) ?? refuse("not_found");
    if (before.id !== correction.correctsId) refuse("decided_meanwhile");
    if (found.status !== "granted" && found.status !== "rejected") refuse("not_in_this_status");
    const terms = before.outcome === "rejected" ? undefined : decidedTerms(tx, id);
    const moves = movesMoney(form, terms);
    if (moves && changesOf(tx, id).some(({ decision }) => decision !== null)) refuse("change_decided_since");
    if (form.outcome === "rejected" && holdsMoney(tx, found)) refuse("money_has_come");
    const isSameSide = (before.outcome === "rejected") === (form.outcome === "rejected");
    if (!isSameSide) takeStep(tx, found, stepOf(form), act, { reason: correction.reason });
    const decisionId = keepDecision(tx, id, form, correction, act);
    if (moves && form.outcome !== "rejected") setTerms(tx, id, decisionId, form, act);
    const details = { ...saidOf(form), was: saidOf(before), reason: correction.reason };
    tellOfAward(tx, id, "funder_decision_corrected", act, details);
    if (!isSameSide) noteEffectiveConsent(tx, application(tx, id), act);
    tellParties(tx, id, { ...form, finalDueOn: null }, correction.reason, act);
  });
}

/** What has come in must be paid back while there is a project to pay it back from. */
function holdsMoney(db: Db, { id, ownerCode }: Application): boolean {
  return moneyOf(db, id, ownerCode).parties.some(({ heldSek }) => heldSek > 0);
}

function movesMoney(form: DecisionForm, terms: Terms | undefined): boolean {
  if (form.outcome === "rejected") return terms !== undefined;
  if (!terms) return true;
  const shares = new Map(terms.shares.map(({ code, shareSek }) => [code, shareSek]));
  const isSameShares =
    shares.size === form.shares.size && [...form.shares].every(([code, sek]) => shares.get(code) === sek);
  return (
    terms.grantedSek !== form.grantedSek ||
    terms.startsOn !== form.startsOn ||
    terms.endsOn !== form.endsOn ||
    !isSameShares
  );
}

const stepOf = ({ outcome }: Pick<DecisionForm, "outcome">): Step =>
  outcome === "rejected" ? "reject" : "grant";

function keepDecision(
  db: Db,
  applicationId: number,
  form: DecisionForm,
  correction: { correctsId: number; reason: string } | null,
  act: Act,
): number {
  const { outcome, decidedOn, caseNumber, conditions, reason } = form;
  const documentId = form.file ? addDocument(db, form.file, act) : keptFile(db, correction);
  const grant =
    form.outcome === "rejected"
      ? { grantedSek: 0 }
      : {
          grantedSek: form.grantedSek,
          startsOn: form.startsOn,
          endsOn: form.endsOn,
          templateYear: form.templateYear,
          requisitionBy: form.requisitionBy,
        };
  return db
    .insert(funderDecisions)
    .values({
      applicationId,
      outcome,
      decidedOn,
      caseNumber,
      conditions,
      reason,
      documentId,
      ...grant,
      correctsId: correction?.correctsId ?? null,
      correction: correction?.reason ?? "",
      ...toldBy(act),
    })
    .returning({ id: funderDecisions.id })
    .get().id;
}

/** A correction without a new file keeps the one there was. */
function keptFile(db: Db, correction: { correctsId: number } | null): number | null {
  if (!correction) return null;
  const before = db
    .select({ documentId: funderDecisions.documentId })
    .from(funderDecisions)
    .where(eq(funderDecisions.id, correction.correctsId))
    .get();
  return before?.documentId ?? null;
}

/** The money goes to those in the version that the funder has, and to nobody else. */
function setTerms(db: Db, id: number, decisionId: number, form: Grant, act: Act): void {
  const parties = proposedShares(db, id, form.grantedSek);
  for (const code of form.shares.keys()) if (!parties.has(code)) refuse("not_a_party");
  const { grantedSek, startsOn, endsOn, shares } = form;
  addTerms(db, id, { source: { decisionId }, grantedSek, startsOn, endsOn, shares }, act);
}

const saidOf = (form: DecisionForm | FunderDecision) => ({
  outcome: form.outcome,
  decidedOn: form.decidedOn,
  caseNumber: form.caseNumber,
  grantedSek: "grantedSek" in form ? form.grantedSek : 0,
});

/** The owner said yes "om Länsstyrelsen beviljar": now it does. */
function noteEffectiveConsent(db: Db, found: Application, act: Act): void {
  const effective = effectiveConsent(db, found);
  if (!effective?.condition) return;
  const { condition, from } = effective;
  tellOfAward(db, found.id, "owner_consent_effective", act, { condition, from }, found.ownerCode);
}

/** The owner's consent counts from the funder's decision; undefined while there is no grant. */
export function effectiveConsent(db: Db, found: Application) {
  const decision = standingDecision(db, found.id);
  if (!decision || decision.outcome === "rejected") return undefined;
  const consent = ownerConsent(db, found);
  return consent && { condition: consent.condition, byName: consent.byName, from: decision.decidedOn };
}

function tellParties(
  db: Db,
  id: number,
  form: DecisionForm & { finalDueOn: Day | null },
  correction: string,
  act: Act,
): void {
  const found = application(db, id);
  const facts = {
    ...applicationFacts(db, id, act),
    ...saidOf(form),
    conditions: form.conditions,
    reason: form.reason,
    startsOn: form.outcome === "rejected" ? null : form.startsOn,
    endsOn: form.outcome === "rejected" ? null : form.endsOn,
    finalDueOn: form.finalDueOn,
    owner: municipality(db, found.ownerCode).formalName,
    ownersCondition: effectiveConsent(db, found)?.condition ?? "",
    correction,
  };
  writeToParties(
    db,
    new Set([...codesAtFunder(db, id), found.ownerCode]),
    { kind: "funder_decided", facts, applicationId: id },
    act,
  );
}
