import type { LetterFacts } from "../../src/messages/letters";
import { counted } from "../format";
import { lastDay } from "./application-facts";
import type { Letter } from "./letter";

export function newHitsLetter({ searches }: LetterFacts["new_hits"], baseUrl: string): Letter {
  const hits = searches.reduce((sum, search) => sum + search.hits, 0);
  const only = searches.length === 1 ? searches[0] : undefined;
  return {
    subject: `${counted(hits, "ny träff", "nya träffar")} i ${only ? `sökningen ${only.name}` : "dina sparade sökningar"}`,
    first: `${counted(hits, "utlysning", "utlysningar")} som du inte har sett passar in på ${only ? "din sparade sökning" : "dina sparade sökningar"}.`,
    facts: searches.flatMap(({ name, hits: found, calls }) => [
      ...calls.map(({ title, funder, deadline }): [string, string] => [
        name,
        `${title}, ${funder}. Sista dag: ${lastDay(deadline)}`,
      ]),
      ...(found > calls.length ? ([[name, `och ${found - calls.length} till`]] as [string, string][]) : []),
    ]),
    link: {
      href: only ? `${baseUrl}/searches/${only.id}` : `${baseUrl}/searches`,
      label: "Läs träffarna, eller avsluta breven",
    },
    closing: [
      "Du får brevet för att du har sparat sökningen. Varje träff kommer bara en gång.",
      "Vill du inte ha fler brev? Följ länken och välj Avsluta breven.",
    ],
  };
}
