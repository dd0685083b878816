import type { LetterFacts } from "../../src/messages/letters";
import { day, quoted } from "../format";
import { whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function completionHandedInLetter(
  facts: LetterFacts["completion_handed_in"],
  baseUrl: string,
): Letter {
  return {
    subject: `Kompletteringen är inlämnad: ${facts.title}`,
    first: `Kompletteringen lämnades in till ${facts.funder} den ${day(facts.handedInOn)}.`,
    paragraphs: [
      quoted(facts.reply),
      facts.isNewer
        ? `Finansiären har nu version ${facts.version}, som alla har godkänt. Du behöver inte göra något.`
        : `Texten är densamma som i version ${facts.version}. Du behöver inte göra något.`,
    ],
    facts: [
      ["Ansökan", facts.title],
      ["Version", String(facts.version)],
    ],
    link: { href: `${baseUrl}/applications/${facts.applicationId}/award`, label: "Se kompletteringen" },
    closing: [...whomToAsk(facts), "Du får brevet för att din kommun deltar i ansökan."],
  };
}
