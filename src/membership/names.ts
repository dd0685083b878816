import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { earlierNames, municipalities, municipalityAliases } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { recordCorrection } from "../corrections";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { municipality } from "./register";

export type Names = { shortName: string; formalName: string; genitive: string };

const KINDS = ["shortName", "formalName", "genitive"] as const;

/** What it was called, the latest first; `untilOn` is the first day of the name that came after. */
export function earlierNamesOf(db: Db, code: string) {
  return db
    .select()
    .from(earlierNames)
    .where(and(eq(earlierNames.municipalityCode, code), isNull(earlierNames.correctedAt)))
    .orderBy(desc(earlierNames.untilOn))
    .all();
}

/**
 * The municipality has taken another name from `fromOn`, which is today or has been: the name of today stands with the
 * municipality. Refused when a later change is in the register already.
 */
export function rename(db: Db, code: string, names: Names, fromOn: Day, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { shortName, formalName, genitive } = municipality(tx, code);
    const latest = earlierNamesOf(tx, code)[0];
    if (latest && latest.untilOn >= fromOn) refuse("name_not_later");
    tx.insert(earlierNames)
      .values({ municipalityCode: code, shortName, formalName, genitive, untilOn: fromOn })
      .run();
    tx.update(municipalities).set(names).where(eq(municipalities.code, code)).run();
    tell(tx, code, "municipality_renamed", { from: formalName, to: names.formalName, fromOn }, act);
  });
}

/**
 * It was never called what the register says. What stood there is kept, as a name that counts on no day.
 * The same again corrects nothing.
 */
export function correctNames(db: Db, code: string, names: Names, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { shortName, formalName, genitive } = municipality(tx, code);
    const was = { shortName, formalName, genitive };
    if (KINDS.every((kind) => was[kind] === names[kind])) return;
    const { id } = tx
      .insert(earlierNames)
      .values({ municipalityCode: code, ...was, untilOn: dayOf(act.at), correctedAt: act.at })
      .returning({ id: earlierNames.id })
      .get();
    tx.update(municipalities).set(names).where(eq(municipalities.code, code)).run();
    recordCorrection(
      tx,
      {
        fact: "earlier_names",
        factId: id,
        replacementId: null,
        municipalityCode: code,
        was,
        became: names,
        reason,
      },
      act,
    );
    tell(tx, code, "municipality_names_corrected", { from: formalName, to: names.formalName, reason }, act);
  });
}

export function setOrgNumber(db: Db, code: string, orgNumber: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = municipality(tx, code).orgNumber;
    if (before === orgNumber) return;
    tx.update(municipalities).set({ orgNumber }).where(eq(municipalities.code, code)).run();
    tell(tx, code, "org_number_set", { from: before, to: orgNumber }, act);
  });
}

/** Other ways to write it that lists use. */
export function aliasesOf(db: Db, code: string): string[] {
  return db
    .select({ alias: municipalityAliases.alias })
    .from(municipalityAliases)
    .where(eq(municipalityAliases.municipalityCode, code))
    .orderBy(municipalityAliases.id)
    .all()
    .map(({ alias }) => alias);
}

/** Refused when another municipality is written that way. The same again changes nothing. */
export function addAlias(db: Db, code: string, alias: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const taken = tx.select().from(municipalityAliases).where(eq(municipalityAliases.alias, alias)).get();
    if (taken?.municipalityCode === code) return;
    if (taken) refuse("alias_taken");
    tx.insert(municipalityAliases).values({ municipalityCode: code, alias }).run();
    tell(tx, code, "alias_added", { alias }, act);
  });
}

function tell(
  db: Db,
  code: string,
  event: "municipality_renamed" | "municipality_names_corrected" | "org_number_set" | "alias_added",
  details: Record<string, unknown>,
  act: Act,
): void {
  record(db, { subject: "municipality", subjectId: code, event, municipalityCode: code, details }, act);
}
