import type { AWARD_REFUSALS } from "../../src/awards/refusals";

export const awardRefusalText: Record<keyof typeof AWARD_REFUSALS, string> = {
  not_handed_in: "Ansökan är inte inlämnad.",
  completion_text_changed:
    "Texten har ändrats sedan den senaste versionen. Skicka en ny version för godkännande, eller ändra tillbaka, innan kompletteringen lämnas in.",
  decided_meanwhile: "Beslutet är redan registrerat. Under Efter inlämningen står vad som gäller.",
  not_granted_now: "Det går bara i ett beviljat projekt som inte är avslutat.",
  shares_do_not_add_up: "Kommunernas andelar blir inte tillsammans det beviljade beloppet.",
  change_decided_since:
    "Finansiären har beslutat om en ändring sedan dess. Belopp, tid och andelar ändras då genom en ny ändringsbegäran.",
  money_has_come:
    "Pengar har kommit in som inte är återbetalda. Registrera återbetalningen, eller stryk betalningen om den var fel, innan beslutet ändras till avslag.",
  change_already_decided: "Finansiärens beslut om ändringen är redan registrerat.",
  parties_not_with_changes: "En kommun kommer med eller inte. Välj Godkänd eller Avslagen för parter.",
  owner_cannot_leave: "Projektägaren kan inte lämna projektet. Byt projektägare med finansiären först.",
  already_a_party: "Kommunen är redan med i projektet.",
  not_in_project: "Kommunen är inte med i projektet.",
  more_than_there_is:
    "Beloppet är större än det som är kvar, eller så bygger en senare betalning på det. Kontrollera beloppen.",
  report_handed_in: "Rapporten är inlämnad och ändras inte.",
  report_incomplete: "Något saknas i rapporten. Rapportens sida visar vad.",
  report_not_handed_in: "Rapporten är inte inlämnad.",
  final_report_exists: "Det finns redan en slutrapport.",
  not_ready_to_close: "Något återstår innan projektet kan avslutas. Sidan Avsluta visar vad.",
  follows_itself: "Ansökningarna skulle följa på varandra. Välj en annan.",
};
