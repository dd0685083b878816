import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls, funderChanges } from "../../db/schema";
import { type Day, dayOf, type Instant, instantAt } from "../calendar";
import { type Act, record, UTLYST } from "../history";
import { writeLetter } from "../messages/outbox";
import { requireRole } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { type Call, call } from "./calls";
import { tellDeadlineMove } from "./deadline-moves";
import { fitOfCall } from "./fit";
import {
  callFact,
  canStand,
  FUNDER_FIELDS,
  type FunderField,
  type FunderGroup,
  funderFacts,
  groupOf,
  isToldOnly,
  type Said,
} from "./funder-facts";
import { idsTogether, openCall } from "./merging";

export type FunderChange = typeof funderChanges.$inferSelect;

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim().toLocaleLowerCase("sv");

/**
 * A candidate that the call comes from says something else than before. What differs is kept and the adviser gets a
 * letter; the call itself stays as it is until a person takes the change over. Nothing is written when all that
 * differs is spaces or capitals. Called in the transaction that takes the candidate's version in; the same version
 * is noted once.
 */
export function noteFunderChange(
  db: Db,
  told: {
    callId: number;
    candidateId: number;
    versionId: number;
    before: Said;
    after: Said;
    publishedOn: Day | null;
  },
  at: Instant,
): void {
  const { callId, candidateId, versionId: candidateVersionId } = told;
  const from = funderFacts(told.before, told.publishedOn);
  const to = funderFacts(told.after, told.publishedOn);
  const changes = FUNDER_FIELDS.filter(
    (field) => squeezed(from[field].value) !== squeezed(to[field].value),
  ).map((field) => ({ field, from: from[field].value, to: to[field].value, words: to[field].words }));
  if (changes.length === 0) return;
  const target = survivor(db, callId);
  const known = db
    .select({ id: funderChanges.id })
    .from(funderChanges)
    .where(and(eq(funderChanges.callId, target.id), eq(funderChanges.candidateVersionId, candidateVersionId)))
    .get();
  if (known) return;
  db.insert(funderChanges).values({ callId: target.id, candidateId, candidateVersionId, at, changes }).run();
  const act = { by: UTLYST, at };
  const fields = changes.map(({ field }) => field);
  record(db, { subject: "call", subjectId: target.id, event: "funder_changed", details: { fields } }, act);
  const facts = {
    callId: target.id,
    callTitle: target.title,
    funder: target.funder,
    // The page shows the text word by word; a letter only says that it is another.
    changes: changes.map(({ field, from, to }) => ({
      field,
      group: groupOf[field],
      ...(field === "text" ? { from: "", to: "" } : { from, to }),
    })),
  };
  for (const to of holdersOf(db, "adviser", dayOf(at)))
    writeLetter(db, { kind: "call_changed", to, facts }, act);
}

/** The call that a merged one went into, or the call itself. */
function survivor(db: Db, callId: number): Call {
  const found = call(db, callId);
  return found.mergedIntoId === null ? found : survivor(db, found.mergedIntoId);
}

/** `state`: may be taken over, is so already, was changed by hand since, is too vague to stand in the call, or is only told. */
export type FieldChange = {
  field: FunderField;
  group: FunderGroup;
  from: string;
  to: string;
  words: string;
  now: string;
  state: "offered" | "already" | "by_hand" | "vague" | "told";
};

/** Each change beside what the call says now. A field that somebody has written is never offered. */
export function fieldChanges(found: Call, change: Pick<FunderChange, "changes">): FieldChange[] {
  return change.changes.map(({ field: name, from, to, words }) => {
    const field = name as FunderField;
    const now = callFact(found, field);
    const same = (value: string) => squeezed(now) === squeezed(value);
    const state = isToldOnly(field)
      ? "told"
      : same(to)
        ? "already"
        : !same(from)
          ? "by_hand"
          : canStand(field, to)
            ? "offered"
            : "vague";
    return { field, group: groupOf[field], from, to, words, now, state };
  });
}

function changesOf(db: Db, callId: number) {
  return db
    .select()
    .from(funderChanges)
    .where(inArray(funderChanges.callId, idsTogether(db, callId)))
    .orderBy(asc(funderChanges.id))
    .all();
}

