import type { TextForm } from "../../../src/applications/text";

export const preStudyText = {
  title: "Förstudie: en gemensam resurs för rådgivning och ansökan om externa medel",
  sections: {
    purpose:
      "Förstudien ska ta reda på om kommunerna i Koordination Norrort har nytta av en gemensam resurs som ger råd om externa medel och skriver ansökningar tillsammans med dem.",
    need: `Utlysningar om mottagandet av nyanlända är ofta öppna en kort tid. Att söka kräver tid och kunskap som få kommuner har var för sig.

Kommunerna vill veta om de klarar detta bättre tillsammans, innan de bygger upp något gemensamt.`,
    goals: `Efter förstudien vet kommunerna
– hur stort intresset är och vilken nytta en gemensam resurs kan ge
– hur den kan byggas upp och ledas
– vad den kostar och hur den kan betalas efter projekttiden.`,
    activities: `Intervjuer med socialchef och kontaktperson i varje kommun.
Genomgång av de medel som kommunerna har sökt och fått under tre år.
Två arbetsmöten där förslag till arbetssätt prövas.
En rapport med förslag som kommunerna kan ta ställning till.`,
    targetGroups:
      "Nyanlända som omfattas av förordning (2010:1122), även ensamkommande barn och unga samt personer som har skydd enligt massflyktsdirektivet. Förstudien vänder sig till de kommunala tjänstepersoner som möter dem.",
    childConsequences:
      "Förstudien påverkar inte barn och unga direkt. Rapporten ska visa vilka medel som kan stärka stödet till barn som är nya i Sverige.",
    economicConsequences:
      "Förstudien innebär inga kostnader för kommunerna utöver arbetstid för intervjuer och möten. Sigtuna kommun tar emot medlen och anställer utredaren.",
  },
  ownerCode: "0191",
  periodFromOn: "2023-01-02",
  periodToOn: "2023-06-30",
  requestedSek: 450_000,
} satisfies TextForm;

/** A word that a reader stumbled on, put right while the directors were deciding. */
export const preStudyCorrection = {
  need: preStudyText.sections.need.replace("var för sig", "på egen hand"),
};

export const PRE_STUDY_CORRECTION_REASON =
  "Ett otydligt uttryck i avsnittet Behov är omskrivet. Innehållet är detsamma.";
