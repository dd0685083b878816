import { GENERAL_SECTIONS } from "../../db/defaults/funder-forms";
import { type FrozenBudget, withoutLeavers } from "../budgets/frozen";
import type { Day } from "../calendar";
import { sha256 } from "../secrets";

export type ContentParty = {
  code: string;
  name: string;
  role: "owner" | "partner";
  budgetShareSek: number;
  coFinancingSek: number;
};

export type ContentSection = { key: string; heading: string; text: string };

/** All that an approval is about: text, period, sum, owner, and every party's share. */
export type Content = {
  title: string;
  call: { funder: string; programme: string; title: string; url: string };
  periodFromOn: Day | null;
  periodToOn: Day | null;
  requestedSek: number;
  /** In the order of the funder's form. */
  sections: ContentSection[];
  /** By municipality code. */
  parties: ContentParty[];
  /** By year and cost type; null where the application has shares only, as the first versions had. */
  budget: FrozenBudget | null;
};

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** One way only to write the same content: keys in order, no spaces (RFC 8785; all numbers are whole kronor). */
export function canonical(content: object): string {
  return JSON.stringify(sorted(content));
}

export function fingerprint(canonicalContent: string): string {
  return sha256(canonicalContent);
}

/** Frozen versions are read again and again, and a page that shows where everybody stands reads each of them. */
const contents = new Map<string, Content>();
const MOST_REMEMBERED = 40;

/** A version as it was frozen. What was read before is shared, so nothing in it can be changed. */
export function readContent(canonicalContent: string): Content {
  const known = contents.get(canonicalContent);
  if (known) return known;
  if (contents.size >= MOST_REMEMBERED) contents.clear();
  const read = unchangeable(parsed(canonicalContent));
  contents.set(canonicalContent, read);
  return read;
}

function unchangeable<Value>(value: Value): Value {
  if (value !== null && typeof value === "object") Object.values(Object.freeze(value)).forEach(unchangeable);
  return value;
}

/** One from before texts had sections of their own is read as if it had. */
function parsed(canonicalContent: string): Content {
  const frozen = JSON.parse(canonicalContent) as Content | FirstContent;
  if ("sections" in frozen) return { ...frozen, budget: frozen.budget ?? null };
  const { call, title, periodFromOn, periodToOn, requestedSek, parties } = frozen;
  const sections = GENERAL_SECTIONS.map(({ key, heading }) => ({
    key,
    heading,
    text: frozen[key as FirstKey] ?? "",
  }));
  return { call, title, periodFromOn, periodToOn, requestedSek, sections, parties, budget: null };
}

/** How the first versions were written down: each text beside the facts, under its key. */
type FirstContent = Omit<Content, "sections" | "budget"> & Record<FirstKey, string>;
type FirstKey =
  | "purpose"
  | "need"
  | "goals"
  | "activities"
  | "targetGroups"
  | "childConsequences"
  | "economicConsequences";

/** Tables show every party's part, and ask for each by its code. */
const partiesByCode = new WeakMap<object, Map<string, ContentParty>>();

export function partyIn({ parties }: Pick<Content, "parties">, code: string): ContentParty | undefined {
  const byCode = partiesByCode.get(parties) ?? new Map(parties.map((party) => [party.code, party]));
  partiesByCode.set(parties, byCode);
  return byCode.get(code);
}

/** What a section says, by its key; "" when the funder's form has no such section. */
export function sectionText(content: Pick<Content, "sections">, key: string): string {
  return content.sections.find((section) => section.key === key)?.text ?? "";
}

/**
 * Whether `working` is still what was frozen. A party that has left since then is not a change of the text that the
 * others approved; a party that came, or any other difference, is.
 */
export function isStill(frozen: Content, working: Content): boolean {
  const staying = new Set(working.parties.map(({ code }) => code));
  const remaining = {
    ...frozen,
    parties: frozen.parties.filter(({ code }) => staying.has(code)),
    budget: withoutLeavers(frozen.budget, staying),
  };
  return canonical(remaining) === canonical(working);
}
