import type { FieldError } from "../src/fields";

/** What is wrong with a field, and what to do; a word that is missing here is an error when the types are checked. */
const fieldErrors: Record<FieldError, string> = {
  missing: "Fyll i fältet.",
  none_ticked: "Markera minst en post i listan.",
  address_or_text: "Skriv en webbadress eller klistra in en text.",
  too_long: "Texten är för lång. Korta den.",
  choose_one: "Välj ett av alternativen.",
  not_a_day: "Skriv ett datum som finns, till exempel 2027-03-15.",
  not_a_time: "Skriv ett klockslag, till exempel 14.00.",
  not_an_email: "Skriv en e-postadress, till exempel namn@kommun.se.",
  not_a_url: "Skriv en webbadress, till exempel https://www.lansstyrelsen.se.",
  not_a_whole_number: "Skriv ett helt tal, 1 eller mer.",
  not_an_amount: "Skriv ett belopp i hela kronor, till exempel 250 000.",
  ambiguous_amount: "Beloppet går att förstå på två sätt. Skriv det i hela kronor, till exempel 24 300.",
  negative_amount: "Beloppet kan inte vara mindre än noll.",
  amount_too_large: "Beloppet är orimligt stort. Kontrollera det.",
  time_without_day: "Fyll i vilken dag klockslaget gäller.",
  time_without_cut_off:
    "Ett klockslag hör till en senare sista ansökningsdag. Kryssa i det, eller ta bort klockslaget.",
  less_than_least: "Det högsta beloppet kan inte vara mindre än det lägsta. Rätta något av dem.",
  not_granted: "Ett beviljat belopp hör till en beviljad ansökan. Ändra resultatet eller ta bort beloppet.",
  not_a_percentage: "Skriv ett helt tal från 0 till 100.",
  ends_before_it_begins: "Slutet kan inte komma före början. Rätta något av datumen.",
  in_the_future: "Datumet ligger framåt i tiden. Skriv dagen då det hände.",
  before_the_version: "Datumet är före den dag då versionen skickades för godkännande. Kontrollera det.",
  rolling_and_day: "Välj antingen löpande ansökan eller en sista dag, inte båda.",
  date_without_name: "Skriv både vad datumet gäller och vilken dag det är, eller lämna båda tomma.",
  not_confirmable: "Fyll i en sista dag, eller välj löpande, innan du intygar att den är kontrollerad.",
  not_a_selector: "Det är ingen CSS-väljare. Skriv till exempel #utlysningar, eller lämna fältet tomt.",
  not_a_code: "Skriv kommunkoden med fyra siffror, till exempel 0191.",
  not_an_org_number:
    "Organisationsnumret stämmer inte. Kontrollera siffrorna, till exempel 212000-1108, eller lämna fältet tomt.",
  changed_meanwhile:
    "Någon annan har sparat medan du skrev. Det du skrev står kvar här. Jämför med det som gäller nu, i en annan flik, och spara sedan igen.",
  file_missing: "Välj filen som lämnades in.",
  file_too_large: "Filen är större än 20 MB. Välj en mindre fil.",
  file_wrong_kind: "Välj en PDF-fil.",
  not_opml:
    "Det här går inte att läsa som en OPML-lista, eller så saknas slutet. Exportera listan igen och försök på nytt.",
  not_a_past_year: "Skriv ett år som är slut, till exempel 2025. Uppgifterna gäller årets sista dag.",
};

/** Where a field can say it better than the general sentence. */
const fieldOwnErrors: Record<string, Partial<Record<FieldError, string>>> = {
  title: { missing: "Skriv en titel." },
  name: { missing: "Skriv ett namn." },
  email: { missing: "Skriv en e-postadress." },
  funder: { missing: "Skriv vilken finansiär det är." },
  url: { missing: "Skriv en webbadress." },
  reasonCode: { missing: "Välj en anledning, eller skriv en." },
  intoId: { missing: "Välj vilken utlysning som ska vara kvar." },
  interest: { choose_one: "Välj kommunens svar." },
  state: { choose_one: "Välj en bedömning." },
  result: { choose_one: "Välj hur det gick." },
  reason: { missing: "Skriv en anledning. En mening räcker." },
  ownerCode: { missing: "Välj vilken kommun som ska vara projektägare." },
  opml: { missing: "Välj en fil eller klistra in listans text." },
  callId: { choose_one: "Välj en utlysning." },
  decision: { choose_one: "Välj om kommunen godkänner eller avstår." },
  answer: { choose_one: "Välj kommunens svar." },
  ground: { choose_one: "Välj vad godkännandet grundas på." },
  board: { missing: "Skriv vilken nämnd det gäller, till exempel Socialnämnden." },
  decidedOn: {
    missing: "Skriv vilken dag beslutet fattades.",
    in_the_future: "Datumet ligger framåt i tiden. Skriv dagen då beslutet fattades.",
  },
  code: { missing: "Skriv kommunkoden." },
  shortName: { missing: "Skriv kommunens korta namn." },
  formalName: { missing: "Skriv kommunens formella namn." },
  genitive: { missing: "Skriv namnet i genitiv." },
  fromOn: { missing: "Skriv från vilken dag kommunen är part." },
  renamedOn: { missing: "Skriv från vilken dag det nya namnet gäller." },
  change: { choose_one: "Välj om namnet har bytts eller är felskrivet." },
  personId: { missing: "Välj en person." },
  scope: {
    missing: "Skriv vad personen får teckna, till exempel ansökningar och avtal upp till 1 000 000 kr.",
  },
  source: { missing: "Skriv vilket reglemente eller beslut det följer av." },
  paragraph: { missing: "Skriv beslutets paragraf, till exempel § 46." },
  delegationItem: { missing: "Skriv vilken punkt i delegationsordningen det gäller." },
  submittedOn: { missing: "Skriv vilken dag ansökan lämnades in." },
  funderReference: { missing: "Skriv finansiärens ärendenummer, eller det som står på kvittensen." },
  role: { choose_one: "Välj en roll." },
  populationFile: { file_missing: "Välj en fil." },
  networkFile: { file_missing: "Välj en fil." },
  populationReason: { missing: "Skriv varför uppgifterna ändras. En mening räcker." },
  figuresChecked: { missing: "Kontrollera de markerade uppgifterna och kryssa i att du har gjort det." },
  asideReason: { missing: "Skriv varför uppgifterna inte ska gälla. En mening räcker." },
  year: { missing: "Skriv vilket år det gäller." },
  municipalityCode: { choose_one: "Välj en kommun.", missing: "Välj en kommun." },
};

export function fieldErrorText(field: string, code: FieldError): string {
  return fieldOwnErrors[field]?.[code] ?? fieldErrors[code] ?? "Kontrollera fältet.";
}
