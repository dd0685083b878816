import { and, desc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { candidateSightings, candidates, candidateVersions } from "../../db/schema";
import type { Instant } from "../calendar";
import { sha256 } from "../secrets";
import type { FoundItem } from "../sources/kinds/kind";
import { canonicalAddress } from "./canonical-address";
import { likeness, NEARLY_THE_SAME, otherYear } from "./likeness";

type Words = { title: string; link: string | null; text: string };

/** How many were not here before, and how many of those that were said something new. */
export type TakenIn = { added: number; changed: number };

/**
 * Keeps what a source says, as it came: an item that is new is a candidate; one that is known by its guid and says
 * something new gets a version; and one that is here already under another guid, or from another source, is noted as seen.
 * Called in a transaction, with all of a source's items or with some at a time: taking the same in twice adds nothing.
 */
export function takeIn(
  db: Db,
  sourceId: number,
  items: readonly FoundItem[],
  at: Instant,
  pageTextId: number | null = null,
): TakenIn {
  const known = knownGuids(db, sourceId, items);
  const taken: TakenIn = { added: 0, changed: 0 };
  for (const item of items) {
    const id = known.get(item.guid) ?? seenElsewhere(db, sourceId, item, at);
    if (id === undefined) {
      known.set(item.guid, addCandidate(db, sourceId, item, at, pageTextId));
      taken.added += 1;
    } else {
      known.set(item.guid, id);
      if (addVersion(db, id, sourceId, item, at)) taken.changed += 1;
    }
  }
  return taken;
}

/** Candidates by the guids that this source knows them by. */
function knownGuids(db: Db, sourceId: number, items: readonly FoundItem[]): Map<string, number> {
  const guids = items.map(({ guid }) => guid);
  if (guids.length === 0) return new Map();
  const own = db
    .select({ guid: candidates.guid, id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.sourceId, sourceId), inArray(candidates.guid, guids)))
    .all();
  const sighted = db
    .select({ guid: candidateSightings.guid, id: candidateSightings.candidateId })
    .from(candidateSightings)
    .where(and(eq(candidateSightings.sourceId, sourceId), inArray(candidateSightings.guid, guids)))
    .all();
  return new Map([...sighted, ...own].map(({ guid, id }) => [guid, id]));
}

function addCandidate(
  db: Db,
  sourceId: number,
  item: FoundItem,
  at: Instant,
  pageTextId: number | null,
): number {
  const { guid, title, link, publishedAt, text, raw } = item;
  return db
    .insert(candidates)
    .values({
      sourceId,
      guid,
      title,
      link,
      canonicalLink: canonicalAddress(link),
      publishedAt,
      text,
      raw,
      sha256: sha256(raw),
      foundAt: at,
      pageTextId,
    })
    .returning({ id: candidates.id })
    .get().id;
}

/** What the candidate says now: its newest version, or what it said first. */
export function wordsNow(db: Db, candidateId: number): Words & { sha256: string } {
  const columns = ({ title, link, text, sha256 }: typeof candidateVersions | typeof candidates) => ({
    title,
    link,
    text,
    sha256,
  });
  const newest = db
    .select(columns(candidateVersions))
    .from(candidateVersions)
    .where(eq(candidateVersions.candidateId, candidateId))
    .orderBy(desc(candidateVersions.id))
    .limit(1)
    .get();
  return (
    newest ?? db.select(columns(candidates)).from(candidates).where(eq(candidates.id, candidateId)).get()!
  );
}

function addVersion(db: Db, candidateId: number, sourceId: number, item: FoundItem, at: Instant): boolean {
  if (!saysSomethingNew(wordsNow(db, candidateId), item)) return false;
  const { title, link, publishedAt, text, raw } = item;
  db.insert(candidateVersions)
    .values({ candidateId, sourceId, at, title, link, publishedAt, text, raw, sha256: sha256(raw) })
    .run();
  return true;
}

/** Other spaces, or another sender's mark in the address, are nothing new. */
function saysSomethingNew(before: Words, after: Words): boolean {
  const said = ({ title, text }: Words) => `${title}\n${text}`.replace(/\s+/g, " ").trim();
  return said(before) !== said(after) || canonicalAddress(before.link) !== canonicalAddress(after.link);
}

/**
 * The candidate at the same address that says nearly the same: the source gave it a new guid, or another source tells of
 * it too. The same page rewritten for another year is a new candidate.
 */
function seenElsewhere(db: Db, sourceId: number, item: FoundItem, at: Instant): number | undefined {
  const canonicalLink = canonicalAddress(item.link);
  if (canonicalLink === null) return undefined;
  const there = db
    .select({ id: candidates.id })
    .from(candidates)
    // Candidates from before canonical addresses were kept have none.
    .where(
      or(
        eq(candidates.canonicalLink, canonicalLink),
        and(isNull(candidates.canonicalLink), eq(candidates.link, item.link ?? "")),
      ),
    )
    .orderBy(desc(candidates.id))
    .all();
  const same = there.find(({ id }) => isSame(wordsNow(db, id), item));
  if (!same) return undefined;
  db.insert(candidateSightings).values({ candidateId: same.id, sourceId, guid: item.guid, at }).run();
  return same.id;
}

function isSame(before: Words, after: Words): boolean {
  if (!saysSomethingNew(before, after)) return true;
  const [one, other] = [before, after].map(({ title, text }) => `${title} ${text}`) as [string, string];
  return !otherYear(one, other) && likeness(one, other) >= NEARLY_THE_SAME;
}
