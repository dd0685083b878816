import { addDays, type Day } from "../../calendar";

// What changes on a page by itself: the day it was shown on, counters, copyright years. Swedish because the pages are.

const MONTH = "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?";
const DATE = `(?:\\p{L}+dag(?:en)? )?(?:den )?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./ ]\\d{2,4}|\\d{1,2}(?::e)? ${MONTH}(?: \\d{4})?)`;
const TIME = "(?:,? ?(?:kl(?:\\.|ockan)?)? ?\\d{1,2}[.:]\\d\\d(?:[.:]\\d\\d)?)?";
const NUMBER = "\\d{1,3}(?:[ .\\u00a0\\u202f]\\d{3})+|\\d+";

/** Where a sentence or a piece of a line begins; a date in the middle of one may be the deadline. */
const BEGINS = "(^|[.|·•–—] ?)";

const PASSING: readonly [RegExp, string][] = [
  [
    new RegExp(
      `${BEGINS}((?:sidan |sida |innehållet |informationen )?(?:(?:är |blev )?senast )?(?:uppdaterad|uppdaterades|ändrad|ändrades|granskad|granskades|faktagranskad|hämtad|hämtades|publicerad|utskriven|last updated|last modified)(?: senast| av [\\p{L} ]{1,40})?:?) ?${DATE}${TIME}`,
      "giu",
    ),
    "$1$2",
  ],
  [new RegExp(`${BEGINS}((?:i ?dag är det|dagens datum(?: är)?|i ?dag):?) ?${DATE}${TIME}`, "giu"), "$1$2"],
  [
    new RegExp(
      `((?:sid)?visning(?:ar)?|besök(?:are|ningar)?|träffar på sidan|delad|delningar|läst|lästa|gillningar|kommentarer|nedladdningar|visad):? ?\\(?(?:${NUMBER})\\)?(?: gång(?:er)?)?`,
      "giu",
    ),
    "$1",
  ],
  [
    new RegExp(
      `(?:${NUMBER}) ((?:sid)?visning(?:ar)?|besökare|besök|delningar|gillningar|kommentarer|nedladdningar|personer tittar)(?![\\p{L}])`,
      "giu",
    ),
    "$1",
  ],
  [/(©|\(c\)|copyright)(\s*(?:©|\(c\)))?\s*\d{4}(?:\s*[-–]\s*\d{4})?/giu, "$1"],
  [/(\d+) (sekund|minut|timm|dag|veck|månad)\p{L}* sedan/giu, "sedan"],
  [/\b(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f-]{24,}\b/gi, ""],
];

const DAYS_LEFT = /\b(\d{1,4}) (dag|dagar|dygn) kvar|(\bom|\binom) (\d{1,4}) (dag|dagar)\b/giu;

/**
 * A line without what passes, to compare it with another visit's. A count of days that are left is the day that it counts to:
 * a day later it says one less of the same deadline. A deadline itself always stays.
 */
export function withoutPassing(line: string, readOn: Day): string {
  let steady = line.toLowerCase();
  for (const [passing, kept] of PASSING) steady = steady.replace(passing, kept);
  steady = steady.replace(DAYS_LEFT, (_, left?: string, _unit?: string, _in?: string, until?: string) =>
    addDays(readOn, Number(left ?? until ?? 0)),
  );
  return steady.replace(/\s+/g, " ").trim();
}
