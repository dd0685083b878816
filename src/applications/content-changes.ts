import { type Content, type ContentParty, canonical, sectionText } from "./content";

/**
 * What can differ between two versions. `parties`: other municipalities' shares; `joined`, `left`: who takes part;
 * `other`: what is frozen with the text and has no name of its own here. Every difference has a name.
 */
export type ContentChange =
  | {
      what:
        | "title"
        | "call"
        | "period"
        | "requestedSek"
        | "owner"
        | "parties"
        | "joined"
        | "left"
        | "ownShare"
        | "budget"
        | "ownBudget"
        | "order"
        | "other";
    }
  | { what: "section"; key: string; heading: string };

/** What differs, seen by one municipality: `ownShare` is its own part of the money. Seen by nobody's when `code` is "". */
export function changesBetween(before: Content, after: Content, code: string): ContentChange[] {
  const change = (what: Exclude<ContentChange["what"], "section">, differs: boolean): ContentChange[] =>
    differs ? [{ what }] : [];
  const [old, now] = [byCode(before), byCode(after)];
  const changedShares = [...now.keys()].filter((one) => old.has(one) && old.get(one) !== now.get(one));
  return [
    ...change("title", before.title !== after.title),
    ...changedSections(before, after),
    ...change("order", keysInOrder(before, after) !== keysInOrder(after, before)),
    ...change("call", same(before.call) !== same(after.call)),
    ...change("period", before.periodFromOn !== after.periodFromOn || before.periodToOn !== after.periodToOn),
    ...change("requestedSek", before.requestedSek !== after.requestedSek),
    ...change("owner", ownerOf(before)?.code !== ownerOf(after)?.code),
    ...change(
      "joined",
      [...now.keys()].some((one) => one !== code && !old.has(one)),
    ),
    ...change(
      "left",
      [...old.keys()].some((one) => one !== code && !now.has(one)),
    ),
    ...change(
      "parties",
      changedShares.some((one) => one !== code) ||
        same(othersBudget(before, after, code)) !== same(othersBudget(after, before, code)),
    ),
    ...change("ownShare", old.get(code) !== now.get(code)),
    ...change("budget", same(commonBudget(before)) !== same(commonBudget(after))),
    ...change("ownBudget", same(ownBudget(before, code)) !== same(ownBudget(after, code))),
    ...change("other", same(unnamed(before)) !== same(unnamed(after))),
  ];
}

/**
 * What no adviser can call editorial: sum, shares and co-financing, period, role, owner and purpose, the call's facts,
 * and that somebody joins (PRIOR-ART 3.3, DOMAIN B4). A party that has left is no change of what the others approved.
 */
export function materialChanges(before: Content, after: Content): ContentChange[] {
  return changesBetween(before, after, "").filter((change) =>
    change.what === "section" ? change.key === "purpose" : !EDITORIAL.has(change.what),
  );
}

const EDITORIAL: ReadonlySet<string> = new Set(["title", "order", "left"]);

/**
 * Of a material change, what concerns this municipality: everything but the others' shares and those who left. Where
 * nothing does, its own part and the text are what they were.
 */
export function changesTouching(before: Content, after: Content, code: string): ContentChange[] {
  return changesBetween(before, after, code).filter(({ what }) => what !== "parties" && what !== "left");
}

export function ownerOf({ parties }: Pick<Content, "parties">): ContentParty | undefined {
  return parties.find(({ role }) => role === "owner");
}

const same = (value: object) => canonical(value);

/** Everything about a party but its role, which is the owner's to change. */
function byCode({ parties }: Content): Map<string, string> {
  return new Map(parties.map(({ role: _role, ...facts }) => [facts.code, same(facts)]));
}

/** Those sections that both have, in the order of the first. */
function keysInOrder(content: Content, other: Content): string {
  const shared = new Set(other.sections.map(({ key }) => key));
  return content.sections
    .filter(({ key }) => shared.has(key))
    .map(({ key }) => key)
    .join();
}

/** What everybody's share rests on: cost types, common lines, keys. A budget that came or went is such a change too. */
function commonBudget({ budget }: Content): object {
  if (budget === null) return {};
  const { parties, lines, ...common } = budget;
  return { ...common, lines: lines.filter(({ bearerCode }) => bearerCode === null) };
}

/** A municipality's own lines, key, costs and co-financing by year. */
function ownBudget({ budget }: Content, code: string): object {
  return {
    party: budget?.parties.find((party) => party.code === code) ?? null,
    lines: budget?.lines.filter(({ bearerCode }) => bearerCode === code) ?? [],
  };
}

/** The same of all the others that are in both; who came or left is said elsewhere. */
function othersBudget({ budget }: Content, other: Content, code: string): object {
  const inBoth = new Set(other.parties.map((party) => party.code).filter((one) => one !== code));
  return {
    parties: budget?.parties.filter((party) => inBoth.has(party.code)) ?? [],
    lines: budget?.lines.filter(({ bearerCode }) => bearerCode !== null && inBoth.has(bearerCode)) ?? [],
  };
}

function unnamed(content: Content): object {
  const { title, call, periodFromOn, periodToOn, requestedSek, sections, parties, budget, ...rest } = content;
  const further = sections
    .map(({ key, heading, text, ...facts }) => [key, facts] as const)
    .filter(([, facts]) => Object.keys(facts).length > 0);
  return { ...rest, sections: Object.fromEntries(further) };
}

/** Sections that were rewritten, given another heading, added or taken away, in the order of the newer text. */
function changedSections(before: Content, after: Content): ContentChange[] {
  const gone = before.sections.filter(({ key }) => !after.sections.some((section) => section.key === key));
  const headings = new Map(before.sections.map(({ key, heading }) => [key, heading]));
  return [...after.sections, ...gone]
    .filter(
      ({ key, heading }) =>
        headings.get(key) !== heading ||
        gone.some((one) => one.key === key) ||
        sectionText(before, key) !== sectionText(after, key),
    )
    .map(({ key, heading }) => ({ what: "section", key, heading }));
}
