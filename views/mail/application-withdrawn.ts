import type { LetterFacts } from "../../src/messages/letters";
import { day, quoted } from "../format";
import { whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function applicationWithdrawnLetter(
  facts: LetterFacts["application_withdrawn"],
  baseUrl: string,
): Letter {
  return {
    subject: `Ansökan är återtagen: ${facts.title}`,
    first: `Ansökan togs tillbaka från ${facts.funder} den ${day(facts.withdrawnOn)}. Du behöver inte göra något.`,
    facts: [
      ["Ansökan", facts.title],
      ["Anledning", quoted(facts.reason)],
    ],
    link: { href: `${baseUrl}/applications/${facts.applicationId}/award`, label: "Till ansökan" },
    closing: [...whomToAsk(facts), "Du får brevet för att din kommun deltog i ansökan."],
  };
}
