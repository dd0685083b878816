import type { SECTION_REFUSALS } from "../../src/sections/refusals";

export const sectionRefusalText: Record<keyof typeof SECTION_REFUSALS, string> = {
  section_set_aside:
    "Avsnittet hör inte till det formulär som ansökan följer nu. Texten finns kvar och går att läsa.",
  section_done_by_adviser:
    "Rådgivaren avgör när ett avsnitt är klart. Markera det som klart för granskning i stället.",
  section_not_for_them:
    "Den personen kan inte skriva i ansökan. Välj en rådgivare, en samordnare eller en kontaktperson i en kommun som är med.",
  comment_resolved: "Kommentaren är redan markerad som löst.",
  funder_form_ended: "Formuläret är avslutat. Välj ett annat, eller gör en kopia av det.",
  funder_form_needed:
    "Det allmänna formuläret kan inte avslutas: det gäller för ansökningar som inte har något annat. Det går att ändra.",
};
