import type { LetterFacts } from "../../src/messages/letters";
import { byWhen, lastDay, PERSONAL } from "./application-facts";
import { callDeadline } from "./deadline-events";
import type { Letter } from "./letter";

export function interestAskedLetter(
  facts: LetterFacts["interest_asked"],
  baseUrl: string,
  secret: string,
): Letter {
  const { adviser, municipality } = facts;
  return {
    subject: `Är ${municipality} intresserad? ${facts.callTitle}${byWhen(facts.deadline)}`,
    first: `Svara om ${municipality} är intresserad av utlysningen.`,
    paragraphs: ["Svaret binder inte kommunen. Det visar om det är värt att starta en gemensam ansökan."],
    facts: [
      ["Utlysning", `${facts.callTitle}, ${facts.funder}`],
      ["Sista dag", lastDay(facts.deadline)],
    ],
    link: {
      href: facts.personal ? `${baseUrl}/replies/${secret}` : `${baseUrl}/calls/${facts.callId}`,
      label: "Läs och svara",
    },
    events: callDeadline(facts),
    closing: [
      ...(adviser ? [`Frågor? Svara till ${adviser.name}, ${adviser.email}.`] : []),
      ...(facts.personal ? [PERSONAL] : []),
      `Du får brevet för att du är kontaktperson för ${municipality}.`,
    ],
  };
}
