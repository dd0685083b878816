import { diffWordsWithSpace } from "diff";
import type { FC } from "hono/jsx";

/** Two texts that share little would take the comparison long, and the reader longer. */
const MOST_EDITS = 3_000;
/** What stands unchanged before and after a change, in signs. */
const AROUND = 160;

type Part = { value: string; added?: boolean; removed?: boolean };

function partsOf(before: string, after: string): Part[] {
  return (
    diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
      { value: `${before}\n`, removed: true },
      { value: after, added: true },
    ]
  );
}

/** What differs between two texts, word by word; those who do not see the marks hear "Tillagt:" and "Borttaget:". */
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
