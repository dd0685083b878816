import type { BoardEvent } from "../../src/boards/events";
import { because, type Details, type Say, word } from "../details";
import { counted, day } from "../format";
import { boardFieldText, inMinutes } from "./words";

const on = (details: Details, key: string) => day(word(details, key));

const some = (details: Details, key: string): number => {
  const value = details[key];
  return Array.isArray(value) ? value.length : Number(value ?? 0);
};

function changes(details: Details): string {
  const all = Array.isArray(details.changes)
    ? (details.changes as { field: string; from: unknown; to: unknown }[])
    : [];
  return all
    .map(({ field, from, to }) => {
      const name = boardFieldText[field] ?? field;
      const isPlain = typeof from === "number" && typeof to === "number" && field !== "parentId";
      if (field === "name") return `${name} från ”${String(from)}” till ”${String(to)}”`;
      return isPlain ? `${name} från ${from} till ${to} dagar` : name;
    })
    .join(", ");
}

function taken(details: Details): string {
  const parts = [
    [some(details, "added"), "tillagda"],
    [some(details, "changed"), "ändrade"],
    [some(details, "cancelled"), "inställda"],
    [some(details, "leftOut"), "utelämnade rader"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(", ");
}

const decision = (details: Details) =>
  `${word(details, "boardName")} ${on(details, "decidedOn")} ${inMinutes(word(details, "paragraph"))}`;

export const boardSentences: Record<BoardEvent, Say> = {
  board_added: (d) => `${word(d, "name")} lades till`,
  board_changed: (d) => `Ändrade ${changes(d)}`,
  board_ended: (d) =>
    `${word(d, "name")} avslutas ${on(d, "on")}${some(d, "cancelled") > 0 ? `, ${counted(some(d, "cancelled"), "sammanträde ställdes in", "sammanträden ställdes in")}` : ""}`,
  board_meeting_added: (d) => `Sammanträdet ${on(d, "meetsOn")} lades till`,
  board_meeting_changed: (d) =>
    `Sammanträdet ${on(d, "meetsOn")} fick en annan tid, plats eller inlämningsdag`,
  board_meeting_cancelled: (d) => `Sammanträdet ${on(d, "meetsOn")} ställdes in`,
  board_meetings_imported: (d) => `Sammanträden infördes från en fil: ${taken(d) || "inget nytt"}`,
  board_meetings_copied: (d) =>
    `${counted(some(d, "added"), "sammanträde", "sammanträden")} för ${word(d, "year")} lades till efter året före`,
  delegation_added: (d) => `Delegation till ${word(d, "delegate")} lades till`,
  delegation_ended: (d) => `Delegationen till ${word(d, "delegate")} gäller till och med ${on(d, "on")}`,
  delegation_corrected: (d) => `Delegationen till ${word(d, "delegate")} rättades${because(d)}`,
  board_decision_recorded: (d) => `Beslut fördes in: ${decision(d)}`,
  board_decision_corrected: (d) => `Beslut rättades: ${decision(d)}${because(d)}`,
};
