import type { Db } from "../../db/open";
import { placeholders, prepared } from "../../db/prepared";
import { candidateSightings, candidates, candidateVersions } from "../../db/schema";
import { dayOf, type Instant } from "../calendar";
import { noteFunderChange } from "../calls/funder-changes";
import { sha256 } from "../secrets";
import type { FoundItem } from "../sources/kinds/kind";
import { callOf } from "./candidates";
import { canonicalAddress } from "./canonical-address";
import { likeness, NEARLY_THE_SAME } from "./likeness";
import { type Known, keyed, type Recollection, recollect, type Told } from "./recollection";
import { otherRound, otherYearInTitle } from "./rounds";
import { awaitWeighing } from "./weighing";

/** How many were not here before, and how many of those that were said something new. */
type TakenIn = { added: number; changed: number };

type Batch = {
  db: Db;
  sourceId: number;
  items: readonly FoundItem[];
  at: Instant;
  pageTextId: number | null;
  recalled: Recollection;
  /** Candidates that came, or say something new. */
  toWeigh: Set<number>;
};

/**
 * Keeps what a source says, as it came: an item that is new is a candidate; one that is known by its guid and says
 * something new gets a version; and one that is here already under another guid, or from another source, is noted as seen.
 * Nothing is compared with all that is here: that is done by and by (`weighing.ts`).
 * Called in a transaction, with all of a source's items or with some at a time: taking the same in twice adds nothing.
 */
export function takeIn(
  db: Db,
  sourceId: number,
  items: readonly FoundItem[],
  at: Instant,
  pageTextId: number | null = null,
): TakenIn {
  const recalled = recollect(db, sourceId, items);
  const batch: Batch = { db, sourceId, items, at, pageTextId, recalled, toWeigh: new Set() };
  const taken: TakenIn = { added: 0, changed: 0 };
  for (const item of items) {
    const outcome = takeOne(batch, item);
    if (outcome !== "known") taken[outcome] += 1;
  }
  awaitWeighing(db, batch.toWeigh);
  return taken;
}

function takeOne(batch: Batch, item: FoundItem): keyof TakenIn | "known" {
  const known = batch.recalled.byGuid.get(item.guid);
  if (known) {
    if (!saysSomethingNew(known, item)) return "known";
    const other = asOtherThing(batch, known, item);
    if (other) return takeOne(batch, other);
    if (otherYearInTitle(known, item)) return nextRound(batch, item);
    addVersion(batch, known, item);
    return "changed";
  }
  const same = alikeAtAddress(batch, item);
  if (!same) {
    addCandidate(batch, item, item.guid);
    return "added";
  }
  addSighting(batch, same.id, item);
  // Another source's wording of the same is kept with its sighting; it says nothing of a change.
  if (same.sourceId !== batch.sourceId || !saysSomethingNew(same, item)) return "known";
  addVersion(batch, same, item);
  return "changed";
}

/** What a source says, in the columns that candidates, versions and sightings have in common. */
function asItCame({ title, link, text, raw }: FoundItem) {
  return { title, link, text, raw, sha256: sha256(raw) };
}

const insertion = prepared((db) =>
  db
    .insert(candidates)
    .values(
      placeholders(
        candidates,
        "sourceId",
        "guid",
        "link",
        "title",
        "text",
        "publishedAt",
        "raw",
        "sha256",
        "foundAt",
        "canonicalLink",
        "pageTextId",
      ),
    )
    .prepare(),
);

function addCandidate(batch: Batch, item: FoundItem, guid: string): number {
  const { db, sourceId, at, pageTextId, recalled, toWeigh } = batch;
  const canonicalLink = canonicalAddress(item.link);
  const { publishedAt } = item;
  const told = asItCame(item);
  const row = { sourceId, guid, ...told, canonicalLink, publishedAt, foundAt: at, pageTextId };
  const id = Number(insertion(db).run(row).lastInsertRowid);
  toWeigh.add(id);
  remember(recalled, item.guid, { id, sourceId, ...told });
  return id;
}

function addSighting({ db, sourceId, at, recalled }: Batch, candidateId: number, item: FoundItem): void {
  const told = asItCame(item);
  db.insert(candidateSightings)
    .values({ candidateId, sourceId, guid: item.guid, at, ...told })
    .onConflictDoUpdate({
      target: [candidateSightings.sourceId, candidateSightings.guid],
      set: { candidateId, at, ...told },
    })
    .run();
  recalled.byGuid.set(item.guid, { id: candidateId, sourceId, ...told });
}

