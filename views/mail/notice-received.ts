import type { LetterFacts } from "../../src/messages/letters";
import { day, names } from "../format";
import type { Letter } from "./letter";

export function noticeReceivedLetter(facts: LetterFacts["notice_received"], baseUrl: string): Letter {
  const { municipality, exitOn, applications } = facts;
  const outlasting = applications.filter(({ outlives }) => outlives).map(({ title }) => title);
  return {
    subject: `${municipality} lämnar samverkan ${day(exitOn)}`,
    first: `${municipality} har sagt upp sitt deltagande och lämnar samverkan ${day(exitOn)}.`,
    paragraphs: [
      "Utträdet kommer tolv månader efter uppsägningen (punkt 14). Till dess är kommunen medlem och betalar sin avgift.",
      ...(facts.isHost
        ? ["Kommunen är förvaltande kommun. Ledningsgruppen behöver välja en annan före utträdet (punkt 5)."]
        : []),
      ...(outlasting.length > 0
        ? [`Projekt som pågår efter utträdet: ${names(outlasting)}. Se över kommunens del i dem.`]
        : []),
    ],
    facts: [
      ["Uppsägningen mottagen", day(facts.receivedOn)],
      ["Utträde", day(exitOn)],
      ["Avgift betalas för", names(facts.feeYears.map(String))],
      ...applications.map(({ title }): [string, string] => ["Ansökan som berörs", title]),
    ],
    link: {
      href: `${baseUrl}/agreement/notices/${facts.noticeId}`,
      label: "Se uppsägningen och vad den berör",
    },
    closing: ["Du får brevet för att du är ordförande, samordnare, rådgivare eller kommunens kontaktperson."],
  };
}
