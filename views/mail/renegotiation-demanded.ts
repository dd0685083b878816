import type { LetterFacts } from "../../src/messages/letters";
import { day, quoted } from "../format";
import type { Letter } from "./letter";

export function renegotiationDemandedLetter(
  facts: LetterFacts["renegotiation_demanded"],
  baseUrl: string,
): Letter {
  return {
    subject: `${facts.municipality} begär omförhandling av överenskommelsen`,
    first: `${facts.municipality} har begärt att överenskommelsen ska förhandlas om.`,
    paragraphs: [
      "När förutsättningarna har ändrats avsevärt får en part kräva omförhandling, och de andra parterna ska då förhandla (punkt 13). Samordnaren återkommer om hur det går till.",
    ],
    facts: [
      ["Överenskommelse", facts.agreement],
      ["Begärd", day(facts.demandedOn)],
      ["Skäl", quoted(facts.reason)],
    ],
    link: {
      href: `${baseUrl}/agreement/renegotiations/${facts.renegotiationId}`,
      label: "Läs begäran och följ vad den leder till",
    },
    closing: [
      "Du får brevet för att du är kontaktperson, socialchef eller representant i en kommun som är part.",
    ],
  };
}
