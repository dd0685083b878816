import type { LetterFacts } from "../../src/messages/letters";
import { quoted } from "../format";
import { commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function versionTakenBackLetter(facts: LetterFacts["version_taken_back"], baseUrl: string): Letter {
  return {
    subject: `Vänta med besked: version ${facts.version} av ${facts.title} är tillbakadragen`,
    first: `Version ${facts.version} är tillbakadragen. ${facts.municipality} behöver inte lämna något besked nu.`,
    paragraphs: [
      `Rådgivaren skriver: ${quoted(facts.reason)}`,
      "Det ni redan har beslutat finns kvar. Du får ett nytt brev när en ny version är klar.",
    ],
    facts: commonFacts(facts),
    ...(facts.as === "contact" && {
      link: { href: `${baseUrl}/applications/${facts.applicationId}`, label: "Se läget i ansökan" },
    }),
    closing: [
      ...whomToAsk(facts),
      `Du får brevet för att du är ${facts.as === "director" ? "socialchef" : "kontaktperson"} i ${facts.municipality}.`,
    ],
  };
}