/** What calls come from the candidate is told, from what this very item said before to what it says now. */
function addVersion({ db, sourceId, at, recalled, toWeigh }: Batch, before: Known, item: FoundItem): void {
  const { guid, publishedAt } = item;
  const told = asItCame(item);
  const version = db
    .insert(candidateVersions)
    .values({ candidateId: before.id, sourceId, guid, at, ...told, publishedAt })
    .returning({ id: candidateVersions.id })
    .get();
  remember(recalled, guid, { id: before.id, sourceId, ...told });
  toWeigh.add(before.id);
  const callId = callOf(db, before.id);
  if (callId === null) return;
  const words = ({ title, link, text }: Told) => ({ title, link, text });
  noteFunderChange(
    db,
    {
      callId,
      candidateId: before.id,
      versionId: version.id,
      before: words(before),
      after: words(item),
      publishedOn: publishedAt === null ? null : dayOf(publishedAt),
    },
    at,
  );
}

/** Where two share less than this, nothing but the guid says that they are one. */
const BARELY_ALIKE = 0.3;

/**
 * Careless sources give all their items one guid; each is then known by its address or title too, and none is lost.
 * Without addresses, it takes two of them in one go to tell that from a title that was put right.
 */
function asOtherThing(
  { db, sourceId, recalled, items }: Batch,
  known: Known,
  item: FoundItem,
): FoundItem | null {
  if (squeezed(known.title) === squeezed(item.title)) return null;
  if (likeness(joined(known), joined(item)) >= BARELY_ALIKE) return null;
  const address = keyed(item.link);
  if (address !== "" && address === keyed(known.link)) return null;
  const other = { ...item, guid: `${item.guid} <${address || squeezed(item.title)}>` };
  const { byGuid, byAddress } = recollect(db, sourceId, [other]);
  const isRepeated = items.filter(({ guid }) => guid === item.guid).length > 1;
  if (address === "" && !isRepeated && byGuid.size === 0) return null;
  for (const [guid, one] of byGuid) recalled.byGuid.set(guid, one);
  for (const [at, some] of byAddress) if (!recalled.byAddress.has(at)) recalled.byAddress.set(at, some);
  return other;
}

/**
 * The source uses one guid for a page that it rewrites each year, and the title now names another year. It is a candidate
 * of its own, which the guid means from now on; what was said of the earlier year stands as it was.
 */
function nextRound(batch: Batch, item: FoundItem): "added" | "known" {
  const years = item.title.match(/20\d\d/g)?.join(" ") ?? "";
  const guid = `${item.guid} [${years}]`;
  const earlier = recollect(batch.db, batch.sourceId, [{ ...item, guid }]).byGuid.get(guid);
  const id = earlier?.id ?? addCandidate(batch, item, guid);
  addSighting(batch, id, item);
  return earlier ? "known" : "added";
}

function remember({ byGuid, byAddress }: Recollection, guid: string, known: Known): void {
  byGuid.set(guid, known);
  const address = canonicalAddress(known.link);
  if (address !== null) byAddress.set(address, [known, ...(byAddress.get(address) ?? [])]);
}

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/** Other spaces, or another sender's mark in the address, are nothing new. */
function saysSomethingNew(before: Told, after: Told): boolean {
  const same =
    (before.title === after.title || squeezed(before.title) === squeezed(after.title)) &&
    (before.text === after.text || squeezed(before.text) === squeezed(after.text)) &&
    (before.link === after.link || keyed(before.link) === keyed(after.link));
  return !same;
}

/**
 * The candidate at the same address that says nearly the same: the source gave it a new guid, or another source tells of
 * it too. The same page rewritten for another year, county or round is a new candidate.
 */
function alikeAtAddress({ recalled }: Batch, item: FoundItem): Known | undefined {
  const address = canonicalAddress(item.link);
  if (address === null) return undefined;
  return recalled.byAddress.get(address)?.find((known) => isSame(known, item));
}

function isSame(known: Known, item: FoundItem): boolean {
  if (!saysSomethingNew(known, item)) return true;
  if (otherRound(known, item)) return false;
  return isTeaserOf(known, item) || likeness(joined(known), joined(item)) >= NEARLY_THE_SAME;
}

const joined = ({ title, text }: Told) => `${title} ${text}`;

/** One source gives the whole text, the other only how it begins. */
function isTeaserOf(one: Told, other: Told): boolean {
  if (squeezed(one.title) !== squeezed(other.title)) return false;
  const [short, long] = [one.text, other.text]
    .map((text) => squeezed(text).replace(/ ?(?:…|\.{3}|\[…\]|\[\.\.\.\])$/u, ""))
    .toSorted((a, b) => a.length - b.length) as [string, string];
  return long.startsWith(short);
}
