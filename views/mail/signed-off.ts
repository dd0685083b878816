import type { LetterFacts } from "../../src/messages/letters";
import { commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function signedOffLetter(facts: LetterFacts["signed_off"], baseUrl: string): Letter {
  const approved = facts.decision === "approved";
  return {
    subject: `${facts.municipality} ${approved ? "har godkänt" : "avstår"}: ${facts.title} (${facts.approvedCount} av ${facts.askedCount})`,
    first: approved
      ? `${facts.municipality} har godkänt version ${facts.version}.`
      : facts.tookBack
        ? `${facts.municipality} har tagit tillbaka sitt godkännande och avstår från ansökan.`
        : `${facts.municipality} avstår från ansökan.`,
    paragraphs: [`${facts.approvedCount} av ${facts.askedCount} har nu godkänt.`],
    facts: [
      ["Lämnat av", [facts.byName, facts.byTitle].filter(Boolean).join(", ")],
      ...(facts.reason ? [["Anledning", `”${facts.reason}”`] as [string, string]] : []),
      ...commonFacts(facts),
    ],
    link: { href: `${baseUrl}/applications/${facts.applicationId}`, label: "Se läget i ansökan" },
    closing: [
      ...whomToAsk(facts),
      "Du får brevet för att du arbetar med ansökan eller för att din kommun är med i den.",
    ],
  };
}
