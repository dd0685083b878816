import { MalformedError, type Opml, ParseError, parseOpml } from "feedsmith";
import { z } from "zod";
import { SOURCE_KINDS } from "../../db/schema";
import type { Instant } from "../calendar";
import { requiredUrl } from "../fields";
import { oneLine, shortened, tidy } from "../tidy-text";
import type { SourceKind } from "./kinds/kind";
import { readers } from "./kinds/kinds";
import { INTERVALS, type Source, type SourceForm } from "./sources";

/** What OPML has no word for stands in attributes of our own, which other programs pass by. */
const NAMESPACE = "urn:utlyst:source";
const OWN_ATTRIBUTES = {
  extraOutlineAttributes: ["utlyst:kind", "utlyst:funder", "utlyst:minutes", "utlyst:settings"],
} as const;

/** Why a line gives no source: codes that `views/sources/opml.tsx` has the words for. */
export type LineProblem =
  | "no_address"
  | "not_a_web_address"
  | "another_list"
  | "unknown_kind"
  | "bad_settings";

export type Listed = Required<SourceForm>;

/** One outline that is no folder. */
export type OpmlLine = { name: string; url: string } & ({ source: Listed } | { problem: LineProblem });

/** What is said of a source in a list; "tips" has no address. */
export function isListable({ kind }: Pick<Source, "kind">): boolean {
  return kind !== "tips";
}

/** The sources as OPML 2.0: feeds as any reader takes them in, watched pages and the rest as links. */
export function opmlOf(listed: readonly Listed[], title: string, at: Instant): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<opml version="2.0" xmlns:utlyst="${NAMESPACE}">`,
    `<head><title>${escaped(title)}</title><dateCreated>${new Date(at).toUTCString()}</dateCreated></head>`,
    "<body>",
    ...listed.map((one) => `<outline${attributesOf(one)}/>`),
    "</body>",
    "</opml>",
    "",
  ].join("\n");
}

function attributesOf({ kind, name, url, funder, everyMinutes, settings }: Listed): string {
  const address: Record<string, string> =
    kind === "feed"
      ? { type: "rss", title: name, xmlUrl: url, htmlUrl: new URL("/", url).href }
      : { type: "link", url };
  const attributes = {
    text: name,
    ...address,
    "utlyst:kind": kind,
    "utlyst:funder": funder,
    "utlyst:minutes": String(everyMinutes),
    "utlyst:settings": Object.keys(settings).length === 0 ? "" : JSON.stringify(settings),
  };
  return Object.entries(attributes)
    .filter(([, value]) => value !== "")
    .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`)
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"\s]/g, (sign) => (sign === " " ? sign : `&#${sign.charCodeAt(0)};`));
}

/**
 * The lines of a list of subscriptions, however readers write it: folders (their names are dropped), attributes in any case,
 * a name in `text` or `title`. Null when it is not OPML or not all of it has come.
 */
export function readOpml(text: string): OpmlLine[] | null {
  const list = text.trim();
  if (!/<\/opml\s*>|<opml[^>]*\/>/i.test(list)) return null;
  try {
    return linesOf(parseOpml(list, OWN_ATTRIBUTES).body?.outlines ?? []);
  } catch (error) {
    if (!(error instanceof ParseError || error instanceof MalformedError)) throw error;
    // feedsmith takes a list without a single line for none at all.
    return /<opml[\s/>]/i.test(list) && error instanceof ParseError && !/<outline/i.test(list) ? [] : null;
  }
}

type Own = (typeof OWN_ATTRIBUTES)["extraOutlineAttributes"];
type Outline = Opml.Outline<string, Own>;

function linesOf(outlines: readonly Outline[]): OpmlLine[] {
  return outlines.flatMap((outline) => {
    const below = linesOf(outline.outlines ?? []);
    const isFolder = below.length > 0 && !outline.xmlUrl && !outline.url;
    return isFolder || outline.isComment ? below : [lineOf(outline), ...below];
  });
}

function lineOf(outline: Outline): OpmlLine {
  const address = (outline.xmlUrl ?? outline.url ?? "")
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, "")
    .replace(/^feed:/i, "http:");
  const name = shortened(oneLine(tidy(outline.text ?? outline.title ?? "")), LONGEST_NAME);
  const named = { name, url: address };
  if (address === "") return { ...named, problem: "no_address" };
  const url = requiredUrl().safeParse(address).data;
  if (!url) return { ...named, problem: "not_a_web_address" };
  if (leadsToList(outline, url)) return { ...named, problem: "another_list" };
  const kind = kindOf(outline);
  if (kind === null) return { ...named, problem: "unknown_kind" };
  const settings = settingsOf(kind, String(outline["utlyst:settings"] ?? "{}"));
  if (settings === null) return { ...named, problem: "bad_settings" };
  const minutes = INTERVALS.find((interval) => interval === outline["utlyst:minutes"]);
  const source = {
    kind,
    name: name || new URL(url).hostname,
    url,
    funder: shortened(oneLine(tidy(String(outline["utlyst:funder"] ?? ""))), LONGEST_NAME),
    everyMinutes: Number(minutes ?? EVERY_HOUR),
    settings,
  };
  return { name: source.name, url, source };
}

const LONGEST_NAME = 120;
const EVERY_HOUR = 60;

function leadsToList(outline: Outline, url: string): boolean {
  return !outline["utlyst:kind"] && (outline.type === "include" || /\.opml$/i.test(new URL(url).pathname));
}

/** Without a word of ours, an address for feeds is a feed, and a link a page to watch. */
function kindOf(outline: Outline): SourceKind | null {
  const kind = outline["utlyst:kind"] ?? (outline.xmlUrl ? "feed" : "page");
  return SOURCE_KINDS.find((one) => one === kind && isListable({ kind: one })) ?? null;
}

const anySettings = z.record(z.string(), z.unknown());

/** As the kind's reader takes them; none are none, whatever the reader would make of that. */
function settingsOf(kind: SourceKind, json: string): Record<string, unknown> | null {
  try {
    const given: unknown = JSON.parse(json);
    const settings = (readers[kind]?.settings ?? anySettings).safeParse(given);
    return settings.data && Object.keys(given as object).length === 0 ? {} : (settings.data ?? null);
  } catch {
    return null;
  }
}
