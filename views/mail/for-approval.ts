import type { LetterFacts } from "../../src/messages/letters";
import { day, quoted, sek } from "../format";
import { contentChangeInWords } from "../text";
import { byWhen, commonFacts, whomToAsk } from "./application-facts";
import { applicationDeadline } from "./deadline-events";
import type { Letter } from "./letter";

export function forApprovalLetter(
  facts: LetterFacts["for_approval"],
  baseUrl: string,
  secret: string,
): Letter {
  const again = facts.replacesVersion !== null && !facts.resent;
  return {
    subject: `${facts.reminder ? "Påminnelse, godkänn eller avstå" : facts.resent ? "Ny länk till ditt besked" : again ? "Ny version att godkänna" : "Godkänn eller avstå"}: ${facts.title}${byWhen(facts.deadline)}`,
    first: `Svara om ${facts.municipality} ska delta i en gemensam ansökan.`,
    paragraphs: [
      ...(again
        ? [`${replaced(facts)}: nu gäller version ${facts.version}.`, ...whyMaterial(facts)]
        : [
            "Läs texten och lämna ditt besked på webben. Du behöver inget konto, och det går bra på telefonen.",
          ]),
      ...(again && facts.changed.length > 0
        ? [`Ändrat: ${facts.changed.map(contentChangeInWords).join(", ")}. Sidan visar från vad till vad.`]
        : []),
      "Svara så snart ni har ett beslut. Ansökan lämnas in först när alla har svarat.",
    ],
    facts: [
      ...commonFacts(facts),
      ["Projektägare", facts.owner],
      ["Er andel", sek(facts.budgetShareSek)],
      ["Er medfinansiering", sek(facts.coFinancingSek)],
      ["Version", String(facts.version)],
    ],
    link: { href: `${baseUrl}/signoffs/${secret}`, label: "Läs och lämna besked" },
    events: applicationDeadline(facts),
    closing: [
      ...whomToAsk(facts),
      `Länken är personlig och gäller till och med ${day(facts.linkExpiresOn)}. Inget godkänns av att den öppnas. Vidarebefordra inte brevet.`,
      `Du får brevet för att du är socialchef i ${facts.municipality}.`,
    ],
  };
}

/** Letters of before changes were classed knew no more than that an approval might exist. */
function replaced({ approvedVersion, replacesVersion }: LetterFacts["for_approval"]): string {
  if (approvedVersion === undefined) {
    return `Texten är ändrad. Har du godkänt version ${replacesVersion} räknas det inte längre`;
  }
  return approvedVersion === null
    ? "Texten är ändrad"
    : `Texten är ändrad. Kommunens godkännande av version ${approvedVersion} räknas inte längre`;
}

function whyMaterial({ changeClass, classReason }: LetterFacts["for_approval"]): string[] {
  return changeClass === "material" && classReason ? [`Rådgivaren skriver: ${quoted(classReason)}`] : [];
}
