import { and, desc, eq, lt } from "drizzle-orm";
import type { Db } from "../../db/open";
import { pageTexts } from "../../db/schema";
import { refuse } from "../refusal";

/** What a watched page has said, newest first. */
export function pageTextsOf(db: Db, sourceId: number, limit = 20) {
  return db
    .select({ id: pageTexts.id, at: pageTexts.at })
    .from(pageTexts)
    .where(eq(pageTexts.sourceId, sourceId))
    .orderBy(desc(pageTexts.id))
    .limit(limit)
    .all();
}

/** A page's text and the one before it; null before the first. */
export function pageChangeOf(db: Db, pageTextId: number) {
  const after = db.select().from(pageTexts).where(eq(pageTexts.id, pageTextId)).get() ?? refuse("not_found");
  const before = db
    .select()
    .from(pageTexts)
    .where(and(eq(pageTexts.sourceId, after.sourceId), lt(pageTexts.id, after.id)))
    .orderBy(desc(pageTexts.id))
    .get();
  return { after, before: before ?? null };
}

export type PageChange = ReturnType<typeof pageChangeOf>;
