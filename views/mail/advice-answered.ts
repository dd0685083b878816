import type { LetterFacts } from "../../src/messages/letters";
import type { Letter } from "./letter";

export function adviceAnsweredLetter(facts: LetterFacts["advice_answered"], baseUrl: string): Letter {
  return {
    subject: `Svar på din fråga: ${facts.title}`,
    first: "Läs svaret på din fråga.",
    paragraphs: [`${facts.answeredBy} har svarat. Du kan fråga vidare på samma sida.`],
    facts: [["Fråga", facts.title]],
    link: { href: `${baseUrl}/advice/${facts.requestId}`, label: "Läs svaret" },
    closing: ["Du får brevet för att du ställde frågan."],
  };
}
