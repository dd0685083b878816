import type { LetterFacts } from "../../src/messages/letters";
import { groundInWords } from "../applications/ground-words";
import { fingerprint, moment, sek } from "../format";
import { commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

/** The director's own copy of what was said. */
export function receiptLetter(facts: LetterFacts["receipt"]): Letter {
  const approved = facts.decision === "approved";
  return {
    subject: approved
      ? `Kvittens: ${facts.municipality} har godkänt ${facts.title}`
      : `Kvittens: ${facts.municipality} avstår från ${facts.title}`,
    first: approved
      ? `Du har godkänt att ${facts.municipality} deltar. Du behöver inte göra något mer.`
      : `Du har meddelat att ${facts.municipality} avstår. Du behöver inte göra något mer.`,
    paragraphs: approved
      ? [
          "Spara brevet som kvittens. Ändras texten får du ett nytt brev.",
          "Beskedet är ett godkännande i tjänsten. Kräver finansiären en undertecknad blankett hanteras den för sig.",
        ]
      : ["Länken i det tidigare brevet fungerar om kommunen ändrar sig."],
    facts: [
      ...commonFacts(facts),
      ...(approved ? shares(facts) : []),
      ["Version", String(facts.version)],
      ["Tidpunkt", moment(facts.at)],
      ...(facts.ground ? [["Grund", groundInWords(facts.ground)] as [string, string]] : []),
      ...(facts.reason ? [["Anledning", `”${facts.reason}”`] as [string, string]] : []),
      ["Versionens fingeravtryck", fingerprint(facts.sha256)],
    ],
    closing: [...whomToAsk(facts), `Du får brevet för att du har lämnat besked för ${facts.municipality}.`],
  };
}

function shares(facts: LetterFacts["receipt"]): [string, string][] {
  return [
    ["Er andel", sek(facts.budgetShareSek)],
    ["Er medfinansiering", sek(facts.coFinancingSek)],
  ];
}
