import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { sectionComments } from "../../db/schema";
import { application, isOver, requireReader } from "../applications/applications";
import { type Act, record } from "../history";
import { refuse } from "../refusal";
import { type SectionPlace, section } from "./sections";

export type SectionComment = typeof sectionComments.$inferSelect;

/** What has been said about a section, in its order. */
export function commentsOf(db: Db, { applicationId, key }: SectionPlace): SectionComment[] {
  return db
    .select()
    .from(sectionComments)
    .where(and(eq(sectionComments.applicationId, applicationId), eq(sectionComments.key, key)))
    .orderBy(asc(sectionComments.id))
    .all();
}

/** Everybody who may read the application may say something about it, as long as it can still be changed. */
function talkable(db: Db, place: SectionPlace, act: Act) {
  const found = application(db, place.applicationId);
  requireReader(db, found, act.by);
  if (isOver(found)) refuse("not_in_this_status");
  return section(db, place);
}

export function comment(db: Db, place: SectionPlace, text: string, act: Act): void {
  db.transaction((tx) => {
    const { applicationId, key, heading } = talkable(tx, place, act);
    const { by, at } = act;
    tx.insert(sectionComments)
      .values({ applicationId, key, text, at, byId: by.personId, byName: by.name })
      .run();
    tell(tx, place, "section_commented", heading, act);
  });
}

/** The comment is taken care of; it stays, with who said so. */
export function resolveComment(db: Db, place: SectionPlace, id: number, act: Act): void {
  db.transaction((tx) => {
    const { heading } = talkable(tx, place, act);
    const there = commentsOf(tx, place).find((one) => one.id === id) ?? refuse("not_found");
    if (there.resolvedAt !== null) refuse("comment_resolved");
    const { by, at } = act;
    tx.update(sectionComments)
      .set({ resolvedAt: at, resolvedById: by.personId, resolvedByName: by.name })
      .where(eq(sectionComments.id, id))
      .run();
    tell(tx, place, "section_comment_resolved", heading, act);
  });
}

function tell(
  db: Db,
  { applicationId, key }: SectionPlace,
  event: "section_commented" | "section_comment_resolved",
  heading: string,
  act: Act,
): void {
  const details = { key, heading };
  record(db, { subject: "application", subjectId: applicationId, event, details }, act);
}