/** What the funder has changed and nobody has settled, also of calls that went into this one; the oldest first. */
export function openFunderChanges(db: Db, callId: number): FunderChange[] {
  return changesOf(db, callId).filter(({ settledAt }) => settledAt === null);
}

/** The newest first. */
export function settledFunderChanges(db: Db, callId: number): FunderChange[] {
  return changesOf(db, callId)
    .filter(({ settledAt }) => settledAt !== null)
    .toReversed();
}

/** For the start page: every call that the funder has changed since, without anybody having settled it. */
export function changedCalls(db: Db): Call[] {
  const rows = db
    .selectDistinct({ id: funderChanges.callId })
    .from(funderChanges)
    .where(isNull(funderChanges.settledAt))
    .orderBy(asc(funderChanges.callId))
    .all();
  return [...new Map(rows.map(({ id }) => survivor(db, id)).map((one) => [one.id, one])).values()];
}

/** Which of these calls are among them. */
export function callsWithOpenChanges(db: Db, callIds: readonly number[]): Set<number> {
  const changed = new Set(changedCalls(db).map(({ id }) => id));
  return new Set(callIds.filter((id) => changed.has(id)));
}

/**
 * Puts the chosen fields into the call and settles the change; with none it is set aside. Refused with
 * `changed_meanwhile` when a chosen field is no longer as the funder had it: what somebody wrote is not overwritten.
 */
export function settleFunderChange(
  db: Db,
  change: { callId: number; changeId: number; fields: readonly string[] },
  act: Act,
): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const { callId, changeId: id, fields } = change;
    const found =
      tx
        .select()
        .from(funderChanges)
        .where(and(eq(funderChanges.id, id), inArray(funderChanges.callId, idsTogether(tx, callId))))
        .get() ?? refuse("not_found");
    if (found.settledAt !== null) refuse("change_settled");
    const before = openCall(tx, callId);
    const chosen = fieldChanges(before, found).filter(({ field }) => fields.includes(field));
    if (chosen.length !== fields.length || chosen.some(({ state }) => state !== "offered")) {
      refuse("changed_meanwhile");
    }
    const settlement = chosen.length > 0 ? ("taken_over" as const) : ("set_aside" as const);
    tx.update(funderChanges)
      .set({ settledAt: act.at, settledById: act.by.personId, settlement })
      .where(eq(funderChanges.id, id))
      .run();
    if (chosen.length > 0) {
      const taken = columnsOfAll(chosen);
      tx.update(calls)
        .set({ ...taken, ...fitOfCall(tx, { ...before, ...taken }), revision: before.revision + 1 })
        .where(eq(calls.id, callId))
        .run();
      tellDeadlineMove(tx, before, call(tx, callId), act);
    }
    const event = settlement === "taken_over" ? "funder_change_taken_over" : "funder_change_set_aside";
    record(tx, { subject: "call", subjectId: callId, event, details: { fields } }, act);
  });
}

function columnsOfAll(chosen: readonly FieldChange[]): Partial<Call> {
  return Object.fromEntries(chosen.flatMap((change) => Object.entries(columnsOf(change)))) as Partial<Call>;
}

/** A day taken over is read by Utlyst from the funder's words: it stays unconfirmed until a person has compared it. */
function columnsOf({ field, to, words }: FieldChange): Partial<Call> {
  switch (field) {
    case "deadline":
      return {
        ...deadlineOf(to),
        deadlineText: words,
        deadlineConfirmedAt: null,
        deadlineConfirmedById: null,
      };
    case "text":
      return { description: to };
    case "amountFromSek":
    case "amountToSek":
    case "coFinancingPercent":
      return { [field]: Number(to) };
    default:
      return { [field]: to };
  }
}

function deadlineOf(value: string): Pick<Call, "deadlinePrecision" | "deadlineOn" | "deadlineAt"> {
  if (value === "rolling") return { deadlinePrecision: "rolling", deadlineOn: null, deadlineAt: null };
  const [on = "", time] = value.split(" ");
  return time === undefined
    ? { deadlinePrecision: "day", deadlineOn: on, deadlineAt: null }
    : { deadlinePrecision: "instant", deadlineOn: on, deadlineAt: instantAt(on, time) };
}
