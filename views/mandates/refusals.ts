import type { MANDATE_REFUSALS } from "../../src/mandates/refusals";

export const mandateRefusalText: Record<keyof typeof MANDATE_REFUSALS, string> = {
  mandate_expired:
    "Mandatet att underteckna har gått ut. Be kommunens kontaktperson eller rådgivaren lägga in ett nytt, och godkänn sedan.",
  mandate_over_ceiling:
    "Beloppet är högre än mandatet tillåter. Nämnden behöver besluta, eller ge ett mandat som räcker. Be kommunens kontaktperson lägga in det.",
  mandate_struck: "Mandatet är struket. Kommunens sida i ansökan visar vad som gäller.",
  participation_struck: "Beslutet är struket. Kommunens sida i ansökan visar vad som gäller.",
  participation_carries: "Ett mandat vilar på beslutet. Stryk mandatet först.",
  no_minutes_needed: "Beslutet är bara föreslaget. Registrera först vad nämnden beslutade.",
  form_replaced: "En nyare blankett har kommit in. Öppna den och kontrollera den i stället.",
  form_stale:
    "Blanketten gäller en tidigare version, och kommunens andel eller roll har ändrats sedan dess. Begär en ny.",
  no_forms_wanted: "Ansökan kräver ingen samverkansblankett. Rådgivaren kan ändra det under Underlag.",
};
