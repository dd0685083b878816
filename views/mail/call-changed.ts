import type { LetterFacts } from "../../src/messages/letters";
import { funderFieldText, funderGroupText, funderValue } from "../calls/words";
import type { Letter } from "./letter";

export function callChangedLetter(facts: LetterFacts["call_changed"], baseUrl: string): Letter {
  const groups = Object.entries(funderGroupText).filter(([group]) =>
    facts.changes.some((change) => change.group === group),
  );
  return {
    subject: `Ändrad hos finansiären: ${facts.callTitle}`,
    first: "Ta ställning till vad finansiären har ändrat i utlysningen.",
    paragraphs: ["Inget i utlysningen ändras förrän du tar över ändringen."],
    facts: [
      ["Utlysning", `${facts.callTitle}, ${facts.funder}`],
      ...groups.flatMap(([group, name]) =>
        facts.changes
          .filter((change) => change.group === group)
          .map(({ field, from, to }): [string, string] => [
            funderFieldText[field] === name ? name : `${name}: ${funderFieldText[field].toLowerCase()}`,
            field === "text"
              ? "är omskriven, se orden på sidan"
              : `från ${funderValue(field, from)} till ${funderValue(field, to)}`,
          ]),
      ),
    ],
    link: { href: `${baseUrl}/calls/${facts.callId}`, label: "Se ändringen" },
    closing: ["Du får brevet för att du är nätverkets rådgivare."],
  };
}
