import type { HandoverItem } from "../../src/membership/handovers";
import type { Phase } from "../../src/membership/phases";

export const phaseText: Record<Phase["phase"], string> = {
  project: "Projekt",
  permanent: "Permanent verksamhet",
};

/** What goes over to a new host, with the clause that says so. */
export const handoverText: Record<HandoverItem, string> = {
  strategist_post: "Samordnarens tjänst",
  budget: "Budgeten och medlen",
  chair: "Ordförandeskapet",
  annex: "Bilaga 1",
};

export const handoverHint: Record<HandoverItem, string> = {
  strategist_post: "Anställningen följer med och tas över av den nya kommunen (punkt 7.1).",
  budget: "Den nya kommunen förvaltar de årliga avgifterna och svarar ytterst för budgeten (punkt 5).",
  chair:
    "Den nya kommunens representant är ordförande i ledningsgruppen och styrgruppen från första dagen (punkt 8). Pricka av när akter och uppdrag är överlämnade.",
  annex: "Parter och kontaktpersoner skickas ut på nytt med den nya kommunen (bilaga 1).",
};
