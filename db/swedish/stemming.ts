import { newStemmer } from "snowball-stemmers";

const snowball = newStemmer("swedish");

/** Words as search sees them: letters and digits, in lower case; å, ä and ö stay letters of their own. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLocaleLowerCase("sv")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The stem of each word of a text, in its order: "Utlysningarna för flyktingar" is utlysning, för, flykting. */
export function stems(text: string): string[] {
  return wordsOf(text).map(stem);
}

const known = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** The stem of one word as `wordsOf` gives it. */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = cut(word);
  known.set(word, made);
  return made;
}

/** What Snowball's Swedish leaves apart though it is one word; the first that fits is used. */
const AMENDED: readonly [RegExp, string][] = [
  [/(?:ansökan|ansökning)(?:s|en|ens|ar|ars|arna|arnas)?$/u, "ansökning"],
  [/städer(?:na)?s?$/u, "stad"],
  [/(?<=^|s|[aeiouyåäö])länder(?:na)?s?$/u, "land"],
  [/böcker(?:na)?s?$/u, "bok"],
  // Snowball would cut "möjlighet" down to "möj".
  [/(?<=..)(het|itet)(?:s|en|ens|er|ers|erna|ernas)?$/u, "$1"],
  [/(?<=..)(nad|else)(?:s|n|ns|r|rs|rna|rnas|en|ens|er|ers|erna|ernas)?$/u, "$1"],
  [/(budget|paket|resultat)(?:s|en|ens|ar|er|et|ets|arna|erna)?$/u, "$1"],
  [/(plan|organ|man|gran|veteran)s?$/u, "$1"],
  // The definite forms that it does not know: bidraget, mottagandet, arbetena, skolan.
  [/(?<=.{3})andets?$/u, "ande"],
  [/(?<=.{2}[bcdfghjklmnpqrstvxz])enas?$/u, "e"],
  [/(?<=.{2}[bcdfghjklmnpqrstvxz])ets?$/u, ""],
  [/(?<=.{2}[bcdfghjklmnpqrstvxz])ans?$/u, "a"],
  [/(?<=.{3}(?:ar|er|or))s$/u, ""],
];

/** Stems that end alike in all their forms: program(m)en, med(e)l, föräld(r)ar, insat(s)er. */
const ALIGNED: readonly [RegExp, string][] = [
  [/([mn])\1$/u, "$1"],
  [/(?<=..[bcdfghjklmnpqrstvxz])el$/u, "l"],
  [/(?<=..[dt])r$/u, ""],
  [/(?<=...[^s])s$/u, ""],
];

const FINAL = /(?:het|itet|nad|else|budget|paket|resultat|plan|organ|ansökning|stad|land|bok)$/u;

function cut(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let amended = word;
  for (const [form, base] of AMENDED) {
    if (!form.test(word)) continue;
    amended = word.replace(form, base);
    break;
  }
  if (FINAL.test(amended)) return amended;
  return ALIGNED.reduce((aligned, [form, base]) => aligned.replace(form, base), snowball.stem(amended));
}
