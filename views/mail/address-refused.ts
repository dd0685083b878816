import type { LetterFacts } from "../../src/messages/letters";
import { letterKindText } from "../messages/words";
import type { Letter } from "./letter";

export function addressRefusedLetter(facts: LetterFacts["address_refused"], baseUrl: string): Letter {
  return {
    subject: `Be om rätt adress: brevet till ${facts.name} kom inte fram`,
    first: `Be om rätt e-postadress till ${facts.name}. Mottagarens e-postserver tar inte emot brev dit.`,
    paragraphs: [
      "Fler brev skickas inte till adressen. De väntar tills den är rättad bland personerna, eller tills någon väljer Försök igen.",
    ],
    facts: [
      ["Adress", facts.address],
      ["Brevet", letterKindText[facts.letterKind]],
      ["E-postserverns svar", facts.answer],
    ],
    link: { href: `${baseUrl}/outbox/addresses`, label: "Se adressen och breven som väntar" },
    closing: ["Du får brevet för att du är rådgivare eller samordnare."],
  };
}
