import type { HistoryEvent } from "../src/history";
import type { PlanState } from "../src/planning/party-plan";
import type { PlanCause } from "../src/planning/replanning";
import { adviceSentences } from "./advice/history";
import { agreementSentences } from "./agreement/history";
import { awardSentences } from "./awards/history";
import { boardSentences } from "./boards/history";
import { bodySentences } from "./bodies/history";
import { budgetSentences } from "./budgets/history";
import { calendarSentences } from "./calendars/history";
import { assessmentText, funderFieldText, interestText, resultText } from "./calls/words";
import { because, type Details, type Say, word } from "./details";
import { feeSentences } from "./fees/history";
import { day, moment } from "./format";
import { importSentences } from "./imports/history";
import { mandateSentences } from "./mandates/history";
import { membershipSentences } from "./membership/history";
import { messageSentences } from "./messages/history";
import { newsletterSentences } from "./newsletters/history";
import { paperSentences } from "./papers/history";
import { peopleSentences } from "./people/history";
import { planCauseText, turnInWords } from "./planning/words";
import { populationSentences } from "./population/history";
import { reminderSentences } from "./reminders/history";
import { sectionSentences } from "./sections/history";
import { answerText, groundText, textFieldText } from "./text";

const version = (details: Details) => `version ${word(details, "version")}`;

function fieldNames(details: Details): string {
  const names: Record<string, string> = {
    ...textFieldText,
    ownerCode: "projektägare",
    periodFromOn: "projektets början",
    periodToOn: "projektets slut",
    requestedSek: "sökt belopp",
  };
  const fields = Array.isArray(details.fields) ? details.fields.map(String) : [];
  return fields.map((field) => (names[field] ?? field).toLowerCase()).join(", ");
}

function deadlineMove(details: Details): string {
  if (!("deadlineTo" in details)) return "";
  return `: sista dag${moved(details.deadlineFrom, details.deadlineTo)}`;
}

function moved(from: unknown, to: unknown): string {
  const told = (value: unknown) =>
    typeof value !== "string" ? "okänd" : value.includes("T") ? moment(value) : day(value);
  return ` från ${told(from)} till ${told(to)}`;
}

