import type { MovedApplication } from "../../src/messages/call-letters";
import type { LetterFacts } from "../../src/messages/letters";
import { names, workingDaysLeft } from "../format";
import { byWhen, lastDay } from "./application-facts";
import { movedDeadlines } from "./deadline-events";
import type { Letter } from "./letter";

const meaning: Record<MovedApplication["as"], string> = {
  adviser: "Se över när texten behöver skickas för godkännande, så att nämnderna hinner.",
  contact: "Kontrollera att er nämnd hinner fatta beslut före den nya dagen.",
  director: "Texten som väntar på ert besked är densamma. Det är dagen då beskedet behövs som har ändrats.",
};

const because: Record<MovedApplication["as"], string> = {
  adviser: "Du får brevet för att du är nätverkets rådgivare.",
  contact: "Du får brevet för att du är kontaktperson för en kommun i ansökan.",
  director: "Du får brevet för att en text väntar på, eller har fått, ditt godkännande.",
};

/** Whose board the new day has left behind, and where the ways out stand. */
function tooLate(applications: MovedApplication[]): string[] {
  const lost = [...new Set(applications.flatMap((one) => one.tooLate ?? []))];
  if (lost.length === 0) return [];
  return [
    `${names(lost)} hinner inte längre besluta med ordinarie nämnd. Under Planering i ansökan står vad som kan göras, till exempel delegation, ordförandebeslut eller omedelbar justering.`,
  ];
}

export function deadlineMovedLetter(facts: LetterFacts["deadline_moved"], baseUrl: string): Letter {
  const { applications, to, movedOn, adviser } = facts;
  const roles = [...new Set(applications.map((one) => one.as))];
  const first = applications[0];
  const left = to.on ? workingDaysLeft(movedOn, to.on) : "";
  return {
    subject: `Sista dag är flyttad: ${facts.callTitle}${byWhen(to)}`,
    first: `Sista dag är flyttad från ${lastDay(facts.from)} till ${lastDay(to)}.`,
    paragraphs: [...tooLate(applications), ...roles.map((role) => meaning[role])],
    facts: [
      ["Utlysning", `${facts.callTitle}, ${facts.funder}`],
      ["Tidigare sista dag", lastDay(facts.from)],
      ["Ny sista dag", left ? `${lastDay(to)}, ${left}` : lastDay(to)],
      ...applications.map((one): [string, string] => ["Ansökan", one.title]),
    ],
    link: {
      href:
        applications.length === 1 && first
          ? `${baseUrl}/applications/${first.id}`
          : `${baseUrl}/calls/${facts.callId}`,
      label: applications.length === 1 ? "Se läget i ansökan" : "Se utlysningen och ansökningarna",
    },
    events: movedDeadlines(facts),
    closing: [
      ...(adviser ? [`Frågor? Svara till ${adviser.name}, ${adviser.email}.`] : []),
      ...roles.map((role) => because[role]),
    ],
  };
}
