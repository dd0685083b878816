import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { placeholders, prepared } from "../../db/prepared";
import { fetches, pageTexts, sources } from "../../db/schema";
import type { Instant } from "../calendar";
import { takeIn } from "../candidates/taking-in";
import { sha256 } from "../secrets";
import { restAfter } from "./due";
import { failuresInARow, noteHealth } from "./health";
import type { Finding } from "./kinds/kind";
import type { Write } from "./short-changes";
import type { Source } from "./sources";

/** So few that pages are answered in between; what is taken in twice is there once, so that a round may die anywhere. */
const ITEMS_AT_A_TIME = 50;

type Outcome = Pick<typeof fetches.$inferSelect, "outcome" | "failure" | "detail" | "items" | "leftOut">;

const NOTHING = { failure: null, detail: "", items: 0, leftOut: 0 };

/** How the visit went, as the columns of its row. */
function outcomeOf(finding: Finding): Outcome {
  switch (finding.kind) {
    case "failed":
      return { ...NOTHING, outcome: "failed", failure: finding.failure, detail: finding.detail };
    case "unchanged":
      return { ...NOTHING, outcome: "unchanged" };
    case "unreadable": {
      const { why, detail } = finding;
      return { ...NOTHING, outcome: why === "no_items" ? "empty" : "unreadable", failure: why, detail };
    }
    case "found":
      return { ...NOTHING, outcome: "content", items: finding.items.length, leftOut: finding.leftOut };
  }
}

const insertion = prepared((db) =>
  db
    .insert(fetches)
    .values(
      placeholders(
        fetches,
        "sourceId",
        "pollId",
        "at",
        "outcome",
        "failure",
        "detail",
        "items",
        "newItems",
        "changedItems",
        "leftOut",
      ),
    )
    .prepare(),
);

/** What to tell the server next time, and when that may be. */
const remembering = prepared((db) =>
  db
    .update(sources)
    .set(placeholders(sources, "etag", "lastModified", "memory", "restUntil", "restAsked"))
    .where(eq(sources.id, sql.placeholder("id")))
    .prepare(),
);

/**
 * Keeps what a visit gave: the items, some at a time, and with the last of them the visit's row, what to tell the server next
 * time, and what this says of the source. Until that last step the visit has not been; the next one reads it all again.
 */
export async function keepVisit(
  write: Write,
  pollId: number,
  source: Source,
  finding: Finding,
  at: Instant,
): Promise<void> {
  const items = finding.kind === "found" ? finding.items : [];
  const pageText = finding.kind === "found" ? finding.pageText : null;
  const taken = { added: 0, changed: 0 };
  const taking = (db: Db, from: number) => {
    const some = items.slice(from, from + ITEMS_AT_A_TIME);
    // The first step writes it, and the others find it.
    const pageTextId = pageText === null ? null : keepPageText(db, source.id, pageText, at);
    return takeIn(db, source.id, some, at, pageTextId);
  };
  const count = ({ added, changed }: typeof taken) => {
    taken.added += added;
    taken.changed += changed;
  };
  let from = 0;
  for (; from + ITEMS_AT_A_TIME < items.length; from += ITEMS_AT_A_TIME) {
    count(await write((tx) => taking(tx, from)));
  }
  await write((tx) => {
    if (finding.kind === "found") count(taking(tx, from));
    const visit = { ...outcomeOf(finding), newItems: taken.added, changedItems: taken.changed };
    insertion(tx).run({ sourceId: source.id, pollId, at, ...visit });
    const failures =
      finding.kind === "found" || finding.kind === "unchanged" ? 0 : failuresInARow(tx, source.id);
    const rest = restAfter(source, finding, failures, at);
    if (finding.kind === "found") {
      const { etag, lastModified, memory } = finding;
      remembering(tx).run({ id: source.id, etag, lastModified, memory, ...rest });
      // What could not be read must come again in full, so its ETag is not kept.
    } else if (rest.restUntil !== source.restUntil || rest.restAsked !== source.restAsked) {
      tx.update(sources).set(rest).where(eq(sources.id, source.id)).run();
    }
    noteHealth(tx, source, visit, failures, at);
  });
}

/** The text's row: the newest, when the page says what it said. */
function keepPageText(db: Db, sourceId: number, text: string, at: Instant): number {
  const hash = sha256(text);
  const newest = db
    .select({ id: pageTexts.id, sha256: pageTexts.sha256 })
    .from(pageTexts)
    .where(eq(pageTexts.sourceId, sourceId))
    .orderBy(desc(pageTexts.id))
    .limit(1)
    .get();
  if (newest?.sha256 === hash) return newest.id;
  return db
    .insert(pageTexts)
    .values({ sourceId, at, text, sha256: hash })
    .returning({ id: pageTexts.id })
    .get().id;
}
