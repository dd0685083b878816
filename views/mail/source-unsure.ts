import type { LetterFacts } from "../../src/messages/letters";
import { doubtText, visitFailure } from "../sources/trouble";
import type { Letter } from "./letter";

export function sourceUnsureLetter(facts: LetterFacts["source_unsure"], baseUrl: string): Letter {
  return {
    subject: `Källan ${facts.name} är osäker`,
    first: `Titta på källan ${facts.name}. Nya utlysningar därifrån kan saknas.`,
    paragraphs: [
      doubtText[facts.reason],
      "Öppna källans adress och se om sidan har flyttat. Ändra då adressen i Utlyst. Utlyst fortsätter att läsa källan, och inget som redan har kommit därifrån försvinner.",
    ],
    facts: facts.failure ? [["Senaste hämtningen", visitFailure(facts.failure, facts.detail)]] : [],
    link: { href: `${baseUrl}/sources/${facts.sourceId}`, label: "Se källan" },
    closing: ["Du får ett nytt brev när källan fungerar igen. Du får brevet för att du är rådgivare."],
  };
}
