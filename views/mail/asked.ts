import type { LetterFacts } from "../../src/messages/letters";
import { byWhen, commonFacts, PERSONAL, whomToAsk } from "./application-facts";
import { applicationDeadline } from "./deadline-events";
import type { Letter } from "./letter";

export function askedLetter(facts: LetterFacts["asked"], baseUrl: string, secret: string): Letter {
  return {
    subject: `Svara om ${facts.municipality} vill delta: ${facts.title}${byWhen(facts.deadline)}`,
    first: `Svara om ${facts.municipality} vill delta i en gemensam ansökan.`,
    paragraphs: [
      `${facts.askedCount} kommuner i nätverket är tillfrågade. Svaret binder inte kommunen: det gör först nämndens beslut och socialchefens godkännande.`,
      "Svara så snart ni kan, så hinner nämnderna med.",
    ],
    facts: commonFacts(facts),
    link: {
      href: facts.personal
        ? `${baseUrl}/replies/${secret}`
        : `${baseUrl}/applications/${facts.applicationId}/parties/${facts.code}`,
      label: "Läs och svara",
    },
    events: applicationDeadline(facts),
    closing: [
      ...whomToAsk(facts),
      ...(facts.personal ? [PERSONAL] : []),
      `Du får brevet för att du är kontaktperson för ${facts.municipality}.`,
    ],
  };
}
