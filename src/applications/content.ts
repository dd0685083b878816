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

export type ContentChange = TextField | "call" | "period" | "requestedSek" | "owner" | "parties" | "ownShare";

/** What differs between two versions, seen by one municipality: `ownShare` is its own part of the money. */
export function changesBetween(before: Content, after: Content, code: string): ContentChange[] {
  const owner = (content: Content) => content.parties.find(({ role }) => role === "owner")?.code;
  const own = ({ parties }: Content) => {
    const party = parties.find((one) => one.code === code);
    return `${party?.budgetShareSek}/${party?.coFinancingSek}`;
  };
  const others = ({ parties }: Content) =>
    JSON.stringify(parties.filter((one) => one.code !== code).map(({ role: _role, ...facts }) => facts));
  const changes: ContentChange[] = TEXT_FIELDS.filter((field) => before[field] !== after[field]);
  if (JSON.stringify(before.call) !== JSON.stringify(after.call)) changes.push("call");
  if (before.periodFromOn !== after.periodFromOn || before.periodToOn !== after.periodToOn)
    changes.push("period");
  if (before.requestedSek !== after.requestedSek) changes.push("requestedSek");
  if (owner(before) !== owner(after)) changes.push("owner");
  if (others(before) !== others(after)) changes.push("parties");
  if (own(before) !== own(after)) changes.push("ownShare");
  return changes;
}
