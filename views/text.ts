import type { Role } from "../db/schema";
import type { BoardRow, PartyState } from "../src/applications/board";
import type { ContentChange, TextField } from "../src/applications/content";
import type { Ground } from "../src/applications/signoffs";
import type { AssessmentFilter, CallOrder, StatusFilter } from "../src/calls/call-filter";
import type { Call } from "../src/calls/calls";
import type { CallStatus } from "../src/calls/deadline";
import type { FieldError } from "../src/fields";
import type { RefusalCode } from "../src/refusal";

/** A word that is missing here is an error when the types are checked. */

export const roleText: Record<Role, string> = {
  adviser: "rådgivare för externa medel",
  coordinator: "samordnare",
  contact: "kontaktperson",
  director: "socialchef",
  administrator: "administratör",
};

/** What the agreement is called until somebody names it. */
export const agreementText = "Samverkansöverenskommelse";

export const menuText = {
  start: "Start",
  candidates: "Inkorg",
  calls: "Utlysningar",
  applications: "Ansökningar",
  municipalities: "Register",
  sources: "Källor",
  people: "Personer",
  outbox: "Utkorg",
} as const;

export const callStatusText: Record<CallStatus, string> = {
  planned: "Planerad",
  open: "Öppen",
  closing_soon: "Stänger snart",
  closed: "Stängd",
  rolling: "Löpande",
};

export const statusFilterText: Record<StatusFilter, string> = {
  current: "Aktuella",
  open: "Öppna",
  closing_soon: "Stänger snart",
  planned: "Planerade",
  rolling: "Löpande",
  closed: "Stängda",
  all: "Alla",
};

/** What the network thinks of a call. */
export const assessmentFilterText: Record<AssessmentFilter, string> = {
  none: "Inte bedömd",
  watched: "Bevakas",
  assessed: "Bedöms",
  relevant: "Aktuell för oss",
  declined: "Avstås",
};

export const callOrderText: Record<CallOrder, string> = {
  relevance: "Bäst träff",
  deadline: "Sista dag",
  newest: "Senast tillagda",
  fit: "Passar oss bäst",
  title: "Titel",
  funder: "Finansiär",
};

export const jointText: Record<Call["joint"], string> = {
  unknown: "Vet inte ännu",
  allowed: "Ja, det går",
  required: "Ja, det krävs",
  not_allowed: "Nej",
};

export const signingText: Record<Call["signing"], string> = {
  unknown: "Vet inte ännu",
  paper: "På papper",
  e_signature: "Med e-underskrift",
  funder_portal: "I finansiärens e-tjänst",
};

export const textFieldText: Record<TextField, string> = {
  title: "Titel",
  purpose: "Syfte",
  need: "Behov",
  goals: "Mål",
  activities: "Aktiviteter",
  targetGroups: "Målgrupper",
  childConsequences: "Konsekvenser för barn och unga",
  economicConsequences: "Ekonomiska konsekvenser",
};

export const contentChangeText: Record<ContentChange, string> = {
  ...textFieldText,
  call: "Utlysningens uppgifter",
  period: "Projektperioden",
  requestedSek: "Sökt belopp",
  owner: "Projektägare",
  parties: "Andra kommuners andelar eller deltagande",
  ownShare: "Er andel eller medfinansiering",
};

export const applicationStatusText = {
  draft: "Utkast",
  out_for_approval: "Ute för godkännande",
  submitted: "Inlämnad",
  abandoned: "Nedlagd",
} as const;

export const answerText = {
  interested: "Intresserad",
  takes_part: "Vill delta",
  declines: "Avstår",
} as const;

export const partyStateText: Record<PartyState, string> = {
  asked: "Tillfrågad",
  interested: "Intresserad",
  takes_part: "Vill delta",
  awaiting: "Ute för godkännande",
  approved: "Godkänt",
  declined: "Avstår",
  not_in_version: "Saknas i versionen",
};

export const waitsForText: Record<NonNullable<BoardRow["waitsFor"]>, string> = {
  contact: "kontaktpersonen",
  director: "socialchefen",
  adviser: "rådgivaren",
};

export const groundText: Record<Ground, string> = {
  board: "Nämndbeslut",
  delegation: "Delegationsbeslut",
  execution: "Verkställighet av ett tidigare beslut",
};

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
  changed_meanwhile:
    "Någon annan har sparat medan du skrev. Det du skrev står kvar här. Jämför med det som gäller nu, i en annan flik, och spara sedan igen.",
  file_missing: "Välj filen som lämnades in.",
  file_too_large: "Filen är större än 20 MB. Välj en mindre fil.",
  file_wrong_kind: "Välj en PDF-fil.",
  not_opml:
    "Det här går inte att läsa som en OPML-lista, eller så saknas slutet. Exportera listan igen och försök på nytt.",
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
  paragraph: { missing: "Skriv beslutets paragraf, till exempel § 46." },
  delegationItem: { missing: "Skriv vilken punkt i delegationsordningen det gäller." },
  submittedOn: { missing: "Skriv vilken dag ansökan lämnades in." },
  funderReference: { missing: "Skriv finansiärens ärendenummer, eller det som står på kvittensen." },
  role: { choose_one: "Välj en roll." },
  municipalityCode: { choose_one: "Välj en kommun.", missing: "Välj en kommun." },
};

