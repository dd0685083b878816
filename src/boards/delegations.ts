import { and, asc, desc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { delegations } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { refuse } from "../refusal";
import { keptBoard, replanningBoard, tellOfBoard } from "./boards";

export type Delegation = typeof delegations.$inferSelect;

export type DelegationForm = {
  delegate: string;
  scope: string;
  /** Whole kronor; null when there is no ceiling. */
  ceilingSek: number | null;
  source: string;
  fromOn: Day;
  /** The last day; null until further notice. */
  validUntilOn: Day | null;
};

const standing = isNull(delegations.correctedAt);

function inForceOn(day: Day) {
  return and(
    standing,
    lte(delegations.fromOn, day),
    or(isNull(delegations.validUntilOn), gte(delegations.validUntilOn, day)),
  );
}

/** Each board's delegation for applications on that day, by the board's id; where several are in force, the newest. */
export function delegationsOn(db: Db, day: Day): Map<number, Delegation> {
  const rows = db
    .select()
    .from(delegations)
    .where(inForceOn(day))
    .orderBy(asc(delegations.fromOn), asc(delegations.id))
    .all();
  return new Map(rows.map((row) => [row.boardId, row]));
}

/** All that a board has given, the newest first. */
export function delegationsOf(db: Db, boardId: number): Delegation[] {
  return db
    .select()
    .from(delegations)
    .where(and(eq(delegations.boardId, boardId), standing))
    .orderBy(desc(delegations.fromOn), desc(delegations.id))
    .all();
}

export function delegation(db: Db, boardId: number, id: number): Delegation {
  const isIt = and(eq(delegations.id, id), eq(delegations.boardId, boardId));
  return db.select().from(delegations).where(isIt).get() ?? refuse("not_found");
}

/** Refused with `delegation_corrected` when another stands in its place, or nothing. */
export function standingDelegation(db: Db, boardId: number, id: number): Delegation {
  const found = delegation(db, boardId, id);
  return found.correctedAt === null ? found : refuse("delegation_corrected");
}

/** To send the same form twice gives one delegation. */
export function addDelegation(
  db: Db,
  boardId: number,
  { document, ...form }: DelegationForm & { document?: Upload | null },
  act: Act,
): number {
  return db.transaction((tx) => {
    const found = keptBoard(tx, boardId, act);
    const known = delegationsOf(tx, boardId).find((other) => isSame(other, form));
    if (known) return known.id;
    const documentId = document ? addDocument(tx, document, act, "network") : null;
    const id = replanningBoard(tx, found, { cause: "delegation_changed" }, act, () =>
      insert(tx, { boardId, ...form, documentId }),
    );
    tellOfBoard(tx, found, "delegation_added", { ...form }, act);
    return id;
  });
}

const FIELDS = ["delegate", "scope", "ceilingSek", "source", "fromOn", "validUntilOn"] as const;

const isSame = (one: Delegation, form: DelegationForm) => FIELDS.every((field) => one[field] === form[field]);

function insert(db: Db, values: typeof delegations.$inferInsert): number {
  return db.insert(delegations).values(values).returning({ id: delegations.id }).get().id;
}

/** `lastDay`: the last day that it holds. A delegation that the board takes back ends; one that was wrong is corrected. */
export function endDelegation(db: Db, boardId: number, id: number, lastDay: Day, act: Act): void {
  db.transaction((tx) => {
    const found = keptBoard(tx, boardId, act);
    const { delegate, validUntilOn } = standingDelegation(tx, boardId, id);
    if (validUntilOn === lastDay) return;
    replanningBoard(tx, found, { cause: "delegation_changed" }, act, () =>
      tx.update(delegations).set({ validUntilOn: lastDay }).where(eq(delegations.id, id)).run(),
    );
    tellOfBoard(tx, found, "delegation_ended", { delegate, on: lastDay }, act);
  });
}

/** What stands instead, or null when nothing does; the document follows along. */
export function correctDelegation(
  db: Db,
  boardId: number,
  id: number,
  form: DelegationForm | null,
  reason: string,
  act: Act,
): void {
  db.transaction((tx) => {
    const found = keptBoard(tx, boardId, act);
    const before = standingDelegation(tx, boardId, id);
    const replacementId = replanningBoard(tx, found, { cause: "delegation_changed" }, act, () => {
      tx.update(delegations).set({ correctedAt: act.at }).where(eq(delegations.id, id)).run();
      return form && insert(tx, { boardId, documentId: before.documentId, ...form });
    });
    recordCorrection(
      tx,
      {
        fact: "delegations",
        factId: id,
        replacementId,
        municipalityCode: found.municipalityCode,
        was: shown(before),
        became: form && shown(form),
        reason,
      },
      act,
    );
    tellOfBoard(tx, found, "delegation_corrected", { delegate: before.delegate, reason }, act);
  });
}

const shown = (form: DelegationForm) => Object.fromEntries(FIELDS.map((field) => [field, form[field]]));
