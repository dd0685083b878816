/** What is mostly said when a candidate is dismissed; anything else may be typed. */
export const DISMISSAL_REASONS = [
  "Inte för kommuner",
  "Fel ämne",
  "Nyhet, ingen utlysning",
  "Finns redan",
  "För litet belopp",
];
