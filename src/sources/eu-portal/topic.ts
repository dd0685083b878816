import { Temporal } from "temporal-polyfill";
import { type Instant, instantOf } from "../../calendar";
import { oneLine } from "../../tidy-text";
import { plainText } from "../feeds/plain-text";
import type { FoundItem } from "../kinds/kind";

const TOPIC_PAGE =
  "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/";

/** Brussels has Stockholm's clock, and its own daylight saving rules stand in the same table. */
const BRUSSELS = "Europe/Brussels";

/** A topic of the EU's portal, as much of it as we use. */
export type Topic = {
  identifier: string;
  title: string;
  language: string;
  callTitle: string;
  programme: string;
  opensAt: Instant | null;
  /** In order of time. */
  cutOffs: Instant[];
};

/** Null for a tender, for what has no name, and for what is over whatever its status says: that has been seen to lie. */
export function topicOf(record: unknown, at: Instant): Topic | null {
  const {
    identifier,
    type,
    title,
    callTitle,
    language,
    deadlineDatesLong,
    plannedOpeningDateLong,
    frameworkProgramme,
  } = (record ?? {}) as Record<string, unknown>;
  if (text(identifier) === "" || (type !== undefined && String(type) !== "1")) return null;
  const cutOffs = (Array.isArray(deadlineDatesLong) ? deadlineDatesLong : [deadlineDatesLong])
    .map(momentOf)
    .filter((moment) => moment !== null)
    .toSorted();
  if (cutOffs.length > 0 && (cutOffs.at(-1) as Instant) <= at) return null;
  const status = text((record as { status?: { abbreviation?: unknown } }).status?.abbreviation);
  if (cutOffs.length === 0 && /^closed$/i.test(status)) return null;
  return {
    identifier: text(identifier),
    title: text(title) || text(callTitle) || text(identifier),
    language: text(language).toLowerCase(),
    callTitle: text(callTitle),
    programme: programmeOf(frameworkProgramme),
    opensAt: momentOf(plannedOpeningDateLong),
    cutOffs,
  };
}

/** The same topic comes in many languages. */
export function betterLanguage(one: Topic, other: Topic): Topic {
  const rank = ({ language }: Topic) =>
    language === "sv" ? 0 : language === "en" || language === "" ? 1 : 2;
  return rank(other) < rank(one) ? other : one;
}

/** Whether one of the words stands in what the topic is called; without words everything is wanted. */
export function isWanted(
  { identifier, title, callTitle, programme }: Topic,
  words: readonly string[],
): boolean {
  const said = `${identifier} ${title} ${callTitle} ${programme}`.toLocaleLowerCase("sv");
  return words.length === 0 || words.some((word) => said.includes(word.toLocaleLowerCase("sv")));
}

/** The next cut-off is the deadline; those after it are named, and those before are past. */
export function topicItem(topic: Topic, at: Instant): FoundItem {
  const [next, ...later] = topic.cutOffs.filter((cutOff) => cutOff > at);
  const lines = [
    topic.callTitle === topic.title ? "" : topic.callTitle,
    topic.programme,
    topic.opensAt && `Opening date: ${inBrussels(topic.opensAt)}`,
    next && `Deadline: ${inBrussels(next)}`,
    ...later.map((cutOff) => `Later cut-off: ${inBrussels(cutOff)}`),
    `Identifier: ${topic.identifier}`,
  ];
  return {
    guid: topic.identifier,
    title: oneLine(topic.title),
    link: TOPIC_PAGE + encodeURIComponent(topic.identifier.toLowerCase()),
    publishedAt: null,
    text: lines.filter(Boolean).join("\n"),
    raw: JSON.stringify(topic),
  };
}

function inBrussels(moment: Instant): string {
  const there = Temporal.Instant.from(moment).toZonedDateTimeISO(BRUSSELS);
  const day = there.toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `${day} ${there.toPlainTime().toString({ smallestUnit: "second" })} Brussels time`;
}

/** Milliseconds since 1970, as a number or as digits. */
function momentOf(value: unknown): Instant | null {
  const milliseconds = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  const usable = typeof milliseconds === "number" && milliseconds > 0 && milliseconds < 8e15;
  return usable ? instantOf(milliseconds) : null;
}

/** A name, or an object that holds one; the portal has used both, and bare numbers that say nothing. */
function programmeOf(value: unknown): string {
  if (typeof value === "string") return /^\d+$/.test(value) ? "" : text(value);
  const { description, abbreviation } = (value ?? {}) as Record<string, unknown>;
  return text(description) || text(abbreviation);
}

function text(value: unknown): string {
  return typeof value === "string" ? oneLine(plainText(value)) : "";
}
