import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { adviceLessons, adviceRequests, municipalities } from "../../db/schema";
import { stems } from "../../db/swedish/stemming";
import type { Act } from "../history";
import { writeLetter } from "../messages/outbox";
import { belongsTo, holds } from "../people/permissions";
import { refuse } from "../refusal";
import { repliesTo } from "./replies";
import { askersOf, tell, writable } from "./requests";

export type Lesson = typeof adviceLessons.$inferSelect;

/** The newest wording that neither side has taken back. */
export function lessonOf(db: Db, requestId: number): Lesson | undefined {
  return db
    .select()
    .from(adviceLessons)
    .where(and(eq(adviceLessons.requestId, requestId), isNull(adviceLessons.withdrawnAt)))
    .orderBy(desc(adviceLessons.id))
    .limit(1)
    .get();
}

/**
 * The adviser writes what all can learn from the answer. Nobody else reads it until the municipality that asked has
 * agreed to these words, so a new wording waits for a new yes. Refused before there is an answer.
 */
export function writeLesson(
  db: Db,
  requestId: number,
  form: { title: string; text: string },
  act: Act,
): void {
  if (!holds(act.by, "adviser")) refuse("not_yours");
  db.transaction((tx) => {
    const found = writable(tx, requestId, act);
    if (!repliesTo(tx, requestId).some(({ side }) => side === "adviser")) refuse("not_answered_yet");
    const standing = lessonOf(tx, requestId);
    if (standing?.title === form.title && standing.text === form.text) return;
    if (standing) withdraw(tx, standing.id, act);
    tx.insert(adviceLessons)
      .values({ ...form, requestId, writtenAt: act.at, byId: act.by.personId })
      .run();
    tell(tx, found, "lesson_written", act);
    const facts = { requestId, title: form.title, writtenBy: act.by.name };
    for (const to of askersOf(tx, found, act)) writeLetter(tx, { kind: "lesson_offered", to, facts }, act);
  });
}

/**
 * The municipality that asked lets everybody read it. `lessonId` is the wording that was on the page: refused with
 * `lesson_rewritten` when another stands by now.
 */
export function agreeToLesson(db: Db, requestId: number, lessonId: number, act: Act): void {
  db.transaction((tx) => {
    const found = writable(tx, requestId, act);
    if (!belongsTo(act.by, found.municipalityCode)) refuse("not_yours");
    const standing = lessonOf(tx, requestId) ?? refuse("lesson_rewritten");
    if (standing.id !== lessonId) refuse("lesson_rewritten");
    if (standing.agreedAt !== null) return;
    tx.update(adviceLessons)
      .set({ agreedAt: act.at, agreedByName: act.by.name })
      .where(eq(adviceLessons.id, standing.id))
      .run();
    tell(tx, found, "lesson_agreed", act);
  });
}

/** Either side takes it back: from now on only they read it. */
export function withdrawLesson(db: Db, requestId: number, act: Act): void {
  db.transaction((tx) => {
    const found = writable(tx, requestId, act);
    const standing = lessonOf(tx, requestId);
    if (!standing) return;
    withdraw(tx, standing.id, act);
    tell(tx, found, "lesson_withdrawn", act);
  });
}

function withdraw(db: Db, id: number, act: Act): void {
  db.update(adviceLessons).set({ withdrawnAt: act.at }).where(eq(adviceLessons.id, id)).run();
}

/** What everybody may read, the newest first; with words, those that hold all of them in some form. */
export function lessons(db: Db, q = "") {
  const rows = db
    .select({
      id: adviceLessons.id,
      requestId: adviceLessons.requestId,
      title: adviceLessons.title,
      text: adviceLessons.text,
      topic: adviceRequests.topic,
      municipality: municipalities.shortName,
      writtenAt: adviceLessons.writtenAt,
      agreedAt: adviceLessons.agreedAt,
    })
    .from(adviceLessons)
    .innerJoin(adviceRequests, eq(adviceRequests.id, adviceLessons.requestId))
    .innerJoin(municipalities, eq(municipalities.code, adviceRequests.municipalityCode))
    .where(and(isNotNull(adviceLessons.agreedAt), isNull(adviceLessons.withdrawnAt)))
    .orderBy(desc(adviceLessons.id))
    .all();
  const wanted = stems(q);
  if (wanted.length === 0) return rows;
  return rows.filter(({ title, text }) => {
    const held = new Set(stems(`${title} ${text}`));
    return wanted.every((stem) => held.has(stem));
  });
}

export type SharedLesson = ReturnType<typeof lessons>[number];
