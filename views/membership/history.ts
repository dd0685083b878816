import type { MembershipEvent } from "../../src/membership/events";
import { because, type Say, word } from "../details";
import { day } from "../format";

export const membershipSentences: Record<MembershipEvent, Say> = {
  network_founded: (d) => `Nätverket ${word(d, "name")} skapades`,
  municipality_added: (d) => `${word(d, "name")} lades till i registret`,
  municipality_renamed: (d) =>
    `${word(d, "from")} bytte namn till ${word(d, "to")} från ${day(word(d, "fromOn"))}`,
  municipality_names_corrected: (d) =>
    `Namnet rättades från ${word(d, "from")} till ${word(d, "to")}${because(d)}`,
  org_number_set: () => "Organisationsnumret skrevs in",
  alias_added: (d) => `Skrivs också ${word(d, "alias")}`,
  membership_begun: (d) => `Part i överenskommelsen från ${day(word(d, "fromOn"))}`,
  host_chosen: (d) => `${word(d, "name")} förvaltande kommun från ${day(word(d, "fromOn"))}`,
  agreement_added: (d) => `${word(d, "title")} gäller från ${day(word(d, "fromOn"))}`,
};
