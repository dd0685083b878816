import type { FC } from "hono/jsx";
import { WordDiff } from "./word-diff";

/** What differs between two texts word by word; in words where nothing does, or where one is empty. */
export const Comparison: FC<{ before: string; after: string }> = ({ before, after }) => {
  if (before === after) return <p class="quiet">Texterna är lika.</p>;
  if (after === "") return <p>Hela texten är borttagen.</p>;
  return <WordDiff before={before} after={after} />;
};
