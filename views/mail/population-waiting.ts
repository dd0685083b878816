import type { LetterFacts } from "../../src/messages/letters";
import { names } from "../format";
import type { Letter } from "./letter";

export function populationWaitingLetter(facts: LetterFacts["population_waiting"], baseUrl: string): Letter {
  const { doubtful } = facts;
  return {
    subject: `Granska invånarantalen för ${facts.year}`,
    first: `Granska och godkänn invånarantalen för ${facts.year}. De gäller först när du har godkänt dem.`,
    paragraphs: [
      "Avgiften fördelas efter invånarantalen, som uppdateras i april inför ny inbetalning (punkt 10 i överenskommelsen). Tills du har godkänt gäller de tidigare.",
    ],
    facts: [
      ["Källa", `SCB, tabell ${facts.sourceTable}`],
      ["Kommuner", String(facts.municipalities)],
      ["Att titta närmare på", doubtful.length === 0 ? "Inget avviker" : names(doubtful)],
    ],
    link: { href: `${baseUrl}/population/fetches/${facts.fetchId}`, label: "Granska invånarantalen" },
    closing: ["Du får brevet för att du är samordnare eller administratör."],
  };
}
