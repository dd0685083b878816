import type { LetterFacts } from "../../src/messages/letters";
import { day, quoted } from "../format";
import { whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function completionRequestedLetter(
  facts: LetterFacts["completion_requested"],
  baseUrl: string,
): Letter {
  return {
    subject: `Komplettering begärd senast ${day(facts.dueOn)}: ${facts.title}`,
    first: `${facts.funder} vill ha mer underlag till ansökan, senast den ${day(facts.dueOn)}.`,
    paragraphs: [
      quoted(facts.asked),
      "Du behöver inte göra något nu. Ändras texten, beloppen eller vilka som deltar får socialchefen ett nytt brev att godkänna.",
    ],
    facts: [
      ["Ansökan", facts.title],
      ["Kompletteringen ska vara hos finansiären", day(facts.dueOn)],
    ],
    link: { href: `${baseUrl}/applications/${facts.applicationId}/award`, label: "Se begäran" },
    closing: [...whomToAsk(facts), "Du får brevet för att din kommun deltar i ansökan."],
  };
}
