import { addDays, addMonths, type Day } from "../../calendar";
import { counted } from "./number-words";

const number = "(\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv)";

const sincePublication = new RegExp(
  `(?<!\\p{L})(?:inom|senast|under)[ \\n]${number}[ \\n](dagar|dag|veckor|vecka|månader|månad)[ \\n]` +
    "(?:från|efter|räknat från)[ \\n](?:det att )?(?:dagen för )?(?:utlysningens |denna |denna utlysnings )?" +
    "(?:publicering|publiceringen|publiceringsdatum|publiceringsdagen|utlysningen (?:har )?publicera(?:des|ts)|dagens datum|i ?dag)(?!\\p{L})",
  "iu",
);
const namesApplication = /(?<!\p{L})(?:ansök|sök|skiss|rekvi|utlysning|appl)/iu;
const namesAftermath = /(?:redovis|rapport|utbetal|komplett|överklag|svar|anmäl)/iu;

type RelativeDay = { on: Day; words: string };

/** "Ansökan ska lämnas inom tre veckor från publiceringen." */
export function relativeDay(sentences: string[], publishedOn: Day | null): RelativeDay | null {
  if (publishedOn === null) return null;
  for (const words of sentences) {
    const match = sincePublication.exec(words);
    if (!match || !namesApplication.test(words) || namesAftermath.test(words)) continue;
    const count = counted[match[1]!.toLowerCase()] ?? Number(match[1]);
    const unit = match[2]!.toLowerCase();
    if (unit.startsWith("m")) return { on: addMonths(publishedOn, count), words };
    return { on: addDays(publishedOn, unit.startsWith("v") ? count * 7 : count), words };
  }
  return null;
}

const allYear =
  "(?:löpande|fortlöpande|när (?:ni|du) vill|så länge (?:det finns )?(?:medel|medlen|pengar|pengarna)(?: finns)?(?: kvar| räcker)?|året runt|året om|när som helst|kontinuerligt|hela året|tills vidare|on a rolling basis|at any time)";
const take =
  "(?:ske|sker|görs|tas emot|tar emot|tar vi emot|ta emot|lämnas|lämnas in|lämna in|skicka in|skickas in|göras|söka|sökas|söks|sökes|söker|sök|inkomma|komma in|ansöka|ansöker|ansök|öppen|öppet|open|apply|submitted|accepted)";
const takenAllYear = new RegExp(
  `(?<!\\p{L})${take}(?!\\p{L})[^.\\n]{0,80}(?<!\\p{L})${allYear}(?!\\p{L})|` +
    `(?<!\\p{L})${allYear}(?!\\p{L})[^.\\n]{0,40}(?<!\\p{L})(?:${take}|ansökning(?:ar|arna)?)(?!\\p{L})`,
  "iu",
);
const noLastDay =
  /(?<!\p{L})(?:ingen|inga|inget|no)(?: fast| fasta| särskilt| specifik| bestämd| bestämda)? (?:sista ansökningsd|sista dag för ansökan|ansökningstid|ansökningsperiod|ansökningsomgång|slutdatum för ansök|application deadline)|(?<!\p{L})(?:(?:ansökningstid|ansökningsperiod|ansökningsdag|ansökningsdatum|ansökan|söktid|deadline)(?:en)?(?: är)?[: \n]{1,2}löpande|löpande (?:ansökan|ansökningstid|ansökningar)|tar (?:vi )?löpande emot(?: och \p{L}+)? ansökningar|tar (?:vi )?emot(?: och \p{L}+)? (?:ansökningar|projektidéer) löpande|ansökningar(?:(?! inte| ej)[^.\n]){0,50} (?:görs|göras|tas emot|lämnas in|skickas in) löpande|(?:ansökan|utlysning)(?:en)? är alltid öppen|(?:söks|sökas) och \p{L}+ löpande)(?!\p{L})/iu;
const notTaken =
  /(?<!\p{L})(?:inte|ej|tidigare|not|beslut(?: fattas| om)|behandlas|handläggs|bedöms|bedömer|bereds|prövas|granskas|uppdateras|rapporter\p{L}*|redovis\p{L}*|betalas|informer\p{L}*|justeras)(?!\p{L})/iu;

/** Applications are taken all year: "Ansökningar tas emot löpande." */
export function rollingWords(sentences: string[]): string | null {
  const says = (words: string, heading: string) =>
    noLastDay.test(words) || (isTakenAllYear(words) && namesApplication.test(heading + words));
  const heading = (at: number) => (at > 0 && sentences[at - 1]!.length < 30 ? sentences[at - 1]! : "");
  return sentences.find((words, at) => says(words.slice(0, 1000), heading(at))) ?? null;
}

/** What stands before, and up to, the words tells: "… kan lämnas löpande, men hinner inte behandlas i juli" is taken. */
function isTakenAllYear(words: string): boolean {
  const match = takenAllYear.exec(words);
  return match !== null && !notTaken.test(words.slice(0, match.index + match[0].length + 12));
}
