import { type Instant, instantAt, isDay } from "../../calendar";
import { oneLine } from "../../tidy-text";
import { absolute } from "../feeds/link";
import { plainText } from "../feeds/plain-text";
import type { FoundItem } from "../kinds/kind";
import type { JsonRecord } from "./service";

// The service's field names, and the labels under which the reader of deadlines knows the same, are Swedish.

/** What a municipality applies to (ansökningsomgång), told together with its call (utlysning) and programme. */
export function roundItem(round: JsonRecord, call: JsonRecord = {}, programme: JsonRecord = {}): FoundItem {
  const number = said(round.Diarienummer);
  const callTitle = said(call.Titel) || said(call.TitelEngelska);
  const ownTitle = said(round.Titel) || said(round.TitelEngelska);
  const title = [callTitle, ownTitle === callTitle ? "" : ownTitle].filter(Boolean).join(": ");
  return {
    guid: number,
    title: oneLine(title) || number,
    link: linkOf(round),
    publishedAt: momentOf(call.Publiceringsdatum),
    text: [...datesOf(round), ...textsOf(round), ...textsOf(call), said(programme.Titel)]
      .filter(Boolean)
      .join("\n\n"),
    raw: JSON.stringify({ round: withoutPersons(round), call: withoutPersons(call) }),
  };
}

/** Invited-only and unpublished rounds are not for everybody. A flag that is missing says nothing against. */
export function isPublic(round: JsonRecord): boolean {
  return [round.Publik, round.Webbsida].every((flag) => flag !== 0 && flag !== false && flag !== "0");
}

/** "x" is the service's own word for nothing. */
function said(value: unknown): string {
  const text = typeof value === "string" ? plainText(value) : "";
  return /^x?$/i.test(text) ? "" : text;
}

function datesOf(round: JsonRecord): string[] {
  const lines = [
    ["Öppnar", round.Oppningsdatum],
    ["Sista ansökningsdag", round.Stangningsdatum],
    ["Uppskattat beslut", round.UppskattatBeslutsdatum],
    ["Tidigast projektstart", round.TidigastProjektstart],
  ] as const;
  return [
    lines
      .map(([label, value]) => [label, inWords(value)] as const)
      .filter(([, words]) => words !== "")
      .map(([label, words]) => `${label}: ${words}`)
      .join("\n"),
  ];
}

function textsOf(record: JsonRecord): string[] {
  const parts = listOf(record.WebTextLista).map((text) => said(text.TextSv) || said(text.TextEn));
  return [said(record.Beskrivning) || said(record.BeskrivningEngelska), ...parts];
}

/** Dates have no zone and mean Stockholm's clock; 1900 is the service's word for none. */
function clockOf(value: unknown): { on: string; time: string } | null {
  const [, on = "", time = "00:00"] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(typeof value === "string" ? value : "") ?? [];
  return isDay(on) && on >= "1990" ? { on, time } : null;
}

/** Midnight is a day whose time nobody filled in. */
function inWords(value: unknown): string {
  const clock = clockOf(value);
  if (!clock) return "";
  return clock.time === "00:00" ? clock.on : `${clock.on} kl. ${clock.time.replace(":", ".")}`;
}

function momentOf(value: unknown): Instant | null {
  const clock = clockOf(value);
  return clock && instantAt(clock.on, clock.time);
}

function linkOf(round: JsonRecord): string | null {
  const links = listOf(round.LankLista).map(({ URL: address }) =>
    absolute(String(address ?? ""), "about:blank"),
  );
  return links.find((link) => link !== null) ?? absolute(String(round.Lank ?? ""), "about:blank");
}

function listOf(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
}

/** Names, telephone numbers and addresses of people are no business of ours. */
function withoutPersons({ KontaktLista: _, ...rest }: JsonRecord): JsonRecord {
  return rest;
}
