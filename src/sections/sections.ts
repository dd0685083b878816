import { and, asc, eq } from "drizzle-orm";
import type { FormSection } from "../../db/defaults/funder-forms";
import type { Db } from "../../db/open";
import { sections } from "../../db/schema";

export type Section = typeof sections.$inferSelect;

/** The application's sections in the order of the funder's form. */
export function sectionsOf(db: Db, applicationId: number): Section[] {
  return db
    .select()
    .from(sections)
    .where(eq(sections.applicationId, applicationId))
    .orderBy(asc(sections.position))
    .all();
}

/** Gives a new application the sections of a form, with what is known already in them. */
export function addSections(
  db: Db,
  applicationId: number,
  form: readonly FormSection[],
  texts: Record<string, string>,
): void {
  const rows = form.map(({ key, heading, guidance, limit, optional }, index) => ({
    applicationId,
    key,
    position: index + 1,
    heading,
    guidance,
    limitKind: limit?.kind ?? null,
    limitCount: limit?.count ?? null,
    required: !optional,
    text: texts[key] ?? "",
    status: texts[key] ? ("writing" as const) : ("not_started" as const),
  }));
  db.insert(sections).values(rows).run();
}

/** Writes down what these sections say now. The caller has checked who may, and from which revision. */
export function writeSections(
  db: Db,
  applicationId: number,
  rewritten: readonly Section[],
  texts: Record<string, string>,
): void {
  for (const { key, revision, status } of rewritten) {
    db.update(sections)
      .set({
        text: texts[key] ?? "",
        revision: revision + 1,
        status: status === "not_started" ? "writing" : status,
      })
      .where(and(eq(sections.applicationId, applicationId), eq(sections.key, key)))
      .run();
  }
}
