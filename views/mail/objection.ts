import type { LetterFacts } from "../../src/messages/letters";
import { quoted } from "../format";
import { commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

/** To those who work with the application; to the director it is the receipt. */
export function objectionLetter(facts: LetterFacts["objection"], baseUrl: string): Letter {
  const { municipality, version, approvedVersion, approvedCount, askedCount } = facts;
  const own = facts.as === "director";
  return {
    subject: own
      ? `Kvittens: ${municipality} har invänt mot version ${version} av ${facts.title}`
      : `${municipality} invänder mot version ${version}: ${facts.title} (${approvedCount} av ${askedCount})`,
    first: `${municipality} har invänt mot version ${version}. Godkännandet av version ${approvedVersion} räknas inte längre.`,
    paragraphs: [
      `Anledning: ${quoted(facts.reason)}`,
      own
        ? "Ansökan väntar på ert besked igen. Godkänn eller avstå genom din personliga länk, eller vänta på en ny version."
        : `Ansökan väntar på ${municipality} igen. ${approvedCount} av ${askedCount} har nu godkänt.`,
    ],
    facts: [["Lämnat av", [facts.byName, facts.byTitle].filter(Boolean).join(", ")], ...commonFacts(facts)],
    ...(!own && {
      link: {
        href: `${baseUrl}/applications/${facts.applicationId}/parties/${facts.code}`,
        label: `Se läget för ${municipality}`,
      },
    }),
    closing: [
      ...whomToAsk(facts),
      own
        ? `Du får brevet för att du är socialchef i ${municipality}.`
        : "Du får brevet för att du arbetar med ansökan.",
    ],
  };
}
