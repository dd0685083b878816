/** What the pre-study's final report says, part by part. Invented, after what the call and the application ask. */
export const preStudyReport = {
  activities: `Utredaren intervjuade socialchef och kontaktperson i alla femton kommuner.
Kommunernas ansökningar under tre år gicks igenom.
Två arbetsmöten hölls, i februari och i maj. Det andra flyttades från april.`,
  goals: `Målen är nådda. Fjorton av femton kommuner ser nytta av en gemensam resurs.
Rapporten föreslår hur den kan ledas, vad den kostar och hur den kan betalas när projekttiden är slut.`,
  targetGroups: "Förstudien nådde 46 tjänstepersoner som möter nyanlända i sitt arbete.",
  afterwards:
    "Ledningsgruppen har ställt sig bakom förslaget. Nästa steg är en gemensam ansökan om ett projekt som prövar resursen.",
  economy:
    "Medlen har gått till lön för utredaren och två arbetsmöten. Utredaren började två veckor senare än planerat, så 12 500 kronor användes inte.",
};

/** What a municipality did: all were interviewed, and Sigtuna owned the pre-study. */
export function preStudyOutcomes(code: string): string {
  return code === "0191"
    ? "Anställde utredaren, ledde förstudien och tog emot medlen."
    : "Deltog i intervjuer och på arbetsmötena.";
}
