import type { calls } from "../../../db/schema";
import { counted } from "./number-words";
import { sentenceAt } from "./sentence-at";

/** Who may or must apply together; the states are those of a call's own columns. */
export type JointRules = {
  joint: (typeof calls.$inferSelect)["joint"];
  minMunicipalities: number | null;
  minCounties: number | null;
  lead: (typeof calls.$inferSelect)["lead"];
  words: string;
};

const least =
  "(?:minst|åtminstone|lägst) (\\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:olika |samverkande )?";
const municipalities = new RegExp(
  `${least}(?:kommuner|huvudmän|kommuner och kommunalförbund)(?!\\p{L})`,
  "giu",
);
const counties = new RegExp(
  `(?:${least}län|kommuner (?:från|i) (?:minst )?(\\d|två|tre|fyra|fem) (?:olika )?län)(?!\\p{L})`,
  "giu",
);
const allowed =
  /(?:kan|får|går att|möjligt att|gärna) (?:(?!inte|ej)\p{L}+ ){0,4}?(?:söka|ansöka|sökas|ansökan) (?:\p{L}+ ){0,3}?(?:tillsammans|gemensamt|i samverkan|ihop)|(?:gemensam(?:ma)? ansökan|gemensamma ansökningar|samverkansansökan) (?:är möjlig|är välkom|kan lämnas|får lämnas|välkomnas|uppmuntras|prioriteras)|(?:flera|två eller flera) kommuner (?:kan|får) (?:söka|ansöka|samverka)|kan söka(?:s)? (?:\p{L}+ ){0,3}?(?:enskilt|var för sig) eller (?:tillsammans|gemensamt|i samverkan)/giu;
const forbidden =
  /(?:(?:kan|får) (?:inte|ej) (?:\p{L}+ ){0,2}(?:söka|ansöka|sökas) (?:\p{L}+ ){0,2}(?:tillsammans|gemensamt|ihop)|gemensam(?:ma)? ansök(?:an|ningar) (?:är inte|godtas inte|tillåts inte|kan inte|får inte)|endast enskilda kommuner)/giu;
const required =
  /(?:ska|måste|krävs att) (?:\p{L}+ ){0,4}?(?:söka|ansöka|sökas|göras|lämnas in|lämnas) (?:\p{L}+ ){0,2}?(?:tillsammans|gemensamt|i samverkan)|(?:krav på|kräver|förutsätter) (?:\p{L}+ ){0,2}?samverkan mellan (?:\p{L}+ ){0,2}?kommuner/giu;
const leadIsMunicipality =
  /(?:en kommun|kommun) (?:ska|måste) (?:vara|stå som) (?:\p{L}+ )?(?:huvudsökande|projektägare|sökande|huvudman|samordnande)|(?:huvudsökande|projektägare|projektägaren|samordnande part) (?:ska|måste) vara en (?:av kommunerna|kommun)(?!\p{L})/giu;

/** What the text says of applying together; null where it says nothing of it. */
export function readJointRules(plain: string): JointRules | null {
  const found = {
    municipalities: first(plain, municipalities),
    counties: first(plain, counties),
    forbidden: first(plain, forbidden),
    required: first(plain, required),
    allowed: first(plain, allowed),
    lead: first(plain, leadIsMunicipality),
  };
  const all = Object.values(found).filter((match) => match !== null);
  if (all.length === 0) return null;
  const minMunicipalities = numberIn(found.municipalities);
  const minCounties = numberIn(found.counties);
  const must = found.required !== null || minMunicipalities !== null || minCounties !== null;
  const contradicts = found.forbidden !== null && (must || found.allowed !== null);
  const joint = contradicts
    ? "unknown"
    : found.forbidden
      ? "not_allowed"
      : must
        ? "required"
        : found.allowed
          ? "allowed"
          : "unknown";
  const words = [...new Set(all.map(({ index }) => sentenceAt(plain, index + 1)))].join(". ");
  return { joint, minMunicipalities, minCounties, lead: found.lead ? "municipality" : "unknown", words };
}

/** The only match; two that differ ("minst två kommuner", "minst tre kommuner") give the first, with the words of both. */
function first(plain: string, pattern: RegExp): RegExpExecArray | null {
  return plain.matchAll(pattern).next().value ?? null;
}

function numberIn(match: RegExpExecArray | null): number | null {
  const word = match
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.toLowerCase();
  const number = word === undefined ? null : (counted[word] ?? Number(word));
  return number !== null && number > 1 ? number : null;
}
