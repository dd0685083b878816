import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { newsletterBlocks, newsletters } from "../../db/schema";
import { dayOf } from "../calendar";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import type { Month } from "./month-facts";

export type Newsletter = typeof newsletters.$inferSelect;
export type Block = typeof newsletterBlocks.$inferSelect;

/** A part as it is drafted or typed. */
export type BlockForm = Pick<Block, "kind" | "heading" | "text" | "membersOnly" | "included">;

/** The newsletter is the coordinator's (clause 7: information by a monthly newsletter). */
export function requireEditor({ by }: Act): void {
  requireRoleOrUtlyst(by, "coordinator", "adviser");
}

export function newsletter(db: Db, id: number): Newsletter {
  return db.select().from(newsletters).where(eq(newsletters.id, id)).get() ?? refuse("not_found");
}

/** One that has been sent: the only sort that the open archive knows. */
export function sentNewsletter(db: Db, id: number): Newsletter {
  const found = newsletter(db, id);
  return found.sentAt === null ? refuse("not_found") : found;
}

/** The newest first. */
export function sentNewsletters(db: Db): Newsletter[] {
  return db
    .select()
    .from(newsletters)
    .where(isNotNull(newsletters.sentAt))
    .orderBy(desc(newsletters.sentAt))
    .all();
}

/** That month's has been sent, or another one during it. */
export function newsletterSentFor(db: Db, month: Month): boolean {
  return sentNewsletters(db).some(
    (one) => one.month === month || (one.sentAt !== null && dayOf(one.sentAt).startsWith(month)),
  );
}

export function drafts(db: Db): Newsletter[] {
  return db
    .select()
    .from(newsletters)
    .where(and(isNull(newsletters.sentAt), isNull(newsletters.discardedAt)))
    .orderBy(desc(newsletters.id))
    .all();
}

/** All its parts in order, also those that are left out. */
export function blocksOf(db: Db, newsletterId: number): Block[] {
  return db
    .select()
    .from(newsletterBlocks)
    .where(eq(newsletterBlocks.newsletterId, newsletterId))
    .orderBy(asc(newsletterBlocks.position))
    .all();
}

/** What is read: the parts that are in and have words, with or without those for the network's own people. */
export function readableBlocks(blocks: readonly Block[], forMembers: boolean): Block[] {
  return blocks.filter(
    ({ included, membersOnly, text }) => included && text.trim() !== "" && (forMembers || !membersOnly),
  );
}

/** Begins a newsletter from what the month has brought; `blocks` are drafted in words by `views/newsletters/draft.ts`. */
export function beginNewsletter(
  db: Db,
  form: { month: Month; title: string; blocks: readonly BlockForm[] },
  act: Act,
): number {
  requireEditor(act);
  return db.transaction((tx) => {
    const { id } = tx
      .insert(newsletters)
      .values({ month: form.month, title: form.title, begunAt: act.at, byId: act.by.personId })
      .returning({ id: newsletters.id })
      .get();
    putBlocks(tx, id, form.blocks);
    tell(tx, "newsletter_begun", form, act);
    return id;
  });
}

function putBlocks(db: Db, newsletterId: number, blocks: readonly BlockForm[]): void {
  db.delete(newsletterBlocks).where(eq(newsletterBlocks.newsletterId, newsletterId)).run();
  const rows = blocks.map((block, index) => ({ ...block, newsletterId, position: index + 1 }));
  if (rows.length > 0) db.insert(newsletterBlocks).values(rows).run();
}

function tell(
  db: Db,
  event: "newsletter_begun" | "newsletter_discarded",
  { month, title }: { month: Month; title: string },
  act: Act,
): void {
  record(db, { subject: "network", subjectId: 1, event, details: { month, title } }, act);
}

/** The newsletter, while it is a draft and nobody has changed it since this page was opened. */
export function draft(db: Db, id: number, revision: number): Newsletter {
  const found = newsletter(db, id);
  if (found.sentAt !== null) refuse("newsletter_sent");
  if (found.discardedAt !== null) refuse("not_found");
  if (found.revision !== revision) refuse("changed_meanwhile");
  return found;
}

/** Saves the title and all the parts of a draft in their order. */
export function editNewsletter(
  db: Db,
  id: number,
  form: { title: string; blocks: readonly BlockForm[] },
  revision: number,
  act: Act,
): void {
  requireEditor(act);
  db.transaction((tx) => {
    draft(tx, id, revision);
    tx.update(newsletters)
      .set({ title: form.title, revision: revision + 1 })
      .where(eq(newsletters.id, id))
      .run();
    putBlocks(tx, id, form.blocks);
  });
}

/** Puts a draft away; its row stays. */
export function discardNewsletter(db: Db, id: number, act: Act): void {
  requireEditor(act);
  db.transaction((tx) => {
    const found = newsletter(tx, id);
    if (found.sentAt !== null) refuse("newsletter_sent");
    if (found.discardedAt !== null) return;
    tx.update(newsletters).set({ discardedAt: act.at }).where(eq(newsletters.id, id)).run();
    tell(tx, "newsletter_discarded", found, act);
  });
}
