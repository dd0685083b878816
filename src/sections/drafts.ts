import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { sectionDrafts } from "../../db/schema";
import type { Act, Actor } from "../history";
import { refuse } from "../refusal";
import { type SectionPlace, section } from "./sections";
import { writable } from "./writers";

export type Draft = typeof sectionDrafts.$inferSelect;

/** What a page holds: the text as it was typed, and the revision that it began from. */
export type Typed = { text: string; revision: number };

const ofPerson = ({ applicationId, key }: SectionPlace, personId: number) =>
  and(
    eq(sectionDrafts.applicationId, applicationId),
    eq(sectionDrafts.key, key),
    eq(sectionDrafts.personId, personId),
  );

export function draftOf(db: Db, place: SectionPlace, { personId }: Actor): Draft | undefined {
  if (personId === null) return undefined;
  return db.select().from(sectionDrafts).where(ofPerson(place, personId)).get();
}

/** Keeps what somebody is typing, until it is saved; what already stands in the section is no draft. */
export function keepDraft(db: Db, place: SectionPlace, typed: Typed, act: Act): void {
  const personId = act.by.personId ?? refuse("not_yours");
  db.transaction((tx) => {
    const { text } = writable(tx, place, act.by);
    if (typed.text.trim() === text) dropDraft(tx, place, act);
    else putDraft(tx, place, personId, typed, act);
  });
}

function putDraft(db: Db, place: SectionPlace, personId: number, typed: Typed, { at }: Act): void {
  const now = { baseRevision: typed.revision, text: typed.text, at };
  const { applicationId, key } = place;
  db.insert(sectionDrafts)
    .values({ applicationId, key, personId, startedAt: at, ...now })
    .onConflictDoUpdate({
      target: [sectionDrafts.applicationId, sectionDrafts.key, sectionDrafts.personId],
      set: now,
    })
    .run();
}

/** The draft has become the text, or its writer wants no more of it. */
export function dropDraft(db: Db, place: SectionPlace, { by }: Act): void {
  if (by.personId === null) return;
  db.delete(sectionDrafts).where(ofPerson(place, by.personId)).run();
}

/** Puts what was written before after what is being written, as a draft: nothing is overwritten. */
export function insertEarlier(db: Db, place: SectionPlace, from: SectionPlace, typed: Typed, act: Act): void {
  const earlier = section(db, from).text;
  const text = [typed.text.trim(), earlier].filter((part) => part !== "").join("\n\n");
  keepDraft(db, place, { text, revision: typed.revision }, act);
}
