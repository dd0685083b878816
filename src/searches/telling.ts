import { and, asc, eq, gte, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters, savedSearches, savedSearchHits } from "../../db/schema";
import { clockTimeOf, dayOf, type Instant, instantAt, isWorkingDay } from "../calendar";
import { type CallRow, rowsOf } from "../calls/call-list";
import { type Act, UTLYST } from "../history";
import type { LetterFacts } from "../messages/letters";
import { writeLetter } from "../messages/outbox";
import { actorOn, person } from "../people/persons";
import { noteHits, type SavedSearch } from "./searches";

/** Letters about hits come in the morning, Stockholm's time, when there is a day's work to fit them into. */
const EARLIEST = "07:00";

/** A letter names so many calls of a search; the page has them all. */
const MOST_CALLS = 10;

type Told = LetterFacts["new_hits"]["searches"][number];

/**
 * Looks for new hits of all searches that go on, and on the morning of a working day tells each person of theirs in
 * one letter. A hit is told of once: the letter and the mark on the hit are one transaction.
 */
export function tellOfHits(db: Db, at: Instant): void {
  const running = db
    .select()
    .from(savedSearches)
    .where(isNull(savedSearches.endedAt))
    .orderBy(asc(savedSearches.id))
    .all();
  for (const personId of new Set(running.map((search) => search.personId))) {
    const searches = running.filter((search) => search.personId === personId);
    if (!actorOn(db, personId, dayOf(at))) continue;
    for (const search of searches) noteHits(db, search, at, "news");
    if (isTime(at)) tellPerson(db, personId, searches, { by: UTLYST, at });
  }
}

const isTime = (at: Instant) => isWorkingDay(dayOf(at)) && clockTimeOf(at) >= EARLIEST;

function tellPerson(db: Db, personId: number, searches: SavedSearch[], act: Act): void {
  db.transaction((tx) => {
    if (wasToldToday(tx, personId, act.at)) return;
    const told = searches.flatMap((search) => tell(tx, search, act.at) ?? []);
    if (told.length === 0) return;
    writeLetter(tx, { kind: "new_hits", to: person(tx, personId), facts: { searches: told } }, act);
  });
}

function wasToldToday(db: Db, personId: number, at: Instant): boolean {
  const today = instantAt(dayOf(at), "00:00");
  const kind = "new_hits" satisfies keyof LetterFacts;
  const found = db
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.toId, personId), eq(letters.kind, kind), gte(letters.writtenAt, today)))
    .get();
  return found !== undefined;
}

/** What a letter says of one search's untold hits, which are told from now on; nothing when there are none. */
function tell(db: Db, search: SavedSearch, at: Instant): Told | null {
  const untold = and(
    eq(savedSearchHits.searchId, search.id),
    isNull(savedSearchHits.toldAt),
    isNull(savedSearchHits.dismissedAt),
  );
  const ids = db
    .select({ id: savedSearchHits.callId })
    .from(savedSearchHits)
    .where(untold)
    .orderBy(asc(savedSearchHits.id))
    .all()
    .map(({ id }) => id);
  if (ids.length === 0) return null;
  db.update(savedSearchHits).set({ toldAt: at }).where(untold).run();
  return {
    id: search.id,
    name: search.name,
    hits: ids.length,
    calls: rowsOf(db, ids.slice(0, MOST_CALLS)).map(factsOf),
  };
}

function factsOf(call: CallRow): Told["calls"][number] {
  const { id, title, funder, deadlineOn, deadlineAt, deadlineText, deadlinePrecision } = call;
  const rolling = deadlinePrecision === "rolling";
  return { id, title, funder, deadline: { on: deadlineOn, at: deadlineAt, text: deadlineText, rolling } };
}
