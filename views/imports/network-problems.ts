import type { NetworkProblem, NetworkProblemCode } from "../../src/imports/network-plan";

type Words = string | ((about: readonly string[], nameOf: (code: string) => string) => string);

/** What is wrong in a list of members, and what to write instead. */
const problemText: Record<NetworkProblemCode, Words> = {
  no_columns:
    "Filen ser inte ut som en lista över kommuner. Den saknar rubriken Kommunkod eller Kommun. Utgå gärna från mallen.",
  no_rows: "Listan har rubriker men inga rader. Fyll i en rad för varje kommun.",
  municipality_missing: "Skriv kommunkod eller kommunens namn på raden.",
  municipality_unknown: "Ingen kommun heter så. Kontrollera stavningen, eller skriv både kommunkod och namn.",
  municipality_unsure: (codes, nameOf) => `Menas ${codes.map(nameOf).join(" eller ")}? Skriv kommunkoden.`,
  not_a_code: "Skriv kommunkoden med fyra siffror, till exempel 0191.",
  code_and_name_differ: ([code = "", other = ""], nameOf) =>
    `Koden ${code} är ${nameOf(code)}, men namnet är ${nameOf(other)} (${other}). Rätta det ena.`,
  municipality_twice: ([row = ""]) =>
    `Kommunen står redan på rad ${row}. Ta bort en av raderna. Fler kontaktpersoner får stå på egna rader, om resten av raden är tom.`,
  org_number_invalid:
    "Siffrorna stämmer inte med varandra. Skriv organisationsnumret med tio siffror, eller lämna det tomt.",
  org_number_twice: "En annan kommun i filen har samma organisationsnummer. Rätta det ena.",
  from_missing: "Skriv från vilken dag kommunen är part.",
  before_agreement: "Kommunen kan inte vara part innan överenskommelsen gäller. Rätta dagen.",
  not_a_day: "Dagen finns inte. Skriv till exempel 2014-04-15.",
  exit_before_entry: "Utträdet kommer före inträdet. Rätta något av datumen.",
  not_yes_or_no: "Skriv ja, eller låt det vara tomt.",
  host_without_day: "Skriv från vilken dag kommunen förvaltar nätverket, i kolumnen Förvaltande kommun från.",
  host_not_member: "Den förvaltande kommunen är inte part den dagen. Rätta något av datumen.",
  two_hosts: ([other = ""], nameOf) =>
    `${nameOf(other)} förvaltar nätverket från samma dag. Bara en kommun i taget kan göra det.`,
  email_missing: "Skriv personens e-postadress. Den behövs för brev och inloggning.",
  person_name_missing: "Skriv personens namn.",
  not_an_email: "Skriv en e-postadress, till exempel namn@kommun.se.",
  not_a_phone:
    "Skriv telefonnumret med riktnummer, till exempel 08-465 004 00. Saknas den första nollan har kalkylbladet tagit bort den: gör kolumnen till text och skriv numret igen.",
  too_long: "Texten är för lång. Korta den.",
  two_people_of_one_email: ([name = ""]) =>
    `Adressen står för ${name} på en annan rad. En adress hör till en person.`,
  email_taken: ([name = ""]) => `Adressen tillhör ${name} i registret. Rätta adressen eller namnet.`,
  roles_conflict:
    "Personen är rådgivare eller samordnare i nätverket, och kan inte också vara socialchef: den som förbereder ansökningar godkänner dem inte.",
  two_representatives: "Kommunen har redan en representant i filen. Varje kommun utser en.",
  two_directors: "Kommunen har redan en socialchef i filen. Ta bort en av dem.",
  no_director_to_be_representative: "Raden har ingen socialchef. Skriv representantens namn och e-post.",
  year_not_yet: "Året är inte slut. Invånarantal gäller den 31 december.",
  not_a_count: "Skriv ett helt antal, till exempel 50 323.",
  ambiguous_count:
    "Punkten kan skilja tusental eller decimaler. Skriv hela talet utan punkt, till exempel 24\u00a0300.",
};

export function problemInWords(
  { code, about = [] }: NetworkProblem,
  nameOf: (code: string) => string,
): string {
  const words = problemText[code];
  return typeof words === "string" ? words : words(about, nameOf);
}
