import type { LetterFacts } from "../../src/messages/letters";
import { day } from "../format";
import type { Letter } from "./letter";

export function adviceAskedLetter(facts: LetterFacts["advice_asked"], baseUrl: string): Letter {
  const by = facts.wishedOn ? `, senast ${day(facts.wishedOn)}` : "";
  return {
    subject: `${facts.isFollowUp ? "Följdfråga" : "Fråga"} från ${facts.municipality}${by}: ${facts.title}`,
    first: `Svara ${facts.municipality}${by}.`,
    paragraphs: [`${facts.askedBy} har skrivit en ${facts.isFollowUp ? "följdfråga" : "fråga"}.`],
    facts: [
      ["Fråga", facts.title],
      ["Önskat svar", facts.wishedOn ? day(facts.wishedOn) : "Ingen bestämd dag"],
    ],
    link: { href: `${baseUrl}/advice/${facts.requestId}`, label: "Läs och svara" },
    closing: ["Du får brevet för att du är nätverkets rådgivare för externa medel."],
  };
}
