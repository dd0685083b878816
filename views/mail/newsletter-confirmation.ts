import type { LetterFacts } from "../../src/messages/letters";
import type { Letter } from "./letter";

export function newsletterConfirmationLetter(
  _facts: LetterFacts["newsletter_confirmation"],
  baseUrl: string,
  secret: string,
): Letter {
  return {
    subject: "Bekräfta att du vill ha nyhetsbrevet",
    first: "Bekräfta att du vill ha nyhetsbrevet.",
    paragraphs: ["Öppna länken och tryck på knappen. Gör du ingenting skickas inget nyhetsbrev."],
    link: { href: `${baseUrl}/newsletters/subscription/${secret}`, label: "Bekräfta" },
    closing: [
      "Du får brevet för att någon skrev din adress i formuläret för nyhetsbrevet. Var det inte du, gör ingenting.",
    ],
  };
}
