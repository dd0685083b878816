import type { LetterFacts } from "../../src/messages/letters";
import { day } from "../format";
import { commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function handedInLetter(facts: LetterFacts["handed_in"], baseUrl: string): Letter {
  return {
    subject: `Inlämnad: ${facts.title} (referens ${facts.funderReference})`,
    first: `Ansökan lämnades in till ${facts.funder} den ${day(facts.submittedOn)}.`,
    paragraphs: [
      `${facts.approvedCount} av ${facts.memberCount} kommuner deltar, med ${facts.owner} som projektägare. Du behöver inte göra något nu.`,
    ],
    facts: [["Referens", facts.funderReference], ["Version", String(facts.version)], ...commonFacts(facts)],
    link: { href: `${baseUrl}/applications/${facts.applicationId}`, label: "Till ansökan" },
    closing: [...whomToAsk(facts), "Du får brevet för att din kommun deltar i ansökan."],
  };
}
