import type { LetterFacts } from "../../src/messages/letters";
import { day } from "../format";
import { byWhen, commonFacts } from "./application-facts";
import type { Letter } from "./letter";

export function delayToldLetter(facts: LetterFacts["delay_told"], baseUrl: string): Letter {
  return {
    subject: `${facts.municipality} kommer senare, ${day(facts.expectedOn)}: ${facts.title}${byWhen(facts.deadline)}`,
    first: `${facts.municipality} svarar senare än väntat.`,
    paragraphs: [`${facts.byName}: ${facts.reason}`],
    facts: [...commonFacts(facts), ["Väntas", day(facts.expectedOn)]],
    link: { href: `${baseUrl}/applications/${facts.applicationId}`, label: "Se läget i ansökan" },
    closing: [
      "Påminnelserna vilar till dess.",
      "Du får brevet för att du är nätverkets rådgivare för externa medel.",
    ],
  };
}
