/** Each county by the word that tells it apart in a text: "Stockholms län", "Region Skåne", "Länsstyrelsen i Kalmar län". */
export const COUNTY_NAMES = [
  "Blekinge",
  "Dalarna",
  "Gotland",
  "Gävleborg",
  "Halland",
  "Jämtland",
  "Jönköping",
  "Kalmar",
  "Kronoberg",
  "Norrbotten",
  "Skåne",
  "Stockholm",
  "Södermanland",
  "Uppsala",
  "Värmland",
  "Västerbotten",
  "Västernorrland",
  "Västmanland",
  "Västra Götaland",
  "Örebro",
  "Östergötland",
];

/** What follows the word in a county's own name. */
export const COUNTY_ENDING = "s? län";
