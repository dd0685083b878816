import type { ChangeAspect } from "../../src/awards/changes";
import type { AwardEvent } from "../../src/awards/events";
import { because, type Details, type Say, word } from "../details";
import { day, sek } from "../format";
import {
  aspectText,
  lineText,
  outcomeText,
  paymentText,
  stepStateText,
  theReportText,
  verdictText,
} from "./words";

const found = <T extends string>(texts: Record<T, string>, key: string) => texts[key as T] ?? key;
const money = (d: Details, key = "amountSek") => sek(Number(d[key] ?? 0));
const dayIn = (d: Details, key: string) => day(word(d, key));
const decided = (d: Details) =>
  `${found(outcomeText, word(d, "outcome"))} ${dayIn(d, "decidedOn")}${Number(d.grantedSek) > 0 ? `, ${money(d, "grantedSek")}` : ""} (${word(d, "caseNumber")})`;
const aspects = (d: Details) =>
  (Array.isArray(d.aspects) ? d.aspects.map(String) : [])
    .map((aspect) => found(aspectText, aspect).toLowerCase())
    .join(", ");
const verdicts = (d: Details) =>
  Object.entries((d.verdicts ?? {}) as Partial<Record<ChangeAspect, string>>)
    .map(
      ([aspect, verdict]) =>
        `${found(aspectText, aspect).toLowerCase()} ${found(verdictText, verdict).toLowerCase()}`,
    )
    .join(", ");
const byBoard = (d: Details) => `${word(d, "board")} ${dayIn(d, "boardDecidedOn")}, ${word(d, "paragraph")}`;
const theReport = (d: Details) => found(theReportText, word(d, "kind"));
const report = (d: Details) => theReport(d).replace(/^./, (first) => first.toUpperCase());

export const awardSentences: Record<AwardEvent, Say> = {
  handing_in_step_told: (d) =>
    `${lineText({ item: word(d, "item") as "account", name: word(d, "name") })}: ${found(stepStateText, word(d, "state")).toLowerCase()} ${dayIn(d, "happenedOn")}`,
  completion_requested: (d) => `Finansiären begärde komplettering senast ${dayIn(d, "dueOn")}`,
  completion_handed_in: (d) =>
    `Kompletteringen lämnades in ${dayIn(d, "handedInOn")}, ${d.isNewer ? `med version ${word(d, "version")}` : "utan ny version"}`,
  application_withdrawn: (d) => `Ansökan togs tillbaka ${dayIn(d, "withdrawnOn")}${because(d)}`,
  funder_decided: (d) => `Finansiären beslutade: ${decided(d)}`,
  funder_decision_corrected: (d) =>
    `Beslutet rättades${because(d)}. Det som stod: ${decided((d.was ?? {}) as Details)}. Det som gäller: ${decided(d)}`,
  owner_consent_effective: (d) =>
    `Ja till att vara projektägare (”${word(d, "condition")}”) gäller från ${dayIn(d, "from")}`,
  change_asked: (d) => `En ändring begärdes hos finansiären: ${aspects(d)}`,
  change_decided: (d) => `Finansiären beslutade om ändringen: ${verdicts(d)}`,
  party_joined_late: (d) => `Kom med i projektet (${byBoard(d)})`,
  party_left_late: (d) => `Lämnade projektet (${byBoard(d)})`,
  requisition_sent: (d) => `Rekvirerade ${money(d)} ${dayIn(d, "requestedOn")}`,
  requisition_struck: (d) => `Rekvisitionen på ${money(d)} ströks${because(d)}`,
  grant_paid: (d) => `${found(paymentText, word(d, "kind"))}: ${money(d)} ${dayIn(d, "paidOn")}`,
  grant_payment_struck: (d) => `Betalningen på ${money(d)} ströks${because(d)}`,
  report_added: (d) => `${report(d)} ska lämnas senast ${dayIn(d, "dueOn")}`,
  report_due_moved: (d) =>
    `${report(d)} flyttades från ${dayIn(d, "from")} till ${dayIn(d, "to")}${because(d)}`,
  report_written: (d) => `Skrev i ${theReport(d)}`,
  report_outcome_told: (d) => `Redovisade ${money(d, "usedSek")}`,
  report_handed_in: (d) => `${report(d)} lämnades in ${dayIn(d, "handedInOn")}`,
  report_accepted: (d) => `${report(d)} godkändes ${dayIn(d, "acceptedOn")}`,
  application_closed: (d) =>
    d.keepUntil ? `Avslutades. Handlingarna bevaras till ${dayIn(d, "keepUntil")}` : "Avslutades",
  application_reopened: (d) => `Öppnades igen${because(d)}`,
  predecessor_chosen: (d) =>
    d.to === null
      ? "Bygger inte längre på en tidigare ansökan"
      : "Kopplades till den ansökan som den bygger på",
};
