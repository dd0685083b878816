import { stem, wordsOf } from "./stemming";

/** What somebody searches for: words that must be found, phrases that must stand so, and what must not be there. */
export type Search = {
  words: string[];
  phrases: string[][];
  unwantedWords: string[];
  unwantedPhrases: string[][];
  /** The last word may still be growing under the reader's fingers. */
  typing: string | null;
};

/** Every word must be found, "quoted words" stand together as they are written, -word must not be there. */
export function searchFrom(typed: string): Search {
  const search: Search = { words: [], phrases: [], unwantedWords: [], unwantedPhrases: [], typing: null };
  for (const [, minus, phrase, word] of typed.normalize("NFC").matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/gu)) {
    const words = wordsOf(phrase ?? word ?? "");
    if (words.length === 0) continue;
    if (phrase !== undefined) (minus ? search.unwantedPhrases : search.phrases).push(words);
    else if (minus && words.length > 1) search.unwantedPhrases.push(words);
    else (minus ? search.unwantedWords : search.words).push(...words);
    search.typing = phrase === undefined && !minus ? (words.at(-1) ?? null) : null;
  }
  return search;
}

/** Nothing but what must not be there, or no word at all, finds nothing. */
export const isEmpty = (search: Search) => search.words.length + search.phrases.length === 0;

/** A shorter beginning fits too much to help, and costs the most. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_WORD_IN_COMPOUND = 4;
const SHORTEST_ROOT = 4;
/** An ending may hide this much of a stem that compounds are then looked for by. */
const LONGEST_ENDING = 4;

/** What to look for at the beginning of words: the stem where it is nearly the word, otherwise the word. */
export function beginningOf(word: string): string | null {
  const root = stem(word);
  const fits =
    word.startsWith(root) && root.length >= SHORTEST_ROOT && word.length - root.length <= LONGEST_ENDING;
  const beginning = fits ? root : word;
  return beginning.length >= SHORTEST_BEGINNING ? beginning : null;
}

/** How a word that is half typed may end. */
const ENDINGS = ["a", "e", "n", "t", "r", "s", "g", "de", "en", "et", "ar", "er", "na", "ng"];

/** The stems that a word has, or would have when it is typed to its end. */
export function stemsOf(word: string, typing: boolean): string[] {
  const own = stem(word);
  if (!typing || word.length <= SHORTEST_ROOT) return [own];
  const coming = ENDINGS.map((ending) => stem(word + ending)).filter(
    (one) => one.length >= SHORTEST_ROOT && one.length < word.length && one.slice(0, 3) === word.slice(0, 3),
  );
  return [...new Set([own, ...coming])];
}

const quoted = (word: string) => `"${word}"`;

/** Where a word is looked for; the network's own notes are "anywhere" only. */
export type Where = "title" | "heading" | "published" | "anywhere";

const PUBLISHED = "{title funder body programme target_groups county}";

const columns: Record<Where, [words: string, compounds: string]> = {
  title: ["{title}", "{title_parts}"],
  heading: ["{title funder}", "{title_parts}"],
  published: [PUBLISHED, "{title_parts parts}"],
  anywhere: [`{${PUBLISHED.slice(1, -1)} notes}`, "{title_parts parts}"],
};

/** A word in some form, or what it is the beginning of, in some columns. */
function wordsQuery(columnsOf: string, roots: readonly string[], beginning: string | null): string {
  const forms = [...roots.map(quoted), ...(beginning === null ? [] : [`${quoted(beginning)}*`])];
  return `${columnsOf} : (${forms.join(" OR ")})`;
}

/** One word as FTS5 asks calls_fts for it: as a word of its own or as a part of a compound. */
function wordQuery(word: string, typing: boolean, where: Where): string {
  const roots = stemsOf(word, typing);
  const [words, compounds] = columns[where];
  // To gather all words of one beginning is what costs; in the title only what is half typed needs it.
  const beginning = where === "title" && !typing ? null : beginningOf(word);
  const whole = wordsQuery(words, roots, beginning);
  if (word.length < SHORTEST_WORD_IN_COMPOUND) return `(${whole})`;
  return `(${whole} OR ${compounds} : (${roots.map(quoted).join(" OR ")}))`;
}

/** Words that must stand in fields of their own, by the column of the index. */
type FieldWords = Partial<Record<"programme" | "target_groups" | "county", string>>;

function fieldQueries(fields: FieldWords): string[] {
  return Object.entries(fields).flatMap(([column, text]) =>
    wordsOf(text).map((word) => wordsQuery(`{${column}}`, [stem(word)], beginningOf(word))),
  );
}

const exactly = (word: string) => `${PUBLISHED} : ${quoted(stem(word))}`;

/** A search in FTS5's words for calls_fts. Null when it asks for no word. */
export function ftsQuery(search: Search, fields: FieldWords, where: Where): string | null {
  const words = search.words.map((word) => wordQuery(word, word === search.typing, where));
  return composed(search, fields, words);
}

function composed(search: Search, fields: FieldWords, words: string[]): string | null {
  const wanted = [...words, ...fieldQueries(fields), ...search.phrases.flat().map(exactly)];
  if (wanted.length === 0) return null;
  return [wanted.join(" AND "), ...search.unwantedWords.map(exactly)].join(" NOT ");
}

/** With more hits than this the finer steps would cost more than they help: what is closest fills the page anyway. */
const MOST_IN_FINE_STEPS = 5_000;

/**
 * The same search in steps, the closest first: all words in the title as they are, all there in any way; some there;
 * all in title or funder; all as words of their own; and all anywhere. A step finds some of those before it again.
 */
export function stepsOf(search: Search, fields: FieldWords, where: Where, hits: number): string[] {
  const { words } = search;
  const asked = (place: Where) => words.map((word) => wordQuery(word, word === search.typing, place));
  const anywhere = composed(search, fields, asked(where));
  if (anywhere === null || words.length === 0) return anywhere === null ? [] : [anywhere];
  const exact = words.map((word) => `title : ${quoted(stem(word))}`);
  const inTitle = [composed(search, fields, exact), composed(search, fields, asked("title"))];
  const fine = [
    words.length > 1 ? `(${anywhere}) AND (${asked("title").join(" OR ")})` : null,
    composed(search, fields, asked("heading")),
    composed(search, fields, words.map(exactly)),
  ];
  return [...inTitle, ...(hits > MOST_IN_FINE_STEPS ? [] : fine), anywhere].flatMap((step) => step ?? []);
}

/** A phrase as FTS5 asks calls_words for it. */
export const phraseQuery = (words: readonly string[]) => quoted(words.join(" "));
