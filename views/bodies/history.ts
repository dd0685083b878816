import type { ActivityState } from "../../src/bodies/action-plan";
import type { BodyEvent } from "../../src/bodies/events";
import { because, type Details, type Say, word } from "../details";
import { counted, day } from "../format";
import { activityStateText, lastDay } from "./words";

const meetingOf = (d: Details) => `mötet den ${day(word(d, "heldOn"))}`;
const renamed = (d: Details) => (d.from === d.to ? "" : `: ${word(d, "from")} heter nu ${word(d, "to")}`);

export const bodySentences: Record<BodyEvent, Say> = {
  body_begun: (d) => `${word(d, "name")} startade`,
  body_changed: (d) => `Gruppens uppgifter ändrades${renamed(d)}`,
  body_ended: (d) => `${word(d, "name")} avslutades, sista dag ${lastDay(word(d, "endedOn"))}`,
  seat_added: (d) => `${word(d, "name")} fick en plats från ${day(word(d, "fromOn"))}`,
  seat_ended: (d) => `${word(d, "name")} lämnade sin plats, sista dag ${lastDay(word(d, "endedOn"))}`,
  seat_corrected: (d) => `Uppgiften om ${word(d, "name")} rättades${because(d)}`,
  meeting_planned: (d) => `Lade in ${meetingOf(d)}`,
  meeting_changed: (d) =>
    d.from
      ? `Flyttade mötet från ${day(word(d, "from"))} till ${day(word(d, "heldOn"))}`
      : `Ändrade ${meetingOf(d)}`,
  meeting_cancelled: (d) => `Ställde in ${meetingOf(d)}${because(d)}`,
  minutes_added: (d) => `Protokoll från ${meetingOf(d)}: ${word(d, "name")}`,
  attendance_recorded: (d) =>
    `Närvaro vid ${meetingOf(d)}: ${counted(Number(d.municipalities), "kommun", "kommuner")}`,
  meeting_decision_added: (d) => `Beslut ${word(d, "number")} vid ${meetingOf(d)}: ${word(d, "text")}`,
  meeting_decision_corrected: (d) => `Beslut ${word(d, "number")} vid ${meetingOf(d)} rättades${because(d)}`,
  activity_added: (d) => `Handlingsplan ${word(d, "year")}: lade till ${word(d, "title")}`,
  activity_changed: (d) => `Handlingsplan ${word(d, "year")}: ändrade ${word(d, "title")}`,
  activity_followed_up: (d) =>
    `Handlingsplan ${word(d, "year")}: ${word(d, "title")}, ${activityStateText[d.state as ActivityState].toLowerCase()}`,
  evaluation_told: (d) => `Utvärdering av ${word(d, "year")}`,
  external_actor_added: (d) => `Extern aktör tillagd: ${word(d, "name")}`,
  external_actor_renamed: (d) => `${word(d, "from")} heter nu ${word(d, "to")}`,
  external_actor_ended: (d) => `Extern aktör avslutad: ${word(d, "name")}`,
};
