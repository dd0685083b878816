import { and, desc, eq, inArray, like, ne, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, calls, sections } from "../../db/schema";
import { applicationsFor } from "../applications/applications";
import { type Outcome, outcomesOf } from "../awards/outcomes";
import { call } from "../calls/calls";
import { type CallResult, resultsOf } from "../calls/results";
import { stem, wordsOf } from "../calls/stemming";
import type { Actor } from "../history";
import type { Section, SectionPlace } from "./sections";

const MOST_SHOWN = 10;

/** What another application said in a section, and how it went for it. */
export type Earlier = ReturnType<typeof rowsWhere>[number] & {
  /** What the network has told of the call's outcome; the sum, when it was granted. */
  result: CallResult | undefined;
  /** What the funder decided about this very application. */
  outcome: Outcome | undefined;
};

const shown = {
  applicationId: applications.id,
  title: applications.title,
  status: applications.status,
  openedAt: applications.openedAt,
  key: sections.key,
  heading: sections.heading,
  text: sections.text,
  callId: calls.id,
  funder: calls.funder,
  programme: calls.programme,
};

function rowsWhere(db: Db, reader: Actor, { applicationId }: SectionPlace, where: ReturnType<typeof and>) {
  const readable = applicationsFor(db, reader)
    .map(({ id }) => id)
    .filter((id) => id !== applicationId);
  return db
    .select(shown)
    .from(sections)
    .innerJoin(applications, eq(applications.id, sections.applicationId))
    .innerJoin(calls, eq(calls.id, applications.callId))
    .where(and(inArray(applications.id, readable), ne(sections.text, ""), where))
    .orderBy(desc(applications.openedAt), desc(applications.id), sections.position)
    .all();
}

/** How we have answered the same question before: same programme first, then same funder, the newest first. */
export function earlierAnswers(db: Db, one: Section, callId: number, reader: Actor): Earlier[] {
  const sameQuestion = or(eq(sections.key, one.key), eq(sections.heading, one.heading));
  return inOrder(db, callId, rowsWhere(db, reader, one, sameQuestion));
}

/** Every section of another application that holds all the words, in whatever form they stand. */
export function searchEarlier(db: Db, one: Section, callId: number, words: string, reader: Actor): Earlier[] {
  const sought = wordsOf(words);
  if (sought.length === 0) return [];
  return inOrder(db, callId, rowsWhere(db, reader, one, and(...sought.map(holding))));
}

/** LIKE knows only the case of a to z: a word that begins with another letter is sought in both. */
function holding(word: string) {
  const parts = [...new Set([word, stem(word)])].flatMap((part) => [
    part,
    part.slice(0, 1).toLocaleUpperCase("sv") + part.slice(1),
  ]);
  return or(
    ...parts.flatMap((part) => [like(sections.text, `%${part}%`), like(sections.heading, `%${part}%`)]),
  );
}

function inOrder(db: Db, callId: number, rows: ReturnType<typeof rowsWhere>): Earlier[] {
  const { funder, programme } = call(db, callId);
  const nearness = (row: (typeof rows)[number]) =>
    Number(row.funder === funder) + Number(programme !== "" && row.programme === programme);
  const nearest = rows.toSorted((a, b) => nearness(b) - nearness(a)).slice(0, MOST_SHOWN);
  const results = resultsOf(
    db,
    nearest.map((row) => row.callId),
  );
  const outcomes = outcomesOf(
    db,
    nearest.map((row) => row.applicationId),
  );
  return nearest.map((row) => ({
    ...row,
    result: results.get(row.callId),
    outcome: outcomes.get(row.applicationId),
  }));
}
