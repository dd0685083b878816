import type { LetterFacts } from "../../src/messages/letters";
import { PERSONAL } from "./application-facts";
import type { Letter } from "./letter";

export function linkRenewedLetter(
  _facts: LetterFacts["link_renewed"],
  baseUrl: string,
  secret: string,
): Letter {
  return {
    subject: "Din nya länk för att svara",
    first: "Här är en ny länk till frågan du har fått.",
    link: { href: `${baseUrl}/replies/${secret}`, label: "Läs och svara" },
    closing: [
      PERSONAL,
      "Du får brevet för att någon bad om en ny länk på sidan som din gamla länk leder till.",
    ],
  };
}
