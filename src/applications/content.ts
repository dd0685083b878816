import type { Day } from "../calendar";
import { sha256 } from "../secrets";

/** The fields of the text that a person writes, in the order they are read. */
export const TEXT_FIELDS = [
  "title",
  "purpose",
  "need",
  "goals",
  "activities",
  "targetGroups",
  "childConsequences",
  "economicConsequences",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type ContentParty = {
  code: string;
  name: string;
  role: "owner" | "partner";
  budgetShareSek: number;
  coFinancingSek: number;
};

/** All that an approval is about: text, period, sum, owner, and every party's share. */
export type Content = Record<TextField, string> & {
  call: { funder: string; programme: string; title: string; url: string };
  periodFromOn: Day | null;
  periodToOn: Day | null;
  requestedSek: number;
  /** By municipality code. */
  parties: ContentParty[];
};

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** One way only to write the same content: keys in order, no spaces (RFC 8785; all numbers are whole kronor). */
export function canonical(content: Content): string {
  return JSON.stringify(sorted(content));
}

export function fingerprint(canonicalContent: string): string {
  return sha256(canonicalContent);
}

export function readContent(canonicalContent: string): Content {
  return JSON.parse(canonicalContent) as Content;
}

/**
 * Whether `working` is still what was frozen. A party that has left since then is not a change of the text that the
 * others approved; a party that came, or any other difference, is.
 */
export function isStill(frozen: Content, working: Content): boolean {
  const staying = new Set(working.parties.map(({ code }) => code));
  const remaining = { ...frozen, parties: frozen.parties.filter(({ code }) => staying.has(code)) };
  return canonical(remaining) === canonical(working);
}