function funderFields(details: Details): string {
  const fields = Array.isArray(details.fields) ? details.fields.map(String) : [];
  return fields
    .map((field) => (funderFieldText[field as keyof typeof funderFieldText] ?? field).toLowerCase())
    .join(", ");
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

/** What happened, in words. A municipality's name stands before it where there is one. */
export const historySentences: Record<HistoryEvent, Say> = {
  ...adviceSentences,
  ...awardSentences,
  ...boardSentences,
  ...bodySentences,
  ...calendarSentences,
  ...budgetSentences,
  ...feeSentences,
  ...importSentences,
  ...mandateSentences,
  ...membershipSentences,
  ...agreementSentences,
  ...populationSentences,
  ...newsletterSentences,
  ...paperSentences,
  ...peopleSentences,
  ...reminderSentences,
  ...messageSentences,
  ...sectionSentences,

  source_added: (d) => `Källan ${word(d, "name")} lades till`,
  source_changed: () => "Källans uppgifter ändrades",
  source_paused: () => "Källan pausades",
  source_resumed: () => "Källan startades igen",
  candidate_dismissed: (d) => `Valdes bort${because(d)}`,
  candidate_linked: () => "Kopplades till en utlysning",
  candidate_made_call: () => "Blev en utlysning",
  candidate_merged: () => "Slogs ihop med en annan post",
  candidate_decision_undone: () => "Ställningstagandet togs tillbaka",
  candidate_brought: () => "Lämnades in som tips",
  candidate_page_read: () => "Sidan som posten länkar till lästes",
  candidate_text_pasted: () => "Mer text klistrades in",
  watchword_added: (d) => `Bevakningsordet ”${word(d, "word")}” lades till`,
  watchword_ended: (d) => `Bevakningsordet ”${word(d, "word")}” togs bort`,
  call_added: () => "Utlysningen lades till",
  call_changed: (d) => `Utlysningen ändrades${deadlineMove(d)}`,
  deadline_confirmed: () => "Sista dag bekräftades mot finansiärens sida",
  cut_off_passed: (d) => `En sista dag passerade${deadlineMove(d)}`,
  funder_changed: (d) => `Finansiären ändrade: ${funderFields(d)}`,
  funder_change_taken_over: (d) => `Finansiärens ändring togs över: ${funderFields(d)}`,
  funder_change_set_aside: () => "Finansiärens ändring lades åt sidan",
  call_assessed: (d) =>
    `Bedömning: ${(assessmentText[word(d, "state") as keyof typeof assessmentText] ?? word(d, "state")).toLowerCase()}`,
  interest_told: (d) =>
    `Svarade: ${(interestText[word(d, "interest") as keyof typeof interestText] ?? word(d, "interest")).toLowerCase()}${d.toldBy ? ` (enligt ${word(d, "toldBy")})` : ""}${because(d)}`,
  interest_asked: (d) => `Frågade ${word(d, "asked")} kontaktpersoner om intresse`,
  call_put_in_series: (d) => `Lades i serien ${word(d, "name")}`,
  call_taken_from_series: (d) => `Togs ur serien ${word(d, "name")}`,
  call_result_told: (d) =>
    `Resultat: ${(resultText[word(d, "result") as keyof typeof resultText] ?? word(d, "result")).toLowerCase()}`,
  call_merged: (d) => `Gick upp i utlysningen ”${word(d, "into")}”`,
  call_received_merged: (d) => `Utlysningen ”${word(d, "from")}” gick upp i den här`,
  call_merge_undone: () => "Sammanslagningen togs tillbaka",
  call_deadline_moved: (d) => {
    const late = Array.isArray(d.tooLate) ? d.tooLate.map(String) : [];
    const lost = late.length > 0 ? `. Hinner inte längre med ordinarie nämnd: ${late.join(", ")}` : "";
    return `Utlysningens sista dag flyttades${moved(d.from, d.to)}${lost}`;
  },
  plan_changed: (d) => {
    const turn = capital(turnInWords(d.from as PlanState, d.to as PlanState));
    const why = planCauseText[d.cause as PlanCause](
      word(d, "board"),
      d.meetsOn ? day(word(d, "meetsOn")) : "",
    );
    return `${turn}: ${why}`;
  },
  need_added: () => "Behovet skrevs",
  need_changed: () => "Behovet skrevs om",
  need_ended: () => "Behovet är inte längre aktuellt",
  need_resumed: () => "Behovet togs upp igen",
  need_led_to_application: () => "Behovet ledde till en gemensam ansökan",
  application_opened: (d) => `Ansökan startades och ${word(d, "asked")} kommuner tillfrågades`,
  text_changed: (d) => `Texten ändrades: ${fieldNames(d)}`,
  budget_changed: () => "Budgetens andelar ändrades",
  owner_changed: () => "Projektägaren byttes",
  party_answered: (d) =>
    `Svarade: ${answerText[word(d, "answer") as keyof typeof answerText] ?? word(d, "answer")}${because(d)}`,
  owner_consented: (d) =>
    d.condition
      ? `Sa ja till att vara projektägare, ${word(d, "condition")}`
      : "Sa ja till att vara projektägare",
  version_frozen: (d) =>
    `Skickade ${version(d)} för godkännande till ${word(d, "sentTo")} kommuner${d.changeClass ? `. Ändringen är ${word(d, "changeClass") === "editorial" ? "redaktionell" : "väsentlig"}${because(d)}` : ""}`,
  version_objected: (d) =>
    `Invände mot ${version(d)} och tog tillbaka godkännandet av version ${word(d, "approvedVersion")}${because(d)}`,
  version_taken_back: (d) => `Drog tillbaka ${version(d)}${because(d)}`,
  link_sent: () => "Ny personlig länk skickades till socialchefen",
  version_approved: (d) =>
    `Godkände ${version(d)} (${(groundText[word(d, "ground") as keyof typeof groundText] ?? "").toLowerCase()})`,
  version_declined: (d) => `Avstod från ${version(d)}${because(d)}`,
  all_approved: (d) => `Alla har godkänt ${version(d)}`,
  handed_in: (d) =>
    `Lämnades in ${day(word(d, "submittedOn"))}, referens ${word(d, "funderReference")}. ${word(d, "approved")} av ${word(d, "members")} kommuner deltar`,
  application_abandoned: (d) => `Ansökan lades ned${because(d)}`,
  application_resumed: () => "Ansökan togs upp igen",
};
