import type { Db } from "../../db/open";
import { raiseRevision } from "../applications/revision";
import { type Act, record } from "../history";
import { dropDraft, keepDraft, type Typed } from "./drafts";
import { type Section, type SectionPlace, section, writeSection } from "./sections";
import { changeStatus } from "./statuses";
import { textAt } from "./texts";
import { writable } from "./writers";

/**
 * Saves what was typed as the section's text. Answers false when somebody has saved since the page was opened: then
 * nothing is overwritten, and what was typed is kept as a draft until the two have been put together.
 */
export function saveText(db: Db, place: SectionPlace, typed: Typed, act: Act): boolean {
  return db.transaction((tx) => {
    const before = writable(tx, place, act.by);
    if (before.text !== typed.text) {
      if (before.revision !== typed.revision) {
        keepDraft(tx, place, typed, act);
        return false;
      }
      write(tx, before, typed.text, "section_written", act);
    }
    dropDraft(tx, place, act);
    return true;
  });
}

/** One's own text, and the two put together; `seen` is the revision of the other that one chose against. */
export type Merging = {
  take: "merged" | "mine" | "theirs";
  merged: string;
  mine: Typed;
  seen: number;
};

/**
 * Saves what came of two texts. The one that was not chosen is in the section's history, whoever wrote it. When
 * somebody has saved once more, it answers what has to be put together anew.
 */
export function saveMerged(db: Db, place: SectionPlace, merging: Merging, act: Act): Typed | null {
  const { take, merged, mine, seen } = merging;
  return db.transaction((tx) => {
    const before = writable(tx, place, act.by);
    if (before.revision !== seen) {
      const left = take === "merged" ? { text: merged, revision: seen } : mine;
      keepDraft(tx, place, left, act);
      return left;
    }
    const text = { merged, mine: mine.text, theirs: before.text }[take];
    if (text !== before.text) write(tx, before, text, "section_merged", act);
    else if (mine.text !== text) {
      write(tx, before, mine.text, "section_written", act);
      write(tx, section(tx, place), text, "section_brought_back", act, before.revision);
    }
    dropDraft(tx, place, act);
    return null;
  });
}

/** An earlier text becomes the newest one; refused from a page that did not see what stands now. */
export function bringBack(
  db: Db,
  place: SectionPlace,
  earlier: { revision: number; seen: number },
  act: Act,
): boolean {
  return db.transaction((tx) => {
    const before = writable(tx, place, act.by);
    if (before.revision !== earlier.seen) return false;
    const { text } = textAt(tx, place, earlier.revision);
    if (text !== before.text) write(tx, before, text, "section_brought_back", act, earlier.revision);
    return true;
  });
}

function write(
  db: Db,
  before: Section,
  text: string,
  event: "section_written" | "section_merged" | "section_brought_back",
  act: Act,
  from: number | null = null,
): void {
  writeSection(db, before, text, act, from);
  raiseRevision(db, before.applicationId);
  const details = { key: before.key, heading: before.heading, revision: before.revision + 1, from };
  record(db, { subject: "application", subjectId: before.applicationId, event, details }, act);
  // What has been read through is written in again.
  if (before.status === "done") changeStatus(db, before, "writing", act);
}
