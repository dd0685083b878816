import type { LetterFacts } from "../../src/messages/letters";
import type { Letter } from "./letter";

export function signInLetter(facts: LetterFacts["sign_in"], baseUrl: string, secret: string): Letter {
  const next = facts.next === "/" ? "" : `?next=${encodeURIComponent(facts.next)}`;
  return {
    subject: "Din inloggningslänk till Utlyst",
    first: `Logga in med länken inom ${facts.minutes} minuter.`,
    paragraphs: ["Länken går att använda en gång."],
    link: { href: `${baseUrl}/sign-in/${secret}${next}`, label: "Logga in" },
    closing: [
      "Du får brevet för att någon har skrivit din adress på inloggningssidan. Var det inte du, gör ingenting.",
    ],
  };
}
