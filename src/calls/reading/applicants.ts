import { sentenceAt } from "./sentence-at";

type Eligibility = "yes" | "no" | "unknown";

/** Who may apply: the funder's words, and what they say of a municipality, a kommunalförbund and a region. */
export type Applicants = {
  municipality: Eligibility;
  municipalAssociation: Eligibility;
  region: Eligibility;
  words: string;
};

const heading =
  /(?:^|\n)(?:vem|vilka|vilken)(?: som)? (?:kan|får|har rätt att) (?:söka|ansöka)[^\n?]{0,60}\??:?(?=\n| |$)|(?:^|\n)(?:sökande|behöriga sökande|målgrupp för utlysningen|eligible applicants|who can apply\??|vem):?(?=\n| )/giu;
const says = [
  /(?:kan|får) (?:\p{L}+ ){0,3}?(?:sökas|söks|rekvireras) (?:\p{L}+ ){0,2}?av(?!\p{L})/giu,
  /(?<!\p{L})(?:kommun|region|organisation|förening|huvudm|aktör|myndighet|part|univers|högskol|företag|kommunalförbund|samfund|stiftelse)\p{L}*(?: (?:och|eller|samt) \p{L}+| som \p{L}+ \p{L}+ \p{L}+)? (?:kan|får|har rätt att|är behöriga att) (?:inte |ej |nu |också |också nu )?(?:söka|ansöka|rekvirera)/giu,
  /(?:utlysningen|bidraget|stödet|satsningen) (?:riktar sig|är riktad|är riktat|vänder sig) till/giu,
  /(?:sökande|stödmottagare|bidragsmottagare) (?:ska|måste|kan) vara/giu,
  /(?<!\p{L})(?:endast|bara|enbart) [^.\n]{3,80} (?:kan|får) (?:söka|ansöka)/giu,
  /(?:öppen|öppet) för (?:ansökningar från )?(?:kommuner|regioner|ideella|offentliga|alla)/giu,
  /(?:alla|samtliga) (?:\p{L}+ )?(?:utom|förutom) privatpersoner/giu,
  /eligible applicants|(?:are|is) eligible to apply/giu,
];
const partnersOnly =
  /(?:i samverkan med|tillsammans med|i samarbete med|samverka(?:r)? med|samarbeta(?:r)? med|intyg från|stöd av|in cooperation with|together with) (?:minst )?(?:\p{L}+ ){0,2}?(?:kommun|region|municipalit)\p{L}*/giu;
const only = /(?<!\p{L})(?:endast|bara|enbart|uteslutande|only)(?!\p{L})/iu;

const bodies = {
  municipality:
    /(?<!\p{L})(?:kommun|kommuner|kommunen|kommunerna|kommunala huvudmän|municipalit(?:y|ies)|offentliga? (?:aktör|organisation|verksamhet|sektor)\p{L}*|(?:alla|samtliga) (?:\p{L}+ )?(?:utom|förutom) privatpersoner|public (?:bodies|authorities))(?!\p{L})/iu,
  municipalAssociation:
    /(?<!\p{L})(?:kommunalförbund\p{L}*|kommunförbund\p{L}*|offentliga? (?:aktör|organisation|verksamhet|sektor)\p{L}*|public (?:bodies|authorities))/iu,
  region:
    /(?<!\p{L})(?:region|regioner|regionen|regionerna|regions|offentliga? (?:aktör|organisation|verksamhet|sektor)\p{L}*|public (?:bodies|authorities))(?!\p{L})/iu,
};
const refusals: Record<keyof typeof bodies, string> = {
  municipality: "kommuner",
  municipalAssociation: "kommunalförbund",
  region: "regioner",
};

/** Who may apply. A body that the words do not name is unknown, unless they say that only others may. */
export function readApplicants(plain: string): Applicants | null {
  const words = [...new Set([...underHeadings(plain), ...sentences(plain)])].slice(0, 4).join(". ");
  if (words === "") return null;
  const own = words.replace(partnersOnly, " ");
  const found = {
    municipality: eligibility("municipality", own),
    municipalAssociation: eligibility("municipalAssociation", own),
    region: eligibility("region", own),
  };
  return { ...found, words };
}

function eligibility(body: keyof typeof bodies, words: string): Eligibility {
  const name = refusals[body];
  const refused = new RegExp(
    `(?<!\\p{L})${name}(?: (?:och|eller) \\p{L}+)? (?:kan|får) (?:inte|ej)|(?:inte|ej|undantag för|förutom|utom) (?:\\p{L}+ )?${name}|(?:inte|ej) [^.,]{0,30}av ${name}`,
    "iu",
  );
  if (refused.test(words)) return "no";
  if (bodies[body].test(words)) return "yes";
  return only.test(words) ? "no" : "unknown";
}

/** "Vem kan söka?" and the lines below it, to the next question. */
function underHeadings(plain: string): string[] {
  return Array.from(plain.matchAll(heading), (match) => {
    const below = plain.slice(match.index + match[0].length, match.index + match[0].length + 400).trim();
    const lines = below.split("\n").slice(0, 5);
    const end = lines.findIndex((line, at) => at > 0 && (/[?:]$/.test(line) || line.length > 160));
    const answer = lines.slice(0, end < 0 ? lines.length : end).join(", ");
    return answer
      .split(/\?|[.!] (?=\p{Lu})/u)
      .slice(0, 2)
      .join(". ")
      .slice(0, 300)
      .trim();
  }).filter((answer) => answer !== "");
}

function sentences(plain: string): string[] {
  return says.flatMap((pattern) =>
    Array.from(plain.matchAll(pattern), ({ index }) => sentenceAt(plain, index === 0 ? 0 : index + 1)),
  );
}
