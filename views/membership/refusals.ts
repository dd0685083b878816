import type { MEMBERSHIP_REFUSALS } from "../../src/membership/refusals";

export const membershipRefusalText: Record<keyof typeof MEMBERSHIP_REFUSALS, string> = {
  not_a_member: "Kommunen är inte part i överenskommelsen den dagen. Kontrollera dagen och kommunen.",
  host_that_day: "En annan kommun är redan vald från den dagen. Rätta det valet i stället.",
  not_a_host_decision: "Beslutet gäller inte valet av förvaltande kommun, eller så är det rättat.",
  handover_done: "Det är redan avprickat.",
  ends_before_it_begins: "Slutet kan inte komma före början. Välj en senare dag.",
  name_not_later:
    "Det finns redan ett namnbyte samma dag eller senare. Gäller det en felskrivning, rätta namnet i stället.",
  alias_taken: "En annan kommun skrivs redan så.",
};
