import type { LetterFacts } from "../../src/messages/letters";
import { moment } from "../format";
import type { Letter } from "./letter";

export function sourceRecoveredLetter(facts: LetterFacts["source_recovered"], baseUrl: string): Letter {
  return {
    subject: `Källan ${facts.name} fungerar igen`,
    first: `Källan ${facts.name} fungerar igen. Du behöver inte göra något.`,
    paragraphs: ["Utlysningar som fanns i källan vid den senaste hämtningen ligger i inkorgen."],
    facts: [["Osäker sedan", moment(facts.unsureSince)]],
    link: { href: `${baseUrl}/sources/${facts.sourceId}`, label: "Se källan" },
    closing: ["Du får brevet för att du är rådgivare."],
  };
}
