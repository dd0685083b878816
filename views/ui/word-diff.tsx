import { diffLines, diffWordsWithSpace } from "diff";
import type { FC } from "hono/jsx";

/** Two texts that share little would take the comparison long, and the reader longer. */
const MOST_EDITS = 3_000;
/** What stands unchanged before and after a change, in signs. */
const AROUND = 160;

/** Of a line less than this is the same: then it is another line, and two whole lines read better than scraps. */
const LEAST_KEPT = 0.4;

type Part = { value: string; added?: boolean; removed?: boolean };

/** Line by line first; within lines that were written over, word by word. */
function partsOf(before: string, after: string): Part[] {
  const lines = diffLines(before, after, { maxEditLength: MOST_EDITS });
  if (!lines) return replaced(before, after);
  return lines.flatMap((part, at): Part[] => {
    const next = lines[at + 1];
    if (part.removed && next?.added) return writtenOver(part.value, next.value);
    return part.added && lines[at - 1]?.removed ? [] : [part];
  });
}

/** As many lines as before are taken one against one; else all against all. */
function writtenOver(before: string, after: string): Part[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length !== now.length) return wordParts(before, after);
  return old.flatMap((line, at) => wordParts(line, now[at] ?? ""));
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function wordParts(before: string, after: string): Part[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const kept = (parts ?? []).reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.trim().length),
    0,
  );
  const longest = Math.max(before.trim().length, after.trim().length);
  return parts && kept >= longest * LEAST_KEPT ? parts : replaced(before, after);
}

function replaced(before: string, after: string): Part[] {
  return [
    { value: before.endsWith("\n") ? before : `${before}\n`, removed: true },
    { value: after, added: true },
  ];
}

/** What differs between two texts; those who do not see the marks hear "Tillagt:" and "Borttaget:". */
export const WordDiff: FC<{ before: string; after: string }> = ({ before, after }) => {
  const parts = partsOf(before, after);
  return (
    <p class="word-diff">
      {parts.map(({ value, added, removed }, i) => {
        if (added) return <Marked as="ins" said="Tillagt: " value={value} />;
        if (removed) return <Marked as="del" said="Borttaget: " value={value} />;
        return shortened(value, i === 0, i === parts.length - 1);
      })}
    </p>
  );
};

const Marked: FC<{ as: "ins" | "del"; said: string; value: string }> = ({ as: Element, said, value }) => (
  <Element>
    <span class="ds-sr-only">{said}</span>
    {value}
  </Element>
);

/** A long stretch where nothing changed is told by its ends, which stand beside the changes. */
function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= 3 * AROUND) return text;
  const start = first ? "" : text.slice(0, AROUND).replace(/\S*$/, "");
  const end = last ? "" : text.slice(-AROUND).replace(/^\S*/, "");
  return `${start}[…]${end}`;
}
