import type { Db } from "../../db/open";
import { refitCalls } from "../calls/fit";
import type { Act } from "../history";
import type { Word } from "../watchwords/fit";
import { addWord, endWord, wordsToWatch } from "../watchwords/watchwords";
import { refit } from "./weighing";

/** One word more to look for: at once everything that is here is judged by it too. */
export function watchFor(db: Db, word: Word, act: Act): void {
  db.transaction((tx) => {
    if (addWord(tx, word, act)) judgeAnew(tx);
  });
}

export function watchNoLonger(db: Db, word: string, act: Act): void {
  db.transaction((tx) => {
    endWord(tx, word, act);
    judgeAnew(tx);
  });
}

function judgeAnew(db: Db): void {
  const words = wordsToWatch(db);
  refit(db, words);
  refitCalls(db, words);
}
