import { plainHeading } from "../sheets/columns";

/** What the columns about the municipality may be called. */
export const FIELD_HEADINGS = {
  code: ["kommunkod", "kod", "kommunnummer", "kommunnr", "scb-kod"],
  name: ["kommun", "kommunnamn", "kommunens namn", "namn", "part", "medlem", "medlemskommun", "kort namn"],
  formalName: ["formellt namn", "formella namnet", "fullständigt namn", "juridiskt namn"],
  genitive: ["genitiv", "namn i genitiv", "genitivform"],
  orgNumber: [
    "organisationsnummer",
    "orgnummer",
    "org.nummer",
    "org.nr",
    "org nr",
    "orgnr",
    "organisationsnr",
  ],
  fromOn: [
    "part från",
    "medlem från",
    "medlem sedan",
    "från",
    "från och med",
    "inträde",
    "inträdesdag",
    "inträdesdatum",
    "anslöt",
    "ansluten",
  ],
  exitOn: ["utträde", "utträdesdag", "utträdesdatum", "utträder", "medlem till", "part till", "till"],
  host: ["förvaltande kommun", "förvaltare", "förvaltar", "värdkommun", "värd"],
  hostFromOn: [
    "förvaltande kommun från",
    "förvaltar från",
    "värdkommun från",
    "förvaltande från",
    "värd från",
  ],
  board: ["nämnd", "behörig nämnd", "ansvarig nämnd", "nämnder"],
} as const;

/** "Namn" by itself may as well be people's: it takes a column of codes beside it to be municipalities'. */
export const isAnyName = (heading: string) => plainHeading(heading) === "namn";

export type NetworkField = keyof typeof FIELD_HEADINGS;

export type PersonRole = "contact" | "director" | "representative";
export type PersonPart = "name" | "email" | "title" | "unit" | "phone" | "topics" | "fromOn";

const ROLES: readonly [PersonRole, RegExp][] = [
  ["contact", /\bkontakt(?:person(?:er)?(?:na)?s?|personens)?\b/],
  ["director", /\b(?:social|förvaltnings)(?:chef(?:en)?s?|direktör(?:en)?s?)\b/],
  ["representative", /\brepresentant(?:en)?s?\b|\bledningsgrupp(?:en)?s?\b/],
];

const PARTS: readonly [PersonPart, RegExp][] = [
  ["email", /\b(?:e-?post|e-?postadress|e-?mail|mejl|mail|mailadress|mejladress)\b/],
  ["title", /\b(?:titel|befattning|roll i kommunen|tjänst)\b/],
  ["phone", /\b(?:tel|mobil|(?:direkt|tjänste|arbets|mobil)?telefon)(?:nummer|nr)?\b/],
  ["unit", /\b(?:enhet(?:en)?|avdelning(?:en)?|förvaltning(?:en)?|arbetsplats(?:en)?)\b/],
  ["topics", /\b(?:(?:ansvars|ämnes)?områden?|frågor|ansvar)\b/],
  ["fromOn", /\b(?:från|sedan)\b/],
  ["name", /\bnamn\b/],
];

/** What a column says of a person: "Kontaktperson 2 e-post", "E-post socialchef". Without a role it belongs to the person before it. */
type PersonHeading = { role: PersonRole | null; number: string; part: PersonPart };

export function personHeading(heading: string): PersonHeading | null {
  // A word boundary of JavaScript's own stops at å, ä and ö.
  const plain = plainHeading(heading).replaceAll("å", "a").replaceAll("ä", "a").replaceAll("ö", "o");
  const folded = (pattern: RegExp) =>
    new RegExp(pattern.source.replaceAll("å", "a").replaceAll("ä", "a").replaceAll("ö", "o"));
  const role = ROLES.find(([, pattern]) => folded(pattern).test(plain))?.[0] ?? null;
  const part = PARTS.find(([, pattern]) => folded(pattern).test(plain))?.[0] ?? (role ? "name" : null);
  if (part === null || (role === null && (part === "name" || part === "fromOn"))) return null;
  return { role, number: /\d+/.exec(plain)?.[0] ?? "", part };
}

/** True, false, or null for what is neither. */
export function yesOrNo(written: string): boolean | null {
  const word = written.toLocaleLowerCase("sv").replace(/[.!]$/, "");
  if (["ja", "j", "x", "1", "yes", "true", "sant"].includes(word)) return true;
  return ["", "nej", "n", "0", "-", "–", "no", "false", "falskt"].includes(word) ? false : null;
}

/** A representative given by post and not by name: "socialchefen". */
export function isDirectorsPost(written: string): boolean {
  return /^(?:social|förvaltnings)(?:chef(?:en)?|direktör(?:en)?)$/i.test(written.trim());
}
