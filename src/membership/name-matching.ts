import { isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { earlierNames, municipalities, municipalityAliases } from "../../db/schema";

/** What somebody may have written for a municipality. */
export type Known = { code: string; names: readonly string[] };

/** `unsure`: it may be one of these, and somebody has to say which. */
export type NameMatch =
  | { found: "one"; code: string }
  | { found: "unsure"; codes: string[] }
  | { found: "none" };

export type NameMatcher = (written: string) => NameMatch;

/** Everything that the register calls its municipalities: short, formal and in the genitive, aliases and earlier names. */
export function registeredNames(db: Db): Known[] {
  const names = new Map<string, string[]>();
  const add = (code: string, ...more: string[]) => names.set(code, [...(names.get(code) ?? []), ...more]);
  for (const one of db.select().from(municipalities).all())
    add(one.code, one.shortName, one.formalName, one.genitive);
  for (const one of db.select().from(municipalityAliases).all()) add(one.municipalityCode, one.alias);
  for (const one of db.select().from(earlierNames).where(isNull(earlierNames.correctedAt)).all())
    add(one.municipalityCode, one.shortName, one.formalName, one.genitive);
  return [...names].map(([code, all]) => ({ code, names: all }));
}

/** A name that is nearly another, or a part of one, is asked about and never guessed: "Upplands", "Taby". */
export function nameMatcher(known: readonly Known[]): NameMatcher {
  const codesByKey = new Map<string, Set<string>>();
  for (const { code, names } of known) {
    for (const key of new Set(names.map(keyOf))) {
      codesByKey.set(key, (codesByKey.get(key) ?? new Set()).add(code));
    }
  }
  const codes = new Set(known.map(({ code }) => code));
  return (written) => {
    const number = /^\s*(\d{3,4})(?!\d)/.exec(written)?.[1]?.padStart(4, "0");
    if (number !== undefined) return codes.has(number) ? { found: "one", code: number } : { found: "none" };
    const key = keyOf(written);
    // A name of its own goes before another's genitive.
    const exact = codesByKey.get(key) ?? codesByKey.get(key.replace(/s$/, ""));
    if (exact) return oneOf([...exact]);
    const near = key.length < SHORTEST_PART ? [] : [...codesByKey].filter(([other]) => isNear(key, other));
    const nearCodes = [...new Set(near.flatMap(([, all]) => [...all]))].toSorted();
    return nearCodes.length > 0 ? { found: "unsure", codes: nearCodes } : { found: "none" };
  };
}

const SHORTEST_PART = 3;

function oneOf([first, ...others]: string[]): NameMatch {
  if (first === undefined) return { found: "none" };
  return others.length === 0
    ? { found: "one", code: first }
    : { found: "unsure", codes: [first, ...others].toSorted() };
}

/** "Upplands-Bro kommuns" → "upplandsbro": how it is spelled between and after the name itself says nothing. */
function keyOf(name: string): string {
  return name
    .normalize("NFC")
    .toLocaleLowerCase("sv")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ (kommun(en)?|stad(en)?)s?$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The same without rings and dots, or one within the other. */
function isNear(key: string, other: string): boolean {
  return bare(key) === bare(other) || other.includes(key);
}

const bare = (key: string) => key.normalize("NFD").replace(/\p{M}/gu, "");
