import type { LetterFacts } from "../../src/messages/letters";
import type { Letter } from "./letter";

export function lessonOfferedLetter(facts: LetterFacts["lesson_offered"], baseUrl: string): Letter {
  return {
    subject: `Får andra kommuner läsa det här? ${facts.title}`,
    first: "Säg om svaret på din fråga får visas för alla kommuner i nätverket.",
    paragraphs: [
      `${facts.writtenBy} har skrivit om svaret så att andra kan ha nytta av det. Läs texten. Ingen annan ser den om du inte säger ja.`,
    ],
    facts: [["Rubrik", facts.title]],
    link: { href: `${baseUrl}/advice/${facts.requestId}`, label: "Läs texten och svara" },
    closing: ["Du får brevet för att du ställde frågan."],
  };
}
