import { and, eq } from "drizzle-orm";
import type { FormSection } from "../../db/defaults/funder-forms";
import type { Db } from "../../db/open";
import { funderFormSections, funderForms } from "../../db/schema";
import { type Act, type HistoryEvent, record } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { allForms, funderForm, GENERAL_FORM, type StandingForm } from "./funder-forms";

/** A section as it was typed: one that is new has no key yet. */
export type TypedSection = Omit<FormSection, "key"> & { key: string };

export type FormFacts = {
  name: string;
  programmes: string[];
  partnerForms: boolean;
  sections: TypedSection[];
};

/** Writes down a new form; answers the key that it is found by. */
export function addForm(db: Db, facts: FormFacts, act: Act): string {
  requireRole(act.by, "adviser");
  return db.transaction((tx) => {
    const taken = new Set(allForms(tx).map((form) => form.key));
    const key = unused(slugOf(facts.name), taken);
    write(tx, { key, edition: 1 }, facts, act);
    tell(tx, "funder_form_added", key, facts.name, act);
    return key;
  });
}

/** A new edition. Applications that follow the form keep what they began with until somebody chooses it for them anew. */
export function changeForm(db: Db, key: string, facts: FormFacts, seenEdition: number, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const { edition, endedAt } = funderForm(tx, key);
    if (endedAt !== null) refuse("funder_form_ended");
    if (edition !== seenEdition) refuse("changed_meanwhile");
    write(tx, { key, edition: edition + 1 }, facts, act);
    tell(tx, "funder_form_changed", key, facts.name, act);
  });
}

/** Nobody can choose it any more; applications that follow it go on. The general form is always there. */
export function endForm(db: Db, key: string, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const form = funderForm(tx, key);
    if (key === GENERAL_FORM) refuse("funder_form_needed");
    if (form.endedAt !== null) refuse("funder_form_ended");
    const edition = form.edition === 0 ? keepFirst(tx, form, act) : form.edition;
    tx.update(funderForms)
      .set({ endedAt: act.at, endedById: act.by.personId })
      .where(and(eq(funderForms.key, key), eq(funderForms.edition, edition)))
      .run();
    tell(tx, "funder_form_ended", key, form.name, act);
  });
}

/** What Utlyst brought along becomes the network's own, so that it can be ended. */
function keepFirst(db: Db, form: StandingForm, act: Act): number {
  write(
    db,
    { key: form.key, edition: 1 },
    { ...form, programmes: [...form.programmes], sections: [...form.sections] },
    act,
  );
  return 1;
}

function write(db: Db, which: { key: string; edition: number }, facts: FormFacts, act: Act): void {
  const { name, partnerForms } = facts;
  const { id } = db
    .insert(funderForms)
    .values({
      ...which,
      name,
      partnerForms,
      programmes: facts.programmes.join("\n"),
      at: act.at,
      byId: act.by.personId,
    })
    .returning({ id: funderForms.id })
    .get();
  const rows = keyed(db, facts.sections).map(({ key, heading, guidance, limit, optional }, index) => ({
    formId: id,
    position: index + 1,
    key,
    heading,
    guidance,
    limitKind: limit?.kind ?? null,
    limitCount: limit?.count ?? null,
    required: !optional,
  }));
  db.insert(funderFormSections).values(rows).run();
}

/** A new section that is called as one in another form is the same question: earlier answers are found by its key. */
function keyed(db: Db, sections: readonly TypedSection[]): TypedSection[] {
  const known = new Map(
    allForms(db).flatMap((form) => form.sections.map(({ key, heading }) => [slugOf(heading), key] as const)),
  );
  const taken = new Set(sections.map(({ key }) => key));
  return sections.map((one) => {
    if (one.key !== "") return one;
    const slug = slugOf(one.heading);
    const same = known.get(slug);
    const key = same !== undefined && !taken.has(same) ? same : unused(slug, taken);
    taken.add(key);
    return { ...one, key };
  });
}

function slugOf(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("sv");
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 40) || "x"
  );
}

function unused(wish: string, taken: ReadonlySet<string>): string {
  let key = wish;
  for (let number = 2; taken.has(key); number += 1) key = `${wish}-${number}`;
  return key;
}

function tell(db: Db, event: HistoryEvent, key: string, name: string, act: Act): void {
  record(db, { subject: "network", subjectId: 1, event, details: { key, name } }, act);
}
