import { GENERAL_SECTIONS } from "../../db/defaults/funder-forms";
import { budgetChanges, type FrozenBudget, withoutLeavers } from "../budgets/frozen";
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
export function canonical(content: Content): string {
  return JSON.stringify(sorted(content));
}

export function fingerprint(canonicalContent: string): string {
  return sha256(canonicalContent);
}

/** A version as it was frozen; one from before texts had sections of their own is read as if it had. */
export function readContent(canonicalContent: string): Content {
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

export type ContentChange =
  | {
      what:
        | "title"
        | "call"
        | "period"
        | "requestedSek"
        | "owner"
        | "parties"
        | "ownShare"
        | "budget"
        | "ownBudget";
    }
  | { what: "section"; key: string; heading: string };

/** What differs between two versions, seen by one municipality: `ownShare` is its own part of the money. */
export function changesBetween(before: Content, after: Content, code: string): ContentChange[] {
  const owner = (content: Content) => content.parties.find(({ role }) => role === "owner")?.code;
  const own = ({ parties }: Content) => {
    const party = parties.find((one) => one.code === code);
    return `${party?.budgetShareSek}/${party?.coFinancingSek}`;
  };
  const others = ({ parties }: Content) =>
    JSON.stringify(parties.filter((one) => one.code !== code).map(({ role: _role, ...facts }) => facts));
  const changes: ContentChange[] = before.title === after.title ? [] : [{ what: "title" }];
  changes.push(...changedSections(before, after));
  if (JSON.stringify(before.call) !== JSON.stringify(after.call)) changes.push({ what: "call" });
  if (before.periodFromOn !== after.periodFromOn || before.periodToOn !== after.periodToOn)
    changes.push({ what: "period" });
  if (before.requestedSek !== after.requestedSek) changes.push({ what: "requestedSek" });
  if (owner(before) !== owner(after)) changes.push({ what: "owner" });
  if (others(before) !== others(after)) changes.push({ what: "parties" });
  if (own(before) !== own(after)) changes.push({ what: "ownShare" });
  changes.push(...budgetChanges(before.budget, after.budget, code));
  return changes;
}

/** Sections that were rewritten, added or taken away, in the order of the newer text. */
function changedSections(before: Content, after: Content): ContentChange[] {
  const gone = before.sections.filter(({ key }) => !after.sections.some((section) => section.key === key));
  return [...after.sections, ...gone]
    .filter(({ key }) => sectionText(before, key) !== sectionText(after, key))
    .map(({ key, heading }) => ({ what: "section", key, heading }));
}
