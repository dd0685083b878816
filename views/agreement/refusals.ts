import type { AGREEMENT_REFUSALS } from "../../src/agreement/refusals";

export const agreementRefusalText: Record<keyof typeof AGREEMENT_REFUSALS, string> = {
  no_agreement:
    "Nätverket har ingen överenskommelse ännu. Lägg in den först, under Register, Överenskommelse.",
  agreement_exists:
    "Nätverket har redan en överenskommelse. Ändra den genom ett tillägg (punkt 12), eller rätta uppgifterna om den.",
  agreement_after_members:
    "En kommun är part från en tidigare dag. Rätta kommunens dagar först, eller välj en tidigare första dag.",
  clause_exists: "Punkten finns redan i överenskommelsens text. Öppna texten och rätta punkten där.",
  accession_pending: "Kommunen är redan på väg in. Fortsätt med den anslutning som är påbörjad.",
  accession_settled: "Anslutningen är redan klar eller avslutad.",
  accession_decided: "Nämndens beslut finns redan här.",
  accession_signed: "Underskriften finns redan här. Är den fel, rätta den på underskriftens sida.",
  copy_exists: "Det undertecknade exemplaret finns redan här.",
  signature_stands:
    "Kommunens anslutning vilar på underskriften. Rätta uppgifterna om den, eller rätta kommunens dagar som part.",
  amendment_settled:
    "Ändringen gäller redan eller är återtagen. Föreslå en ny ändring om texten ska bli en annan.",
  amendment_signed: "Kommunen har redan undertecknat ändringen.",
  renegotiation_ended: "Omförhandlingen har redan ett resultat.",
  leaving_already:
    "Kommunens utträdesdag är redan känd. Ta tillbaka den uppsägning som finns, eller rätta kommunens dagar som part.",
  notice_settled: "Uppsägningen är redan återtagen.",
  membership_over:
    "Kommunen har redan utträtt, så uppsägningen går inte att ta tillbaka. Vill kommunen komma tillbaka, påbörja en ny anslutning.",
  memberships_overlap: "Kommunen är redan part under en del av den tiden. Kontrollera dagarna.",
  before_agreement: "Kommunen kan inte vara part innan överenskommelsen gäller. Kontrollera dagen.",
  exit_by_notice:
    "Utträdesdagen följer av uppsägningen (punkt 14). Ta tillbaka uppsägningen och registrera den på rätt dag.",
};
