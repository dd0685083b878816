import type { MandateEvent } from "../../src/mandates/events";
import { because, type Details, type Say, word } from "../details";
import { day, sek } from "../format";
import { decisionFormText, outcomeText } from "./words";

const on = (details: Details, key: string) => (details[key] ? ` ${day(word(details, key))}` : "");

function decided(details: Details): string {
  const form = decisionFormText[word(details, "form") as keyof typeof decisionFormText] ?? "Beslut";
  const outcome = outcomeText[word(details, "outcome") as keyof typeof outcomeText] ?? "";
  const paragraph = details.paragraph ? ` § ${word(details, "paragraph")}` : "";
  return `${form}: ${outcome.toLowerCase()} (${word(details, "boardName")}${on(details, "decidedOn")}${paragraph})`.replace(
    "( ",
    "(",
  );
}

const until = (details: Details) =>
  [
    details.ceilingSek ? `upp till ${sek(Number(details.ceilingSek))}` : "",
    details.validUntilOn ? `till och med ${day(word(details, "validUntilOn"))}` : "",
  ]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join("");

export const mandateSentences: Record<MandateEvent, Say> = {
  case_registered: (d) => `Registrerade ärendet med diarienummer ${word(d, "caseNumber")}`,
  board_papers_submitted: (d) => `Lämnade underlaget till ${word(d, "boardName")}`,
  participation_decided: decided,
  participation_struck: (d) => `Strök beslutet: ${decided(d)}${because(d)}`,
  minutes_added: (d) =>
    [
      d.adjustedOn ? `Paragrafen justerades ${day(word(d, "adjustedOn"))}` : "",
      d.hasExtract ? "Protokollsutdraget lades in" : "",
    ]
      .filter(Boolean)
      .join(". "),
  mandate_given: (d) => `Gav ${word(d, "holder")} mandat att underteckna${until(d)}`,
  mandate_ended: (d) => `Mandatet för ${word(d, "holder")} gäller till och med${on(d, "on")}`,
  mandate_struck: (d) => `Strök mandatet för ${word(d, "holder")}${because(d)}`,
  partner_form_handed_in: (d) =>
    `Lämnade in blanketten för version ${word(d, "version")}, undertecknad av ${word(d, "signer")}`,
  partner_form_checked: (d) => `Blanketten kontrollerades mot version ${word(d, "version")}`,
  partner_form_returned: (d) => `Blanketten för version ${word(d, "version")} ska ändras${because(d)}`,
  requirements_changed: (d) =>
    `Krav före inlämning: ${
      [
        d.decisionsRequired === "recorded" ? "beslut och mandat" : "",
        d.partnerForms === "signed" ? "undertecknad samverkansblankett" : "",
      ]
        .filter(Boolean)
        .join(" och ") || "bara socialchefens godkännande"
    }`,
  delegated_decision_reported: (d) =>
    `Delegationsbeslutet${on(d, "decidedOn")} anmäldes till ${word(d, "boardName")}${on(d, "reportedOn")}`,
};
