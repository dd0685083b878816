import type { MEMBERSHIP_REFUSALS } from "../../src/membership/refusals";

export const membershipRefusalText: Record<keyof typeof MEMBERSHIP_REFUSALS, string> = {
  ends_before_it_begins: "Slutet kan inte komma före början. Välj en senare dag.",
  name_not_later:
    "Det finns redan ett namnbyte samma dag eller senare. Gäller det en felskrivning, rätta namnet i stället.",
  alias_taken: "En annan kommun skrivs redan så.",
};
