import type { RefusalCode } from "../src/refusal";
import { adviceRefusalText } from "./advice/refusals";
import { agreementRefusalText } from "./agreement/refusals";
import { awardRefusalText } from "./awards/refusals";
import { boardRefusalText } from "./boards/refusals";
import { bodyRefusalText } from "./bodies/refusals";
import { budgetRefusalText } from "./budgets/refusals";
import { calendarRefusalText } from "./calendars/refusals";
import { feeRefusalText } from "./fees/refusals";
import { importRefusalText } from "./imports/refusals";
import { mandateRefusalText } from "./mandates/refusals";
import { membershipRefusalText } from "./membership/refusals";
import { messageRefusalText } from "./messages/refusals";
import { newsletterRefusalText } from "./newsletters/refusals";
import { paperRefusalText } from "./papers/refusals";
import { populationRefusalText } from "./population/refusals";
import { replyRefusalText } from "./reply-links/refusals";
import { sectionRefusalText } from "./sections/refusals";

/** Why it could not be done, and what to do instead. */
export const refusalText: Record<RefusalCode, string> = {
  ...adviceRefusalText,
  ...awardRefusalText,
  ...sectionRefusalText,
  ...boardRefusalText,
  ...bodyRefusalText,
  ...calendarRefusalText,
  ...budgetRefusalText,
  ...feeRefusalText,
  ...importRefusalText,
  ...mandateRefusalText,
  ...membershipRefusalText,
  ...agreementRefusalText,
  ...newsletterRefusalText,
  ...paperRefusalText,
  ...populationRefusalText,
  ...replyRefusalText,
  ...messageRefusalText,
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
  result_decided:
    "Finansiären har beslutat om ansökan till utlysningen, så resultatet står redan där. Är beslutet fel, rätta det på ansökans sida.",
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
  change_is_material:
    "Ändringen är alltid väsentlig, eftersom den rör belopp, andelar, period, projektägare, syfte eller vilka som deltar. Öppna sidan igen och skicka den som väsentlig.",
  nothing_to_object_to:
    "Det finns inget godkännande av en tidigare version som står kvar. Lämna i stället ditt besked om den version som är ute.",
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
