import type { LetterFacts } from "../../src/messages/letters";
import { day, quoted } from "../format";
import type { Letter } from "./letter";

export function noticeTakenBackLetter(facts: LetterFacts["notice_taken_back"], baseUrl: string): Letter {
  return {
    subject: `${facts.municipality} stannar i samverkan`,
    first: `${facts.municipality} har tagit tillbaka sin uppsägning och är kvar som part.`,
    facts: [
      ["Uppsägningen mottagen", day(facts.receivedOn)],
      ["Utträdet som inte blir av", day(facts.exitOn)],
      ["Anledning", quoted(facts.reason)],
    ],
    link: { href: `${baseUrl}/agreement/notices/${facts.noticeId}`, label: "Se uppsägningen" },
    closing: ["Du får brevet för att du är ordförande, samordnare, rådgivare eller kommunens kontaktperson."],
  };
}
