import type { LetterFacts } from "../../src/messages/letters";
import { commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function formReturnedLetter(facts: LetterFacts["form_returned"], baseUrl: string): Letter {
  return {
    subject: `Ändra den undertecknade blanketten: ${facts.title}`,
    first: `Blanketten från ${facts.municipality} behöver ändras och lämnas in igen.`,
    facts: [["Det som ska ändras", `”${facts.reason}”`], ["Begärt av", facts.byName], ...commonFacts(facts)],
    link: {
      href: `${baseUrl}/applications/${facts.applicationId}/parties/${facts.code}/partner-form`,
      label: "Lämna in en ny blankett",
    },
    closing: [...whomToAsk(facts), `Du får brevet för att du är kontaktperson för ${facts.municipality}.`],
  };
}
