import { diffArrays } from "diff";

/** Two texts with this many differing paragraphs have nothing in common: then the whole is one change. */
const MOST_EDITS = 400;

const paragraphsOf = (text: string) => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");

/** Paragraphs `from`–`to` of the common origin became `now`; nothing between them is an insertion. */
type Change = { from: number; to: number; now: string[] };

function changesBetween(base: string[], now: string[]): Change[] {
  const parts = diffArrays(base, now, { maxEditLength: MOST_EDITS });
  if (!parts) return [{ from: 0, to: base.length, now }];
  const changes: Change[] = [];
  let at = 0;
  let open: Change | null = null;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      at += value.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, now: [] };
      changes.push(open);
    }
    if (added) open.now.push(...value);
    else {
      at += value.length;
      open.to = at;
    }
  }
  return changes.flatMap(oneByOne);
}

/** As many paragraphs as before are taken one against one, so that two people can write in neighbours. */
function oneByOne(change: Change): Change[] {
  if (change.now.length !== change.to - change.from) return [change];
  return change.now.map((paragraph, step) => ({
    from: change.from + step,
    to: change.from + step + 1,
    now: [paragraph],
  }));
}

function overlap(one: Change, other: Change): boolean {
  const bothInsert = one.from === one.to && other.from === other.to;
  return bothInsert ? one.from === other.from : one.from < other.to && other.from < one.to;
}

/** What stands in a stretch of the origin once the changes are made. */
function stretch(base: string[], from: number, to: number, changes: Change[]): string[] {
  let at = from;
  const result: string[] = [];
  for (const change of changes) {
    result.push(...base.slice(at, change.from), ...change.now);
    at = change.to;
  }
  return [...result, ...base.slice(at, to)];
}

/** Where an insertion and a change begin at the same place, the insertion stands first. */
const isBefore = (one: Change, other: Change) =>
  one.from < other.from || (one.from === other.from && one.to <= other.to);

/**
 * Two texts that grew from the same one, put together paragraph by paragraph. Where both wrote in the same paragraph,
 * both stand in the result, the saved one first, and it counts as a clash that a person has to look at.
 */
export function mergeTexts(base: string, mine: string, theirs: string): { text: string; clashes: number } {
  const origin = paragraphsOf(base);
  const own = changesBetween(origin, paragraphsOf(mine));
  const others = changesBetween(origin, paragraphsOf(theirs));
  const merged: string[] = [];
  let clashes = 0;
  let at = 0;
  while (own.length > 0 || others.length > 0) {
    const [first, second] = [own[0], others[0]];
    if (first && second && overlap(first, second)) {
      const { from, to, ofOwn, ofOthers } = clashAt(own, others);
      const [said, saved] = [stretch(origin, from, to, ofOwn), stretch(origin, from, to, ofOthers)];
      // What the other took away and one did not touch stays away.
      const extra = said.filter((one) => !saved.includes(one) && !origin.includes(one));
      if (said.join("\n\n") !== saved.join("\n\n")) clashes += 1;
      merged.push(...origin.slice(at, from), ...saved, ...extra);
      at = to;
      continue;
    }
    const next = first && (!second || isBefore(first, second)) ? own.shift() : others.shift();
    if (!next) break;
    merged.push(...origin.slice(at, next.from), ...next.now);
    at = next.to;
  }
  return { text: [...merged, ...origin.slice(at)].join("\n\n"), clashes };
}

/** Takes from both sides all changes that hang together, from the first two on. */
function clashAt(own: Change[], others: Change[]) {
  const ofOwn = own.splice(0, 1);
  const ofOthers = others.splice(0, 1);
  const all = () => [...ofOwn, ...ofOthers];
  const from = Math.min(...all().map((change) => change.from));
  let to = Math.max(...all().map((change) => change.to));
  for (;;) {
    const reached = (change: Change | undefined) => change !== undefined && change.from < to;
    if (reached(own[0])) ofOwn.push(...own.splice(0, 1));
    else if (reached(others[0])) ofOthers.push(...others.splice(0, 1));
    else return { from, to, ofOwn, ofOthers };
    to = Math.max(...all().map((change) => change.to));
  }
}
