import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, parties } from "../../db/schema";
import { hasBudget } from "../budgets/standing";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { sectionsOf, writeSection } from "../sections/sections";
import { declinedParties } from "./answers";
import { type Application, application, isOver, partiesOf } from "./applications";
import type { Content } from "./content";
import { ownerOf } from "./content-changes";

export type TextForm = Pick<
  Application,
  "title" | "ownerCode" | "periodFromOn" | "periodToOn" | "requestedSek"
> & {
  /** What each section says, by key; a section that is not named stays as it is. */
  sections: Record<string, string>;
};

/** The application, when it may still be changed and nobody has changed it since this page was opened. */
function changeable(db: Db, id: number, revision: number): Application {
  const found = application(db, id);
  if (isOver(found)) refuse("not_in_this_status");
  if (found.revision !== revision) refuse("changed_meanwhile");
  return found;
}

/** Saves the working text. What is out for approval stays as it was frozen until a new version is sent. */
export function changeText(db: Db, id: number, form: TextForm, revision: number, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const before = changeable(tx, id, revision);
    const { sections: texts, ...facts } = form;
    const changedFacts = (Object.keys(facts) as (keyof typeof facts)[]).filter(
      (name) => facts[name] !== before[name],
    );
    const rewritten = sectionsOf(tx, id).filter(({ key, text }) => (texts[key] ?? text) !== text);
    const fields: string[] = [...changedFacts, ...rewritten.map(({ heading }) => heading)];
    if (fields.length === 0) return;
    if (fields.includes("ownerCode")) {
      if (!partiesOf(tx, id).some(({ code }) => code === form.ownerCode)) refuse("not_a_party");
      if (declinedParties(tx, id).has(form.ownerCode)) refuse("owner_declined");
    }
    tx.update(applications)
      .set({ ...facts, revision: revision + 1 })
      .where(eq(applications.id, id))
      .run();
    for (const one of rewritten) writeSection(tx, one, texts[one.key] ?? "", act);
    record(tx, { subject: "application", subjectId: id, event: "text_changed", details: { fields } }, act);
    if (fields.includes("ownerCode")) tellOfOwner(tx, before, form.ownerCode, act);
  });
}

function tellOfOwner(db: Db, { id, ownerCode: from }: Application, to: string, act: Act): void {
  record(db, { subject: "application", subjectId: id, event: "owner_changed", details: { from, to } }, act);
}

/** The funder has decided about a version: an owner that was chosen after it, and never handed in, owns nothing. */
export function ownerAsDecided(db: Db, id: number, { parties: inVersion }: Content, act: Act): void {
  const found = application(db, id);
  const ownerCode = ownerOf({ parties: inVersion })?.code ?? found.ownerCode;
  if (ownerCode === found.ownerCode) return;
  db.update(applications)
    .set({ ownerCode, revision: found.revision + 1 })
    .where(eq(applications.id, id))
    .run();
  tellOfOwner(db, found, ownerCode, act);
}

export type ShareForm = { code: string; budgetShareSek: number; coFinancingSek: number };

/** Saves each party's share of the budget and its co-financing, in whole kronor; a budget by lines says them itself. */
export function changeBudget(
  db: Db,
  id: number,
  shares: readonly ShareForm[],
  revision: number,
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    changeable(tx, id, revision);
    if (hasBudget(tx, id)) refuse("budget_by_lines");
    const before = new Map(partiesOf(tx, id).map((party) => [party.code, party]));
    const changed = shares.filter(({ code, budgetShareSek, coFinancingSek }) => {
      const party = before.get(code) ?? refuse("not_a_party");
      return party.budgetShareSek !== budgetShareSek || party.coFinancingSek !== coFinancingSek;
    });
    if (changed.length === 0) return;
    writeShares(tx, id, changed, revision);
    const details = { municipalities: changed.map(({ code }) => code) };
    record(tx, { subject: "application", subjectId: id, event: "budget_changed", details }, act);
  });
}

/** Writes down shares, and that the application is another than it was. The caller has checked who may, and tells of it. */
export function writeShares(db: Db, id: number, shares: readonly ShareForm[], revision: number): void {
  for (const { code, budgetShareSek, coFinancingSek } of shares) {
    db.update(parties)
      .set({ budgetShareSek, coFinancingSek })
      .where(and(eq(parties.applicationId, id), eq(parties.municipalityCode, code)))
      .run();
  }
  db.update(applications)
    .set({ revision: revision + 1 })
    .where(eq(applications.id, id))
    .run();
}
