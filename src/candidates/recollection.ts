import { and, desc, eq, inArray, isNull, max, or, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db/open";
import { prepared } from "../../db/prepared";
import { candidateSightings, candidates, candidateVersions } from "../../db/schema";
import type { FoundItem } from "../sources/kinds/kind";
import { canonicalAddress } from "./canonical-address";

export type Told = Pick<FoundItem, "title" | "link" | "text">;

/** A candidate, with what was said of it last. */
export type Known = Told & { id: number; sourceId: number };

/** What is here already of what a source brings. */
export type Recollection = {
  /** What this source said last under each guid. */
  byGuid: Map<string, Known>;
  /** What is said at each address, by any source; the newest candidate first. */
  byAddress: Map<string, Known[]>;
};

/** The address to know a page again by; a link that is no address is known by its letters. */
export function keyed(link: string | null): string {
  return canonicalAddress(link) ?? link ?? "";
}

/** Asks some few questions for all the items together, however many are here. */
export function recollect(db: Db, sourceId: number, items: readonly FoundItem[]): Recollection {
  const byGuid = saidBefore(db, sourceId, items);
  const unknown = items.filter(({ guid }) => !byGuid.has(guid));
  return { byGuid, byAddress: saidAt(db, unknown) };
}

const own = {
  id: candidates.id,
  sourceId: candidates.sourceId,
  title: candidates.title,
  link: candidates.link,
  text: candidates.text,
};

const sighting = {
  id: candidateSightings.candidateId,
  sourceId: candidateSightings.sourceId,
  title: candidateSightings.title,
  link: candidateSightings.link,
  text: candidateSightings.text,
};

const version = {
  id: candidateVersions.candidateId,
  sourceId: candidateVersions.sourceId,
  title: candidateVersions.title,
  link: candidateVersions.link,
  text: candidateVersions.text,
};

const { placeholder } = sql;

const candidatesOf = prepared((db) =>
  db
    .select({ guid: candidates.guid, ...own })
    .from(candidates)
    .where(and(eq(candidates.sourceId, placeholder("sourceId")), among(candidates.guid, "guids")))
    .prepare(),
);

const sightingsAt = prepared((db) =>
  db
    .select({ guid: candidateSightings.guid, ...sighting })
    .from(candidateSightings)
    .where(
      and(eq(candidateSightings.sourceId, placeholder("sourceId")), among(candidateSightings.guid, "guids")),
    )
    .prepare(),
);

const versionsAt = prepared((db) =>
  db
    .select({ guid: candidateVersions.guid, ...version })
    .from(candidateVersions)
    .where(
      and(
        among(candidateVersions.candidateId, "ids"),
        eq(candidateVersions.sourceId, placeholder("sourceId")),
      ),
    )
    .orderBy(candidateVersions.id)
    .prepare(),
);

/**
 * What this source said last under each guid. What the same guid meant an earlier year is covered by its sighting; what
 * other guids and other sources say of the candidate would make each of them news to the others, visit after visit.
 */
function saidBefore(db: Db, sourceId: number, items: readonly FoundItem[]): Map<string, Known> {
  const said = new Map<string, Known>();
  if (items.length === 0) return said;
  const guids = JSON.stringify(items.map(({ guid }) => guid));
  const found = candidatesOf(db).all({ sourceId, guids });
  const sighted = sightingsAt(db).all({ sourceId, guids });
  for (const { guid, ...known } of [...found, ...sighted]) said.set(guid, known);
  if (said.size === 0) return said;
  const ids = JSON.stringify([...said.values()].map(({ id }) => id));
  for (const { guid, ...known } of versionsAt(db).all({ sourceId, ids })) {
    if (said.get(guid)?.id === known.id) said.set(guid, known);
  }
  return said;
}

const candidatesAt = prepared((db) =>
  db
    .select(own)
    .from(candidates)
    .where(
      or(
        among(candidates.canonicalLink, "addresses"),
        // Candidates from before canonical addresses were kept have none until they are weighed.
        and(isNull(candidates.canonicalLink), among(candidates.link, "links")),
      ),
    )
    .orderBy(desc(candidates.id))
    .prepare(),
);

function saidAt(db: Db, items: readonly FoundItem[]): Map<string, Known[]> {
  const links = new Set(items.flatMap(({ link }) => link ?? []));
  const addresses = new Set([...links].flatMap((link) => canonicalAddress(link) ?? []));
  const there = new Map<string, Known[]>();
  if (addresses.size === 0) return there;
  const found = candidatesAt(db).all({
    addresses: JSON.stringify([...addresses]),
    links: JSON.stringify([...links]),
  });
  const now = wordsNow(db, found);
  for (const known of found) {
    const address = keyed(known.link);
    there.set(address, [...(there.get(address) ?? []), { ...known, ...now.get(known.id) }]);
  }
  return there;
}

/** As `inArray`, but with one parameter, the values as JSON: however many they are, the sentence is the same. */
function among(column: AnySQLiteColumn, name: string): SQL {
  return sql`${column} in (select value from json_each(${placeholder(name)}))`;
}

const newestVersions = prepared((db) => {
  const newest = db
    .select({ id: max(candidateVersions.id) })
    .from(candidateVersions)
    .where(among(candidateVersions.candidateId, "ids"))
    .groupBy(candidateVersions.candidateId);
  return db.select(version).from(candidateVersions).where(inArray(candidateVersions.id, newest)).prepare();
});

/** What is said of each candidate now, where it is something else than at first: its newest version. */
export function wordsNow(db: Db, found: readonly { id: number }[]): Map<number, Told> {
  if (found.length === 0) return new Map();
  const rows = newestVersions(db).all({ ids: JSON.stringify(found.map(({ id }) => id)) });
  return new Map(rows.map(({ id, title, link, text }) => [id, { title, link, text }]));
}
