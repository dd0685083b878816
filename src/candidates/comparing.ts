import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls, candidateLikenesses, candidateMarks, candidates } from "../../db/schema";
import { canonicalAddress } from "./canonical-address";
import { runsIn, shareOf, titleLikeness } from "./likeness";
import { type Told, wordsNow } from "./recollection";
import { otherCounty } from "./rounds";

/** Under this a person would not say that two are alike. */
const ALIKE_TEXTS = 0.5;
const ALIKE_TITLES = 0.6;

/** A mark that more candidates have says little; the newest of them are looked at. */
const MOST_PER_MARK = 30;
const MOST_LOOKED_AT = 8;
const MOST_TOLD = 5;

type Weighed = Told & { id: number; funder: string };
type Found = { otherId: number; percent: number } | { callId: number; percent: number };

/**
 * Notes the candidates and calls that a candidate may be the same as; earlier notes are made anew. Prepared once for many:
 * asking by each mark is what takes the time.
 */
export function comparing(db: Db): (one: Weighed, marks: readonly number[]) => void {
  const holders = db
    .select({ id: candidateMarks.candidateId })
    .from(candidateMarks)
    .where(eq(candidateMarks.mark, sql.placeholder("mark")))
    .orderBy(desc(candidateMarks.candidateId))
    .limit(MOST_PER_MARK)
    .prepare();
  const holdersOf: HoldersOf = (mark) => holders.all({ mark }).map(({ id }) => id);
  return (one, marks) => {
    db.delete(candidateLikenesses).where(eq(candidateLikenesses.candidateId, one.id)).run();
    const percentTo = comparison(one);
    const found: Found[] = [
      ...likeCandidates(db, one, percentTo, sharingMarks(one.id, marks, holdersOf)),
      ...likeCalls(db, one, percentTo),
    ]
      .toSorted((a, b) => b.percent - a.percent)
      .slice(0, MOST_TOLD);
    if (found.length === 0) return;
    db.insert(candidateLikenesses)
      .values(found.map((like) => ({ candidateId: one.id, ...like })))
      .run();
  };
}

type HoldersOf = (mark: number) => number[];

/** How like another is, in per cent; 0 for too little, and always for what another county's call is about. */
function comparison(one: Told): (other: Told) => number {
  const runs = runsIn(`${one.title} ${one.text}`);
  const address = canonicalAddress(one.link);
  return (other) => {
    if (otherCounty(one, other)) return 0;
    const titles = titleLikeness(one.title, other.title);
    const texts = shareOf(runs, runsIn(`${other.title} ${other.text}`));
    const sameAddress = address !== null && address === canonicalAddress(other.link);
    const alike = sameAddress || titles >= ALIKE_TITLES || texts >= ALIKE_TEXTS;
    return alike ? Math.max(1, Math.round(100 * Math.max(titles, texts))) : 0;
  };
}

type PercentTo = ReturnType<typeof comparison>;

function likeCandidates(db: Db, one: Weighed, percentTo: PercentTo, sharing: readonly number[]): Found[] {
  const ids = new Set([...atSameAddress(db, one), ...sharing]);
  // Two that have been found like each other are noted once.
  for (const id of foundLike(db, one.id)) ids.delete(id);
  if (ids.size === 0) return [];
  const found = db
    .select({ id: candidates.id, title: candidates.title, link: candidates.link, text: candidates.text })
    .from(candidates)
    .where(inArray(candidates.id, [...ids]))
    .all();
  const now = wordsNow(db, found);
  return found.flatMap(({ id, ...first }) => {
    const percent = percentTo(now.get(id) ?? first);
    return percent === 0 ? [] : [{ otherId: id, percent }];
  });
}

/** Those that it was found like, when they were weighed. */
function foundLike(db: Db, otherId: number): number[] {
  return db
    .select({ id: candidateLikenesses.candidateId })
    .from(candidateLikenesses)
    .where(eq(candidateLikenesses.otherId, otherId))
    .all()
    .map(({ id }) => id);
}

function atSameAddress(db: Db, { id, link }: Weighed): number[] {
  const address = canonicalAddress(link);
  if (address === null) return [];
  return db
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.canonicalLink, address), ne(candidates.id, id)))
    .orderBy(desc(candidates.id))
    .limit(MOST_TOLD)
    .all()
    .map((row) => row.id);
}

/** Those that share most marks with it, read from the marks' index alone. */
function sharingMarks(id: number, marks: readonly number[], holdersOf: HoldersOf): number[] {
  const shared = new Map<number, number>();
  for (const mark of marks) {
    for (const holder of holdersOf(mark)) {
      if (holder !== id) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
  }
  return [...shared]
    .toSorted(([a, x], [b, y]) => y - x || b - a)
    .slice(0, MOST_LOOKED_AT)
    .map(([other]) => other);
}

const MOST_CALLS = 200;
/** A title that shares less than this is not read further. */
const WORTH_READING = 0.3;

/** The calls of the same funder that the candidate may tell of; calls made from candidates are met through those too. */
function likeCalls(db: Db, one: Weighed, percentTo: PercentTo): Found[] {
  if (one.funder === "") return [];
  const address = canonicalAddress(one.link);
  const worthReading = db
    .select({ id: calls.id, title: calls.title, url: calls.url })
    .from(calls)
    .where(and(eq(calls.funder, one.funder), isNull(calls.mergedIntoId)))
    .orderBy(desc(calls.closingOrder))
    .limit(MOST_CALLS)
    .all()
    .filter(
      ({ title, url }) =>
        titleLikeness(one.title, title) >= WORTH_READING ||
        (address !== null && canonicalAddress(url) === address),
    );
  if (worthReading.length === 0) return [];
  const ids = worthReading.map(({ id }) => id);
  const found = db
    .select({
      id: calls.id,
      title: calls.title,
      county: calls.county,
      link: calls.url,
      text: calls.description,
    })
    .from(calls)
    .where(inArray(calls.id, ids))
    .all();
  return found.flatMap(({ id, county, ...said }) => {
    // A candidate seldom repeats the county that a call's own field names.
    const percent = county !== "" && otherCounty(one, { title: county, text: "" }) ? 0 : percentTo(said);
    return percent === 0 ? [] : [{ callId: id, percent }];
  });
}
