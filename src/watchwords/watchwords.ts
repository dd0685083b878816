import { and, asc, eq, isNull } from "drizzle-orm";
import { defaultWatchwords } from "../../db/defaults/watchwords";
import type { Db } from "../../db/open";
import { WATCHWORD_TIERS, watchwords } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import type { Word } from "./fit";

const atFirst: readonly Word[] = WATCHWORD_TIERS.flatMap((tier) =>
  defaultWatchwords[tier].map((word) => ({ word, tier })),
);

/** What the network looks for now. Until somebody has added or ended a word, it is what Utlyst brings along. */
export function wordsToWatch(db: Db): readonly Word[] {
  if (!hasOwnWords(db)) return atFirst;
  return db
    .select({ word: watchwords.word, tier: watchwords.tier })
    .from(watchwords)
    .where(isNull(watchwords.endedAt))
    .orderBy(asc(watchwords.id))
    .all();
}

export function hasOwnWords(db: Db): boolean {
  return db.select({ id: watchwords.id }).from(watchwords).limit(1).get() !== undefined;
}

const alike = (one: string, other: string) => one.toLocaleLowerCase("sv") === other.toLocaleLowerCase("sv");

/** A word stands in one tier: adding it again moves it. Answers whether anything changed. */
export function addWord(db: Db, { word, tier }: Word, act: Act): boolean {
  requireRole(act.by, "adviser");
  return db.transaction((tx) => {
    keepFirstWords(tx, act);
    const there = wordsToWatch(tx).find((one) => alike(one.word, word));
    if (there?.tier === tier) return false;
    if (there) end(tx, there.word, act);
    const added = { word, tier, addedAt: act.at, addedById: act.by.personId };
    tx.insert(watchwords).values(added).run();
    tell(tx, "watchword_added", { word, tier }, act);
    return true;
  });
}

/** Refused with `not_found` for a word that nobody looks for; ended rows stay. */
export function endWord(db: Db, word: string, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    keepFirstWords(tx, act);
    const there = wordsToWatch(tx).find((one) => alike(one.word, word)) ?? refuse("not_found");
    end(tx, there.word, act);
    tell(tx, "watchword_ended", there, act);
  });
}

function end(db: Db, word: string, act: Act): void {
  db.update(watchwords)
    .set({ endedAt: act.at, endedById: act.by.personId })
    .where(and(eq(watchwords.word, word), isNull(watchwords.endedAt)))
    .run();
}

/** The words that Utlyst brings along become the network's own, so that one of them can be ended. */
function keepFirstWords(db: Db, act: Act): void {
  if (hasOwnWords(db)) return;
  db.insert(watchwords)
    .values(atFirst.map((one) => ({ ...one, addedAt: act.at })))
    .run();
}

function tell(db: Db, event: "watchword_added" | "watchword_ended", details: Word, act: Act): void {
  record(db, { subject: "network", subjectId: 1, event, details }, act);
}
