import { sentenceAt } from "./sentence-at";

export type CoFinancing = {
  /** The applicants' own share of the cost in percent, two decimals at most; 0 where the text asks for none. */
  percent: number;
  words: string;
};

const share = "(\\d{1,3}(?:,\\d{1,2})?) ?(?:%|procent|percent)";
const own =
  "(?<!eu:?s? |fondens |amif:?s? |esf:?s? )(?:medfinansier\\p{L}*|egenfinansier\\p{L}*|egen finansiering|egen insats|egeninsats\\p{L}*|motfinansier\\p{L}*)";
const grant =
  "(?:bidrag(?:et|sdelen|sandel(?:en)?)?|stöd(?:et|andel(?:en)?|nivå(?:n)?|sats(?:en)?)?|eu-stöd(?:et)?|eu-medel|finansieringsgrad(?:en)?|amif|esf|fonden|länsstyrelsen|funding rate)";
const cost = "(?:kostnad|budget|utgift|finansiering|eligible cost|total cost)";

/** What the applicants pay: "egen insats om minst 25 procent". */
const paid = [
  `${own}[^.\\n%]{0,60}? ${share}`,
  `${share} (?:i |av |egen )?${own}`,
  `(?:sökande|kommunen|kommunerna|ni|parterna|projektet)[^.\\n%]{0,30}(?:stå för|står för|bidra med|finansiera(?:r)? själv\\p{L}*)[^.\\n%]{0,25} ${share}`,
].map((source) => new RegExp(source, "giu"));

/** What the funder pays: "bidraget täcker högst 75 % av kostnaderna". The rest is the applicants'. */
const granted = [
  `(?<!\\p{L})${grant}[^.\\n%]{0,60}?(?:högst|max|maximalt|upp till|som mest|täcker|finansierar|betalar|ersätter|utgör|up to|is|är)[^.\\n%]{0,20} ${share}(?= [^.\\n]{0,30}${cost})`,
  `(?<!\\p{L})(?:stödandel(?:en)?|stödnivå(?:n)?|stödsats(?:en)?|finansieringsgrad(?:en)?|funding rate)[^.\\n%]{0,30}? ${share}`,
].map((source) => new RegExp(source, "giu"));

const none =
  /(?:ingen|inget krav på|inga krav på|utan krav på|kräver (?:inte|ingen)|krävs (?:inte|ingen)) ?(?:egen )?(?:medfinansiering|egenfinansiering|egen insats|motfinansiering)|(?:medfinansiering|egenfinansiering|motfinansiering) (?:krävs inte|behövs inte|är inte ett krav)/iu;
const severalWays = /\d ?(?:%|procent)? ?(?:–|-|till|och|eller|respektive) ?\d{1,3}(?:,\d+)? ?(?:%|procent)/i;

/** The share of the cost that the applicants pay themselves; null where several shares are named, or a range. */
export function readCoFinancing(plain: string): CoFinancing | null {
  const found = [
    ...paid.flatMap((pattern) =>
      Array.from(plain.matchAll(pattern), (match) => shareIn(plain, match, (part) => part)),
    ),
    ...granted.flatMap((pattern) =>
      Array.from(plain.matchAll(pattern), (match) => shareIn(plain, match, (part) => 100 - part)),
    ),
  ];
  const free = none.exec(plain);
  if (free) found.push({ percent: 0, words: sentenceAt(plain, free.index) });
  const [first] = found;
  if (!first || found.some(({ percent }) => percent !== first.percent)) return null;
  return first.percent >= 0 && first.percent <= 100 ? first : null;
}

function shareIn(plain: string, match: RegExpExecArray, own: (part: number) => number): CoFinancing {
  const part = Number(match[1]!.replace(",", "."));
  const line = sentenceAt(plain, match.index);
  const doubtful = severalWays.test(line) || part > 100;
  return { percent: doubtful ? Number.NaN : Math.round(own(part) * 100) / 100, words: line };
}
