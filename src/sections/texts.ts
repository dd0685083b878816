import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { sectionTexts } from "../../db/schema";
import { refuse } from "../refusal";
import type { SectionPlace } from "./sections";

export type SavedText = typeof sectionTexts.$inferSelect;

/** Every text that the section has had, the newest first. */
export function textsOf(db: Db, { applicationId, key }: SectionPlace): SavedText[] {
  return db
    .select()
    .from(sectionTexts)
    .where(and(eq(sectionTexts.applicationId, applicationId), eq(sectionTexts.key, key)))
    .orderBy(desc(sectionTexts.revision))
    .all();
}

export function textAt(db: Db, place: SectionPlace, revision: number): SavedText {
  return textsOf(db, place).find((one) => one.revision === revision) ?? refuse("not_found");
}
