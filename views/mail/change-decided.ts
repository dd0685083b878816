import type { LetterFacts } from "../../src/messages/letters";
import { aspectText, verdictText } from "../awards/words";
import { day, quoted, sek } from "../format";
import { whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

export function changeDecidedLetter(facts: LetterFacts["change_decided"], baseUrl: string): Letter {
  const { verdicts, move, municipality } = facts;
  const answers = (["time", "budget", "content", "parties"] as const).flatMap(
    (aspect): [string, string][] => {
      const verdict = verdicts[aspect];
      return verdict ? [[aspectText[aspect], verdictText[verdict]]] : [];
    },
  );
  const party =
    verdicts.parties === "accepted"
      ? `${municipality} ${move === "joins" ? "är nu med i projektet" : "har lämnat projektet"}.`
      : "";
  return {
    subject: `Beslut om ändring: ${facts.title}`,
    first: `${facts.funder} beslutade den ${day(facts.decidedOn)} om den ändring som begärdes. Du behöver inte göra något.`,
    paragraphs: [party, facts.note && quoted(facts.note)].filter(Boolean),
    facts: [
      ["Ansökan", facts.title],
      ...answers,
      ["Projektet slutar", day(facts.endsOn)],
      ["Beviljat belopp", sek(facts.grantedSek)],
    ],
    link: {
      href: `${baseUrl}/applications/${facts.applicationId}/changes/${facts.changeId}`,
      label: "Se ändringen och kommunernas andelar",
    },
    closing: [...whomToAsk(facts), "Du får brevet för att din kommun är, eller var, med i projektet."],
  };
}
