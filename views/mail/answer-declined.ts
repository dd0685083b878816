import type { LetterFacts } from "../../src/messages/letters";
import { commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function answerDeclinedLetter(facts: LetterFacts["answer_declined"], baseUrl: string): Letter {
  return {
    subject: `${facts.municipality} avstår: ${facts.title}`,
    first: `${facts.municipality} avstår från den gemensamma ansökan.`,
    facts: [["Anledning", `”${facts.reason}”`], ["Svarat av", facts.byName], ...commonFacts(facts)],
    link: { href: `${baseUrl}/applications/${facts.applicationId}`, label: "Se läget i ansökan" },
    closing: [
      ...whomToAsk(facts),
      "Du får brevet för att du arbetar med ansökan eller för att din kommun är med i den.",
    ],
  };
}
