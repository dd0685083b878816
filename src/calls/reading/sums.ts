import { parseSek } from "./amounts";

/** Whole kronor. One sum stands in `toSek`; both are null when the words can be read in two ways. */
export type Sum = {
  fromSek: number | null;
  toSek: number | null;
  kind: "per_project" | "total";
  /** "24.300 tkr" is 24 300 kronor or 24,3 million: a person must say. */
  ambiguous: boolean;
  words: string;
};

export type Sums = { perProject: Sum | null; total: Sum | null };

const number = "(\\d{1,3}(?: \\d{3}){1,4}|\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,9}(?:[.,]\\d{1,3})?)";
const unit =
  "(mnkr|mkr|msek|mn kr|mn kronor|milj\\.? kr(?:onor)?|miljoner kr(?:onor)?|miljoner|miljon kronor|miljon|miljarder kr(?:onor)?|miljarder|miljard kronor|mdkr|tkr|tusen kronor|kronor|kr|sek|:-)(?![\\p{L}\\d])";
const joint = " ?(?:–|-|till|och|och (?:högst|max|maximalt|upp till)|and) ?";
const stated = new RegExp(
  `(?<![\\d.,–-]|[–-] )(?:${number} ?(?:${unit})?(${joint}))?${number} ?${unit}(?! (?:euro|eur|dollar|personer|invånare|människor|barn|ton|år))`,
  "giu",
);
const least = /(?:minst|lägst|åtminstone|som minst|at least)[ \n]$/i;
const between = /(?:mellan|between|minst|lägst)[ \n](?:ca |cirka )?$/i;
const moved = /(?<!\p{L})(?:höj|sänk|ök|minsk)\p{L}*[^.\n]{0,40}$/iu;
const perOne =
  /(?:per|för varje|i varje|till varje|\/) ?(?:projekt|ansökan|sökande|kommun|organisation|part|insats|förening|deltagare|person|barn|elev|plats|månad|år|invånare|timme)|(?:högst|maximalt|max|minst|lägst|som mest|upp till|upp emot|mellan) (?:\p{L}+ ){0,2}$|mellan [\d ]+(?:kronor |kr )?och $/iu;
/** "Vi fördelar högst 6 500 000 kronor": a ceiling for all together, not for each. */
const shared = /(?:fördelar|fördelas|avsätter|avsätts|avsatt|utlyser|totalt)[^.]{0,30}$/iu;
const aside =
  /(?:projektbudget|total budget om|total budget på|medfinansier|beviljade|beviljats|fördelade|betala(?:de|t|des)|tidigare|förra året|ytterligare|prisbasbelopp|kostnad|varav)[^.]{0,60}$/iu;
/** What is for this county, beside what the whole country has. */
const here =
  /(?:kan fördela|har tilldelats|tilldelats|disponerar över|disponerar|att fördela i länet)[^.]{0,40}$|^[^.]{0,20}(?:av dessa|av dem|i länet|till länet)/iu;
const forOne = /(?:bidragets storlek|bidragsbelopp|bidraget är|projektstöd)[^.\n]{0,30}$/i;
const forAll = /(?:totalt|sammanlagt|total budget|i potten)[^.\n]{0,40}$/i;

/**
 * The money that a call has to give, in all and for one project. `plain` is text that `plainText` has tidied. Where
 * the text states several sums of a kind, none is taken.
 */
export function readSums(plain: string): Sums {
  const found = Array.from(plain.matchAll(stated), (match) => sumOf(plain, match)).filter(
    (sum) => sum !== null,
  );
  const of = (kind: Sum["kind"]) => found.filter((sum) => sum.kind === kind);
  const totals = of("total");
  const local = totals.filter(({ isLocal }) => isLocal);
  return { perProject: agreed(of("per_project")), total: agreed(local.length > 0 ? local : totals) };
}

function agreed(sums: readonly FoundSum[]): Sum | null {
  if (!sums[0]) return null;
  const { isLocal: _, ...first } = sums[0];
  const lows = new Set(sums.flatMap(({ fromSek }) => fromSek ?? []));
  const highs = new Set(sums.flatMap(({ toSek }) => toSek ?? []));
  const doubtful = sums.find(({ ambiguous }) => ambiguous);
  if (doubtful) return sums.length === 1 ? first : null;
  if (lows.size > 1 || highs.size > 1) return null;
  const [fromSek = null, toSek = null] = [...lows, ...(lows.size === 0 ? [null] : []), ...highs];
  if (fromSek !== null && toSek !== null && fromSek > toSek) return null;
  const words = [...new Set(sums.map((sum) => sum.words))].join(" … ");
  return { ...first, fromSek, toSek, words };
}

type FoundSum = Sum & { isLocal: boolean };

function sumOf(plain: string, match: RegExpExecArray): FoundSum | null {
  const [words, lower, lowerUnit, link, upper, upperUnit] = match;
  const end = match.index + words.length;
  const before = lineBefore(plain, match.index);
  const after = plain.slice(end, end + 60).split(/[.!?](?:\s|$)|\n/)[0]!;
  if (aside.test(before) || (lower && moved.test(before))) return null;
  const isRange = lower !== undefined && (!/och|and/.test(link!) || between.test(before));
  if (lower !== undefined && !isRange) return null;
  const high = parseSek(`${upper} ${upperUnit}`);
  const low = lower === undefined ? null : parseSek(`${lower} ${lowerUnit ?? upperUnit}`);
  const kind = kindOf(before, after);
  const isLocal = here.test(before) || here.test(after);
  const problem = [high, low].find((parsed) => parsed && "problem" in parsed);
  const said = words.trim();
  if (problem && "problem" in problem) {
    const ambiguous = problem.problem === "ambiguous_amount";
    return ambiguous ? { fromSek: null, toSek: null, kind, ambiguous, words: said, isLocal } : null;
  }
  const [fromSek, toSek] = [low, high].map((parsed) => (parsed && "sek" in parsed ? parsed.sek : null));
  if (!toSek || (fromSek ?? 0) > toSek) return null;
  if (least.test(before) && lower === undefined)
    return { fromSek: toSek, toSek: null, kind, ambiguous: false, words: said, isLocal };
  return { fromSek: fromSek ?? null, toSek, kind, ambiguous: false, words: said, isLocal };
}

function lineBefore(plain: string, at: number): string {
  return plain
    .slice(Math.max(0, at - 90), at)
    .split(/[.!?] (?=\p{Lu})|\n/u)
    .at(-1)!;
}

function kindOf(before: string, after: string): Sum["kind"] {
  const clause = before.split(/[,;]/).at(-1)!;
  const each =
    /^[^,]{0,25}(?:per |\/|för varje |each)/i.test(after) ||
    (perOne.test(before.slice(-40)) && !shared.test(before)) ||
    (!forAll.test(clause) &&
      (forOne.test(before) || (perOne.test(clause.slice(-40)) && !shared.test(clause))));
  return each ? "per_project" : "total";
}
