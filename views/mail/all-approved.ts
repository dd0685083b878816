import type { LetterFacts } from "../../src/messages/letters";
import { byWhen, commonFacts } from "./application-facts";
import type { Letter } from "./letter";

export function allApprovedLetter(facts: LetterFacts["all_approved"], baseUrl: string): Letter {
  return {
    subject: `Lämna in: alla har godkänt ${facts.title}${byWhen(facts.deadline)}`,
    first: `Alla ${facts.approvedCount} kommuner har godkänt version ${facts.version}.`,
    paragraphs: [
      `${facts.approvedCount} av ${facts.memberCount} medlemskommuner deltar. Ansökans sida visar om något mer behövs innan den lämnas in.`,
    ],
    facts: commonFacts(facts),
    link: { href: `${baseUrl}/applications/${facts.applicationId}`, label: "Till ansökan" },
    closing: ["Du får brevet för att du är nätverkets rådgivare."],
  };
}
