import type { PeopleEvent } from "../../src/people/events";
import { because, type Details, type Say, word } from "../details";
import { day } from "../format";
import { roleText } from "../text";

const CHANGES = [
  ["title", "titel"],
  ["unit", "enhet"],
  ["phone", "telefon"],
] as const;

function changed(d: Details, key: string, label: string): string[] {
  if (d[`${key}To`] === undefined) return [];
  const [from, to] = [word(d, `${key}From`), word(d, `${key}To`)];
  if (from === "") return [`${label}: ”${to}”`];
  return [to === "" ? `${label} ”${from}” togs bort` : `${label} från ”${from}” till ”${to}”`];
}

export const peopleSentences: Record<PeopleEvent, Say> = {
  person_added: (d) => `${word(d, "name")} lades till`,
  person_changed: (d) =>
    [
      `Uppgifterna ändrades (${word(d, "to")})`,
      ...CHANGES.flatMap(([key, label]) => changed(d, key, label)),
    ].join("; "),
  role_given: (d) => `Fick rollen ${roleText[word(d, "role") as keyof typeof roleText] ?? word(d, "role")}`,
  role_ended: (d) =>
    `Rollen ${roleText[word(d, "role") as keyof typeof roleText] ?? word(d, "role")} avslutades${word(d, "endedOn") && ` från ${day(word(d, "endedOn"))}`}`,
  signed_in: () => "Loggade in",
  role_corrected: (d) =>
    `Rollen ${roleText[word(d, "role") as keyof typeof roleText] ?? word(d, "role")} rättades${because(d)}`,
  topics_changed: (d) => `Områden: ${word(d, "topics") || "inga"}`,
  signatory_added: (d) => `${word(d, "name")} får teckna kommunen från ${day(word(d, "fromOn"))}`,
  signatory_ended: (d) => `${word(d, "name")} får teckna kommunen till och med ${day(word(d, "lastOn"))}`,
  signatory_struck: (d) => `Uppgiften att ${word(d, "name")} får teckna kommunen ströks`,
};
