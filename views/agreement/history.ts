import type { AgreementEvent } from "../../src/agreement/events";
import { because, type Say, word } from "../details";
import { counted, day } from "../format";

const days = (details: Record<string, unknown>) =>
  `part från ${day(word(details, "fromOn"))}${details.exitOn ? `, utträde ${day(word(details, "exitOn"))}` : ""}`;

export const agreementSentences: Record<AgreementEvent, Say> = {
  membership_begun: (d) => `Part i överenskommelsen från ${day(word(d, "fromOn"))}`,
  membership_corrected: (d) => `Dagarna rättades: ${days(d)}${because(d)}`,
  agreement_added: (d) => `${word(d, "title")} gäller från ${day(word(d, "fromOn"))}`,
  agreement_changed: (d) =>
    `Uppgifterna om överenskommelsen rättades: ${word(d, "title")}, från ${day(word(d, "fromOn"))}${because(d)}`,
  agreement_file_added: (d) => `Överenskommelsens fil ${word(d, "name")} lades in`,
  clauses_added: (d) => `${counted(Number(d.count), "punkt", "punkter")} lades in i överenskommelsens text`,
  clause_corrected: (d) => `Punkt ${word(d, "number")} ${word(d, "heading")} rättades${because(d)}`,
  accession_begun: (d) => `Anslutning påbörjades, med önskad första dag ${day(word(d, "fromOn"))}`,
  accession_basis_told: () => "Beslutsunderlaget för anslutningen skrevs",
  accession_decided: (d) =>
    `${word(d, "board")} godkände överenskommelsen ${day(word(d, "decidedOn"))}, § ${word(d, "paragraph")}`,
  accession_signed: (d) =>
    `Överenskommelsen undertecknades ${day(word(d, "signedOn"))} av ${word(d, "signedBy")}`,
  accession_abandoned: (d) => `Anslutningen avslutades${because(d)}`,
  signed_copy_added: () => "Det undertecknade exemplaret lades in",
  signature_corrected: (d) => `Uppgiften om en underskrift rättades${because(d)}`,
  amendment_proposed: (d) => `Ändringen ”${word(d, "title")}” föreslogs`,
  amendment_signed: (d) => `Undertecknade ändringen ”${word(d, "title")}”`,
  amendment_withdrawn: (d) => `Ändringen ”${word(d, "title")}” återtogs${because(d)}`,
  renegotiation_demanded: (d) => `Begärde omförhandling ${day(word(d, "demandedOn"))}${because(d)}`,
  renegotiation_ended: (d) => `Omförhandlingen ledde till: ”${word(d, "outcome")}”`,
  notice_received: (d) =>
    `Sade upp sitt deltagande ${day(word(d, "receivedOn"))}, utträde ${day(word(d, "exitOn"))}${because(d)}`,
  notice_taken_back: (d) => `Uppsägningen togs tillbaka${because(d)}`,
};
