import { type Day, dayOf, type Instant } from "../../src/calendar";
import type { ApplicationFacts } from "../../src/messages/application-letters";
import type { DeadlineFacts } from "../../src/messages/call-letters";
import { day, time, weekday } from "../format";

/** "måndag 15 mars 2027 kl. 14.00", or what is known. */
export function lastDay(deadline: DeadlineFacts): string {
  if (deadline.rolling) return "löpande";
  if (deadline.at) return `${weekday(dayOf(deadline.at))} kl. ${time(deadline.at)}`;
  if (deadline.on) return weekday(deadline.on);
  return deadline.text || "inte känd";
}

/** ", senast 15 mars" for a subject; nothing when no day is known. */
export function byWhen(deadline: DeadlineFacts): string {
  const on: Day | null = deadline.on ?? (deadline.at ? dayOf(deadline.at as Instant) : null);
  return on ? ` (sista dag ${day(on).replace(/ \d{4}$/, "")})` : "";
}

export function whomToAsk({ adviser }: ApplicationFacts): string[] {
  return adviser ? [`Frågor? Svara till ${adviser.name}, ${adviser.email}.`] : [];
}

/** The three facts that every letter about an application carries. */
export function commonFacts(facts: ApplicationFacts): [string, string][] {
  return [
    ["Ansökan", facts.title],
    ["Utlysning", `${facts.callTitle}, ${facts.funder}`],
    ["Ska vara hos finansiären", lastDay(facts.deadline)],
  ];
}

/** In a letter whose link answers for one person. */
export const PERSONAL = "Länken är personlig. Inget svaras av att den öppnas. Vidarebefordra inte brevet.";
