import type { LetterFacts } from "../../src/messages/letters";
import { day, sek } from "../format";
import { byWhen, commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function forApprovalLetter(
  facts: LetterFacts["for_approval"],
  baseUrl: string,
  secret: string,
): Letter {
  const again = facts.replacesVersion !== null;
  return {
    subject: `${again ? "Ny version att godkänna" : "Godkänn"}: ${facts.title}${byWhen(facts.deadline)}`,
    first: `Godkänn eller avstå från att ${facts.municipality} deltar i en gemensam ansökan.`,
    paragraphs: again
      ? [
          `Texten är ändrad. Version ${facts.version} ersätter version ${facts.replacesVersion}, och ett tidigare godkännande räknas inte längre.`,
        ]
      : ["Läs texten och lämna ditt besked på webben. Du behöver inget konto, och det går bra på telefonen."],
    facts: [
      ...commonFacts(facts),
      ["Projektägare", facts.owner],
      ["Er andel", sek(facts.budgetShareSek)],
      ["Er medfinansiering", sek(facts.coFinancingSek)],
      ["Version", String(facts.version)],
    ],
    link: { href: `${baseUrl}/signoffs/${secret}`, label: "Läs och lämna besked" },
    closing: [
      ...whomToAsk(facts),
      `Länken är personlig och gäller till och med ${day(facts.linkExpiresOn)}. Inget godkänns av att den öppnas. Vidarebefordra inte brevet.`,
      `Du får brevet för att du är socialchef i ${facts.municipality}.`,
    ],
  };
}
