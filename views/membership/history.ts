import type { MembershipEvent } from "../../src/membership/events";
import { type Say, word } from "../details";
import { day } from "../format";

export const membershipSentences: Record<MembershipEvent, Say> = {
  network_founded: (d) => `Nätverket ${word(d, "name")} skapades`,
  municipality_added: (d) => `${word(d, "name")} lades till i registret`,
  membership_begun: (d) => `Part i överenskommelsen från ${day(word(d, "fromOn"))}`,
  host_chosen: (d) => `${word(d, "name")} förvaltande kommun från ${day(word(d, "fromOn"))}`,
  agreement_added: (d) => `${word(d, "title")} gäller från ${day(word(d, "fromOn"))}`,
};
