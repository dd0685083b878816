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
  return comparisonOf(before, after)(code);
}

type Comparison = (code: string) => ContentChange[];

/** Two versions are compared for every party in them, and what is the same for all of them is compared once. */
const comparisons = new WeakMap<Content, WeakMap<Content, Comparison>>();

function comparisonOf(before: Content, after: Content): Comparison {
  const withAfter = comparisons.get(before) ?? new WeakMap<Content, Comparison>();
  const found = withAfter.get(after) ?? compare(before, after);
  comparisons.set(before, withAfter.set(after, found));
  return found;
}

function compare(before: Content, after: Content): Comparison {
  const [old, now] = [byCode(before), byCode(after)];
  const inBoth = new Set([...now.keys()].filter((one) => old.has(one)));
  const joined = [...now.keys()].filter((one) => !inBoth.has(one));
  const left = [...old.keys()].filter((one) => !inBoth.has(one));
  const changedShares = [...inBoth].filter((one) => old.get(one) !== now.get(one));
  const [oldBudgets, nowBudgets] = [budgetsOf(before, inBoth), budgetsOf(after, inBoth)];
  const sameBudgets = besides(oldBudgets, "") === besides(nowBudgets, "");
  const text = [
    ...change("title", before.title !== after.title),
    ...changedSections(before, after),
    ...change("order", keysInOrder(before, after) !== keysInOrder(after, before)),
    ...change("call", same(before.call) !== same(after.call)),
    ...change("period", before.periodFromOn !== after.periodFromOn || before.periodToOn !== after.periodToOn),
    ...change("requestedSek", before.requestedSek !== after.requestedSek),
    ...change("owner", ownerOf(before)?.code !== ownerOf(after)?.code),
  ];
  const commonMoney = change("budget", same(commonBudget(before)) !== same(commonBudget(after)));
  const rest = change("other", same(unnamed(before)) !== same(unnamed(after)));
  return (code) => {
    const other = (one: string) => one !== code;
    const othersMoney = !sameBudgets && besides(oldBudgets, code) !== besides(nowBudgets, code);
    return [
      ...text,
      ...change("joined", joined.some(other)),
      ...change("left", left.some(other)),
      ...change("parties", changedShares.some(other) || othersMoney),
      ...change("ownShare", old.get(code) !== now.get(code)),
      ...commonMoney,
      ...change("ownBudget", same(ownBudget(before, code)) !== same(ownBudget(after, code))),
      ...rest,
    ];
  };
}

function change(what: Exclude<ContentChange["what"], "section">, differs: boolean): ContentChange[] {
  return differs ? [{ what }] : [];
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

/** The same of each that is in both versions, in order; who came or left is said elsewhere. */
function budgetsOf({ budget }: Content, inBoth: ReadonlySet<string>): { code: string; says: string }[] {
  const parties = budget?.parties.map((party) => ({ code: party.code, says: same(party) })) ?? [];
  const lines = budget?.lines.map((line) => ({ code: line.bearerCode ?? "", says: same(line) })) ?? [];
  return [...parties, { code: "", says: "" }, ...lines.filter(({ code }) => code !== "")].filter(
    ({ code }) => code === "" || inBoth.has(code),
  );
}

const besides = (budgets: readonly { code: string; says: string }[], code: string) =>
  budgets
    .filter((one) => one.code !== code || code === "")
    .map(({ says }) => says)
    .join("\n");

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
