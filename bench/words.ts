/** A number from 0 up to 1, the same row of them each run (mulberry32): two runs measure the same calls. */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<T>(all: readonly T[], next: Chance): T {
  return all[Math.floor(next() * all.length)] as T;
}

// As in funders' own texts: most words are compounds, and few of them are common.
const BEGINNINGS = `
  samverkans integrations etablerings kompetens utvecklings arbetsmarknads välfärds trygghets folkhälso klimat energi
  miljö vatten skogs landsbygds stadsmiljö bostads närings innovations digitaliserings informations säkerhets krisberedskaps
  omställnings hållbarhets jämställdhets barnrätts ungdoms familje föräldraskaps skol förskole vuxenutbildnings språk
  bibliotek kultur kulturarvs idrotts fritids förenings civilsamhälles demokrati mångfalds minoritets tillgänglighets
  funktionsrätts äldre omsorgs vård socialtjänst missbruks våldsförebyggande brottsförebyggande kvinnofrids asyl
  flykting mottagande anhörig personal ledarskaps metod forsknings kunskaps uppföljnings utvärderings analys kartläggnings
  förstudie pilot gräns regional region kommun läns nätverks partnerskaps projekt program verksamhets organisations
  ekonomi budget upphandlings avtals fastighets lokal transport trafik cykel kollektivtrafik hamn fiske jordbruks
  livsmedels avfalls återvinnings kemikalie luft buller natur artskydds våtmarks friluftslivs besöks turism`
  .trim()
  .split(/\s+/);

const ENDINGS = `
  insats insatser projekt projektet stöd stödet bidrag bidraget medel medlen arbete arbetet utveckling utvecklingen plan
  planen planering program programmet strategi strategin modell modellen metod metoder metoderna process processen nätverk
  nätverket grupp gruppen grupper mål målet målen målgrupp målgruppen resultat resultaten effekt effekter effekterna
  kostnad kostnader kostnaderna budget finansiering finansieringen ansökan ansökningar ansökningarna utlysning utlysningen
  beslut beslutet villkor villkoren krav kraven kriterier kriterierna bedömning bedömningen redovisning redovisningen rapport
  rapporten aktivitet aktiviteter aktiviteterna period perioden part parter parterna ägare ägaren ledning ledningen styrning
  samordning samordnare samordnaren råd rådet nämnd nämnden förvaltning förvaltningen enhet enheten verksamhet verksamheten
  uppdrag uppdraget område området frågor frågorna kunskap kunskapen kompetens kompetensen utbildning utbildningen stödets
  möte möten kontakt kontakter vägledning vägledningen underlag underlaget avtal avtalet lösning lösningar behov behoven`
  .trim()
  .split(/\s+/);

const BETWEEN = [
  "och",
  "för",
  "i",
  "av",
  "som",
  "med",
  "till",
  "att",
  "kan",
  "om",
  "eller",
  "den",
  "på",
  "ska",
];

/** Some ten thousand compounds, the commonest first. */
export function vocabulary(next: Chance): string[] {
  const compounds = BEGINNINGS.flatMap((first) => ENDINGS.map((last) => first + last));
  const shuffled = compounds.map((word) => ({ word, place: next() })).toSorted((a, b) => a.place - b.place);
  return shuffled.map(({ word }) => word);
}

/** The small words hold the first places of any Swedish text; these compounds come after them. */
const FIRST_PLACE = 10;

/** Draws words so that how common one is falls with its place (Zipf), as in any long text. */
export function zipf(words: readonly string[], next: Chance): () => string {
  let sum = 0;
  const reached = words.map((_, index) => {
    sum += 1 / (index + FIRST_PLACE);
    return sum;
  });
  return () => {
    const drawn = next() * sum;
    let low = 0;
    for (let high = words.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((reached[middle] as number) < drawn) low = middle + 1;
      else high = middle;
    }
    return words[low] as string;
  };
}

/** Running text: sentences of a dozen words, every third of them a small one. */
export function prose(count: number, word: () => string, next: Chance): string {
  const words = Array.from({ length: count }, (_, index) =>
    index % 3 === 2 ? oneOf(BETWEEN, next) : word(),
  );
  const sentences: string[] = [];
  for (let at = 0; at < words.length; at += 12) sentences.push(sentence(words.slice(at, at + 12)));
  return sentences.join(" ");
}

export function sentence(words: readonly string[], end = "."): string {
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1) + end;
}
