import type { MembershipEvent } from "../../src/membership/events";
import { because, type Say, word } from "../details";
import { day } from "../format";
import { handoverText, phaseText } from "./words";

export const membershipSentences: Record<MembershipEvent, Say> = {
  network_founded: (d) => `Nätverket ${word(d, "name")} skapades`,
  network_changed: () => "Nätverkets uppgifter ändrades",
  phase_added: (d) =>
    `${phaseText[word(d, "phase") as keyof typeof phaseText]} från ${day(word(d, "fromOn"))}`,
  municipality_added: (d) => `${word(d, "name")} lades till i registret`,
  municipality_renamed: (d) =>
    `${word(d, "from")} bytte namn till ${word(d, "to")} från ${day(word(d, "fromOn"))}`,
  municipality_names_corrected: (d) =>
    `Namnet rättades från ${word(d, "from")} till ${word(d, "to")}${because(d)}`,
  org_number_set: () => "Organisationsnumret skrevs in",
  alias_added: (d) => `Skrivs också ${word(d, "alias")}`,
  host_chosen: (d) => `${word(d, "name")} förvaltande kommun från ${day(word(d, "fromOn"))}`,
  host_corrected: (d) => `Uppgiften om förvaltande kommun rättades${because(d)}`,
  handover_done: (d) =>
    `Lämnades över ${day(word(d, "doneOn"))}: ${handoverText[word(d, "item") as keyof typeof handoverText].toLowerCase()}`,
};
