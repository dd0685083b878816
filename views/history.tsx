import type { FC } from "hono/jsx";
import type { HistoryEvent, HistoryRow } from "../src/history";
import { day, moment } from "./format";
import { answerText, groundText, roleText, textFieldText } from "./text";

type Details = Record<string, unknown>;
type Say = (details: Details) => string;

const word = (details: Details, key: string) => String(details[key] ?? "");
const because = (details: Details) => (details.reason ? `: ”${word(details, "reason")}”` : "");
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
  const told = (value: unknown) =>
    typeof value !== "string" ? "okänd" : value.includes("T") ? moment(value) : day(value);
  return `: sista dag från ${told(details.deadlineFrom)} till ${told(details.deadlineTo)}`;
}

/** What happened, in words. A municipality's name stands before it where there is one. */
const sentences: Record<HistoryEvent, Say> = {
  network_founded: (d) => `Nätverket ${word(d, "name")} skapades`,
  person_added: (d) => `${word(d, "name")} lades till`,
  person_changed: (d) => `Uppgifterna ändrades (${word(d, "to")})`,
  role_given: (d) => `Fick rollen ${roleText[word(d, "role") as keyof typeof roleText] ?? word(d, "role")}`,
  role_ended: (d) =>
    `Rollen ${roleText[word(d, "role") as keyof typeof roleText] ?? word(d, "role")} avslutades`,
  signed_in: () => "Loggade in",
  municipality_added: (d) => `${word(d, "name")} lades till i registret`,
  membership_begun: (d) => `Part i överenskommelsen från ${day(word(d, "fromOn"))}`,
  host_chosen: (d) => `${word(d, "name")} förvaltande kommun från ${day(word(d, "fromOn"))}`,
  agreement_added: (d) => `${word(d, "title")} gäller från ${day(word(d, "fromOn"))}`,
  populations_recorded: () => "Invånarantal lades in",
  topic_group_begun: (d) => `Nätverket för ${word(d, "name")} startade`,
  source_added: (d) => `Källan ${word(d, "name")} lades till`,
  source_changed: () => "Källans uppgifter ändrades",
  source_paused: () => "Källan pausades",
  source_resumed: () => "Källan startades igen",
  candidate_dismissed: (d) => `Valdes bort${because(d)}`,
  candidate_linked: () => "Kopplades till en utlysning",
  candidate_made_call: () => "Blev en utlysning",
  candidate_merged: () => "Slogs ihop med en annan post",
  candidate_decision_undone: () => "Ställningstagandet togs tillbaka",
  call_added: () => "Utlysningen lades till",
  call_changed: (d) => `Utlysningen ändrades${deadlineMove(d)}`,
  deadline_confirmed: () => "Sista dag bekräftades mot finansiärens sida",
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
  version_frozen: (d) => `Skickade ${version(d)} för godkännande till ${word(d, "sentTo")} kommuner`,
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

/** Who did what, when; newest first. */
export const History: FC<{ rows: HistoryRow[]; municipality?: (code: string) => string }> = ({
  rows,
  municipality = (code) => code,
}) =>
  rows.length === 0 ? (
    <p>Inget har hänt ännu.</p>
  ) : (
    <ol class="history">
      {rows.map((row) => (
        <li>
          <time datetime={row.at}>{moment(row.at)}</time>{" "}
          <span>
            {row.municipalityCode && <strong>{municipality(row.municipalityCode)}: </strong>}
            {sentences[row.event as HistoryEvent]?.(row.details) ?? row.event}
          </span>{" "}
          <span class="by">{row.byName}</span>
        </li>
      ))}
    </ol>
  );