export function fieldErrorText(field: string, code: FieldError): string {
  return fieldOwnErrors[field]?.[code] ?? fieldErrors[code] ?? "Kontrollera fältet.";
}

/** Why it could not be done, and what to do instead. */
export const refusalText: Record<RefusalCode, string> = {
  not_found: "Kontrollera adressen eller börja om från startsidan.",
  foreign_page:
    "Formuläret kom från en annan webbplats och togs inte emot. Öppna sidan här i tjänsten och försök igen.",
  not_a_form: "Det som skickades är inget formulär.",
  too_large:
    "Det du skickade är för stort. En fil får vara högst 20 MB. Välj en mindre fil eller korta texten.",
  not_yours: "Din roll ger inte rätt till det här. Fråga nätverkets rådgivare eller administratör.",
  changed_meanwhile: "Någon annan har ändrat medan du skrev. Läs det som gäller nu och gör om din ändring.",
  already_decided: "Någon har redan tagit ställning till den här posten i inkorgen.",
  same_candidate: "Posterna är redan sammanslagna. Ångra den andra sammanslagningen först.",
  already_a_source: "Den adressen bevakas redan.",
  call_closed: "Utlysningen är stängd. En gemensam ansökan går inte att starta.",
  change_settled: "Någon har redan tagit ställning till ändringen. Utlysningens sida visar vad som gäller.",
  call_merged: "Utlysningen har gått upp i en annan. Öppna den utlysningen och gör ändringen där.",
  merge_not_possible:
    "En utlysning kan inte slås ihop med sig själv, eller med en som redan har slagits ihop.",
  both_have_applications:
    "Båda utlysningarna har ansökningar. Lägg ned den ansökan som inte ska fortsätta, eller behåll båda utlysningarna.",
  merge_other_way:
    "Ansökan hör till den utlysning som skulle gå upp i den andra. Slå ihop dem åt andra hållet.",
  nobody_to_ask:
    "Ingen kontaktperson är kvar att fråga: alla har svarat, eller så saknas kontaktpersoner i registret.",
  application_has_answers: "En ansökan har startats. Svara på ansökans sida i stället.",
  series_exists: "Det finns redan en serie med det namnet. Välj den i listan.",
  joint_not_allowed: "Finansiären tar inte emot gemensamma ansökningar i den här utlysningen.",
  no_members: "Nätverket har inga medlemmar i dag. Lägg in dem i registret först.",
  need_ended: "Behovet är inte längre aktuellt. Kommunen eller rådgivaren kan ta upp det igen.",
  not_in_this_status: "Det går inte i ansökans nuvarande läge.",
  not_a_party: "Kommunen är inte part i ansökan.",
  owner_declined: "Projektägaren har avstått. Rådgivaren behöver välja en annan projektägare.",
  not_ready_to_send: "Något saknas innan texten kan skickas för godkännande. Ansökans sida visar vad.",
  nothing_changed: "Texten är densamma som i den version som redan är ute för godkännande.",
  version_replaced:
    "Texten har ändrats sedan du öppnade sidan. Läs den nya versionen innan du bestämmer dig.",
  not_in_version:
    "Kommunen finns inte med i den version som är ute. Rådgivaren behöver skicka en ny version.",
  not_sent: "Ingen version är ute för godkännande.",
  already_approved:
    "Socialchefen har redan godkänt. Bara socialchefen kan ändra det, genom sin personliga länk.",
  not_director: "Länken gäller en person som inte längre är registrerad som kommunens socialchef.",
  link_unknown:
    "Den kan vara använd, ersatt eller felkopierad. Gäller det inloggning, skriv din adress på inloggningssidan så får du en ny. Gäller det ett godkännande, be nätverkets rådgivare om en ny.",
  link_expired:
    "Länken har gått ut. Gäller det inloggning, skriv din adress på inloggningssidan så får du en ny. Gäller det ett godkännande, be nätverkets rådgivare om en ny.",
  not_ready_to_hand_in: "Ansökan kan inte lämnas in ännu. Ansökans sida visar vilka som saknas.",
  last_administrator: "Nätverket behöver minst en administratör. Ge rollen till någon annan först.",
  email_taken: "E-postadressen tillhör redan någon i registret.",
  role_held: "Personen har redan den rollen.",
  roles_conflict: "Den som förbereder ansökningar kan inte också godkänna dem. Ge rollen till någon annan.",
  already_member: "Kommunen finns redan i registret.",
};
