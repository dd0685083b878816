import type { BODY_REFUSALS } from "../../src/bodies/refusals";

export const bodyRefusalText: Record<keyof typeof BODY_REFUSALS, string> = {
  body_kind_taken:
    "Nätverket kan bara ha en ledningsgrupp och en styrgrupp åt gången. Avsluta den som finns först, eller välj en annan sort.",
  body_name_taken: "Det finns redan en grupp med det namnet. Välj ett annat namn.",
  body_ended: "Gruppen är redan avslutad. Dess sida visar vilken dag.",
  body_not_then: "Gruppen finns inte den dagen. Gå tillbaka och välj en annan dag.",
  body_has_meetings:
    "Det finns möten inlagda efter den dagen. Ställ in dem först, eller välj en senare sista dag.",
  seats_by_agreement:
    "Ledningsgruppen består av varje medlems representant (punkt 8 i överenskommelsen). Byt representant på kommunens sida i stället.",
  seat_taken: "Den platsen finns redan i gruppen under den tiden.",
  seat_ended: "Platsen är redan avslutad. Rätta uppgiften om dagen är fel.",
  meeting_cancelled: "Mötet är inställt. Lägg till ett nytt möte i stället.",
  meeting_not_held:
    "Mötet har inte varit ännu. Närvaro, beslut och protokoll skrivs in från och med dagen då det hålls.",
  meeting_was_held: "Mötet har hållits: närvaro eller beslut är inskrivna. Det går inte att ställa in.",
  decided_by_leadership:
    "Budget, handlingsplan, förvaltande kommun och styrgrupp beslutas av ledningsgruppen (punkt 5 och 8 i överenskommelsen). Skriv beslutet vid ett av dess möten.",
  evaluated_ahead: "Dagen för utvärderingen ligger framåt i tiden. Skriv dagen då den gjordes.",
  actor_known: "Den aktören finns redan i listan.",
  actor_not_then: "Sista dagen kan inte komma före den första.",
};
