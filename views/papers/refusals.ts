import type { PAPER_REFUSALS } from "../../src/papers/refusals";

export const paperRefusalText: Record<keyof typeof PAPER_REFUSALS, string> = {
  paper_not_made:
    "Handlingen gick inte att göra. Försök igen om en stund. Gäller det en egen Word-mall, lägg in mallen på nytt.",
  no_report_template: "Kommunen har ingen egen Word-mall. Lägg in en, eller hämta det vanliga utkastet.",
  packet_not_made: "Paketet är inte klart ännu. Läs om sidan om en stund.",
};
