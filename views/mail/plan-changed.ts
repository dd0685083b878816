import type { LetterFacts } from "../../src/messages/letters";
import { isInTime } from "../../src/planning/party-plan";
import { names, weekday } from "../format";
import { planCauseText, planStateText, turnInWords } from "../planning/words";
import type { Letter } from "./letter";

type Facts = LetterFacts["plan_changed"];

const because: Record<Facts["as"], (municipality: string) => string> = {
  adviser: () => "Du får brevet för att du är nätverkets rådgivare.",
  contact: (municipality) => `Du får brevet för att du är kontaktperson för ${municipality}.`,
};

const titles = (applications: Facts["applications"]) => names(applications.map(({ title }) => title));

export function planChangedLetter(facts: Facts, baseUrl: string): Letter {
  const { municipality, applications, board, cause, meetsOn, adviser } = facts;
  const lost = applications.filter(({ to }) => !isInTime(to));
  const inTime = applications.filter(({ to }) => isInTime(to));
  const why = planCauseText[cause](board?.name ?? "", meetsOn ? weekday(meetsOn) : "");
  const first = applications[0];
  // The one that has turned against somebody is told first, and gives the letter its name.
  const [head] = [...lost, ...inTime];
  const turn = head ? turnInWords(head.from, head.to) : "";
  const named = titles(lost.length > 0 ? lost : inTime);
  return {
    subject: `${municipality} ${turn}: ${named}`,
    first: `${municipality} ${turn}: ${named}.`,
    paragraphs: [
      `Det beror på att ${lowered(why)}.`,
      ...(lost.length > 0
        ? [
            "Under Planering i ansökan står vad som kan göras, till exempel delegation, ordförandebeslut eller extra sammanträde.",
          ]
        : ["Ingenting behöver göras, utom att hålla dagen för texten under Planering."]),
      ...(lost.length > 0 && inTime.length > 0
        ? [`${municipality} hinner däremot besluta om ${titles(inTime)} igen.`]
        : []),
    ],
    facts: applications.flatMap(({ title, deadlineOn, from, to }): [string, string][] => [
      ["Ansökan", title],
      ["Sista dag hos finansiären", weekday(deadlineOn)],
      ["Förut", planStateText[from]],
      ["Nu", planStateText[to]],
    ]),
    link: {
      href:
        applications.length === 1 && first
          ? `${baseUrl}/applications/${first.id}/planning`
          : `${baseUrl}/applications`,
      label: applications.length === 1 ? "Se planeringen" : "Se ansökningarna",
    },
    closing: [
      ...(adviser ? [`Frågor? Svara till ${adviser.name}, ${adviser.email}.`] : []),
      because[facts.as](municipality),
    ],
  };
}

/** A board's name keeps its capital only at the head of a sentence. */
const lowered = (text: string) => text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
