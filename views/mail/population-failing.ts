import type { LetterFacts } from "../../src/messages/letters";
import { counted, moment } from "../format";
import { failureInWords } from "../population/failures";
import type { Letter } from "./letter";

export function populationFailingLetter(facts: LetterFacts["population_failing"], baseUrl: string): Letter {
  const { year, since, times, failure, detail } = facts;
  return {
    subject: `Invånarantalen för ${year} kan inte hämtas från SCB`,
    first: `Invånarantalen för ${year} har inte gått att hämta från SCB på en vecka. De tidigare gäller fortfarande.`,
    paragraphs: [
      "Utlyst försöker igen av sig självt. Behövs uppgifterna snart kan du läsa in dem från en fil: hämta tabellen på SCB:s webbplats och välj den i Utlyst.",
    ],
    facts: [
      ["Senaste svaret", `${failureInWords(failure)}${detail ? ` (${detail})` : ""}`],
      ["Försök", `${counted(times, "gång", "gånger")} sedan ${moment(since)}`],
    ],
    link: { href: `${baseUrl}/population`, label: "Försök igen, eller läs in från fil" },
    closing: [
      "Du får inget nytt brev om samma sak. Du får brevet för att du är samordnare eller administratör.",
    ],
  };
}
