import { and, asc, eq } from "drizzle-orm";
import type { FormSection } from "../../db/defaults/funder-forms";
import type { Db } from "../../db/open";
import { sections, sectionTexts } from "../../db/schema";
import type { Act } from "../history";
import { refuse } from "../refusal";

export type Section = typeof sections.$inferSelect;

/** A section's place in the world: the application, and its key there. */
export type SectionPlace = { applicationId: number; key: string };

const at = ({ applicationId, key }: SectionPlace) =>
  and(eq(sections.applicationId, applicationId), eq(sections.key, key));

function sectionsWhere(db: Db, applicationId: number, inForm: boolean): Section[] {
  return db
    .select()
    .from(sections)
    .where(and(eq(sections.applicationId, applicationId), eq(sections.inForm, inForm)))
    .orderBy(asc(sections.position))
    .all();
}

/** The application's sections in the order of the funder's form. */
export function sectionsOf(db: Db, applicationId: number): Section[] {
  return sectionsWhere(db, applicationId, true);
}

/** Those that the form no longer asks for; what stood in them is kept. */
export function sectionsSetAside(db: Db, applicationId: number): Section[] {
  return sectionsWhere(db, applicationId, false);
}

export function section(db: Db, place: SectionPlace): Section {
  return db.select().from(sections).where(at(place)).get() ?? refuse("not_found");
}

/** What a form says of a section, as the application keeps it. */
const asked = ({ key, heading, guidance, limit, optional }: FormSection, index: number) => ({
  key,
  position: index + 1,
  heading,
  guidance,
  limitKind: limit?.kind ?? null,
  limitCount: limit?.count ?? null,
  required: !optional,
  inForm: true,
});

/** Gives a new application the sections of a form, with what is known already in them. */
export function addSections(
  db: Db,
  applicationId: number,
  form: readonly FormSection[],
  texts: Record<string, string>,
  act: Act,
): void {
  for (const row of form.map(asked)) {
    const text = texts[row.key] ?? "";
    db.insert(sections)
      .values({ applicationId, ...row, text, status: text === "" ? "not_started" : "writing" })
      .run();
    keepText(db, { applicationId, key: row.key }, { revision: 1, text }, act);
  }
}

/** Lets the application follow another form: the same key keeps its text, what falls away is set aside. */
export function rearrangeSections(
  db: Db,
  applicationId: number,
  form: readonly FormSection[],
  act: Act,
): void {
  const kept = new Set(form.map(({ key }) => key));
  const before = new Map(
    db
      .select()
      .from(sections)
      .where(eq(sections.applicationId, applicationId))
      .all()
      .map((one) => [one.key, one]),
  );
  for (const row of form.map(asked)) {
    if (before.has(row.key))
      db.update(sections)
        .set(row)
        .where(at({ applicationId, key: row.key }))
        .run();
    else {
      db.insert(sections)
        .values({ applicationId, ...row })
        .run();
      keepText(db, { applicationId, key: row.key }, { revision: 1, text: "" }, act);
    }
  }
  for (const { key, position } of [...before.values()].filter((one) => !kept.has(one.key))) {
    db.update(sections)
      .set({ inForm: false, position: form.length + position })
      .where(at({ applicationId, key }))
      .run();
  }
}

/** Writes down what a section says now. The caller has checked who may, and from which revision. */
export function writeSection(
  db: Db,
  { applicationId, key, revision, status }: Section,
  text: string,
  act: Act,
  broughtBackFrom: number | null = null,
): void {
  db.update(sections)
    .set({ text, revision: revision + 1, status: status === "not_started" ? "writing" : status })
    .where(at({ applicationId, key }))
    .run();
  keepText(db, { applicationId, key }, { revision: revision + 1, text, broughtBackFrom }, act);
}

function keepText(
  db: Db,
  place: SectionPlace,
  saved: { revision: number; text: string; broughtBackFrom?: number | null },
  { by, at: when }: Act,
): void {
  db.insert(sectionTexts)
    .values({ ...place, ...saved, at: when, byId: by.personId, byName: by.name })
    .run();
}
