import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type CALL_DATE_KINDS, callDates, calls, type calls as callsTable, series } from "../../db/schema";
import { type ClockTime, clockTimeOf, type Day, dayOf, instantAt } from "../calendar";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { replanning } from "../planning/replanning";
import { refuse } from "../refusal";
import { hasMoved, tellDeadlineMove } from "./deadline-moves";
import { fitOfCall } from "./fit";

export type Call = typeof callsTable.$inferSelect;

/** What a person says about the last day: what the funder wrote, and how it is to be understood. */
export type DeadlineForm = {
  deadlineText: string;
  /** No last day at all: the funder takes applications as they come. */
  rolling: boolean;
  deadlineOn: Day | null;
  deadlineTime: ClockTime | null;
  /** Only the month is known; a day can be filled in later. */
  monthOnly: boolean;
  /** The adviser has compared it with the funder's own page. */
  confirmed: boolean;
};

export type CallForm = Pick<
  Call,
  | "funder"
  | "programme"
  | "title"
  | "url"
  | "description"
  | "eligibleApplicants"
  | "joint"
  | "minMunicipalities"
  | "minCounties"
  | "amount"
  | "coFinancing"
  | "signing"
  | "applyAt"
  | "opensOn"
> &
  // What a form leaves out keeps what it was.
  Partial<
    Pick<
      Call,
      | "targetGroups"
      | "county"
      | "lead"
      | "attachments"
      | "amountFromSek"
      | "amountToSek"
      | "coFinancingPercent"
      | "registration"
      | "registrationDays"
      | "signingDays"
      | "seriesId"
    >
  > &
  DeadlineForm & { otherDates: OtherDateForm[] };

/** A date besides the first day and the last; `cut_off`, a later last day, may have a time and needs no name. */
type OtherDateForm = {
  name: string;
  on: Day;
  kind?: (typeof CALL_DATE_KINDS)[number];
  time?: ClockTime | null;
};

export function call(db: Db, id: number): Call {
  return db.select().from(calls).where(eq(calls.id, id)).get() ?? refuse("not_found");
}

export function otherDatesOf(db: Db, callId: number) {
  return db.select().from(callDates).where(eq(callDates.callId, callId)).orderBy(asc(callDates.on)).all();
}

/** The deadline's columns. A day from a date and time is the Stockholm day of that moment. */
function deadlineColumns(form: DeadlineForm) {
  if (form.rolling) return { deadlinePrecision: "rolling" as const, deadlineOn: null, deadlineAt: null };
  if (form.deadlineOn === null) {
    const deadlinePrecision = form.monthOnly ? ("month" as const) : ("none" as const);
    return { deadlinePrecision, deadlineOn: null, deadlineAt: null };
  }
  if (form.deadlineTime === null) {
    return { deadlinePrecision: "day" as const, deadlineOn: form.deadlineOn, deadlineAt: null };
  }
  const deadlineAt = instantAt(form.deadlineOn, form.deadlineTime);
  return { deadlinePrecision: "instant" as const, deadlineOn: dayOf(deadlineAt), deadlineAt };
}

function columns(form: CallForm) {
  const {
    otherDates: _,
    rolling: _rolling,
    deadlineTime: _time,
    monthOnly: _month,
    confirmed: _confirmed,
    ...plain
  } = form;
  return { ...plain, ...deadlineColumns(form) };
}

function replaceOtherDates(db: Db, callId: number, otherDates: CallForm["otherDates"]): void {
  db.delete(callDates).where(eq(callDates.callId, callId)).run();
  for (const { name, on, kind = "other", time = null } of otherDates) {
    const at = kind === "cut_off" && time !== null ? instantAt(on, time) : null;
    db.insert(callDates).values({ callId, kind, name, on, at }).run();
  }
}

/** Who has compared the last day with the funder's page: the one who ticks it, for as long as the day stands. */
function confirmation(form: DeadlineForm, before: Call | undefined, act: Act) {
  if (!form.confirmed || act.by.personId === null)
    return { deadlineConfirmedById: null, deadlineConfirmedAt: null };
  const after = deadlineColumns(form);
  const stands =
    before?.deadlineConfirmedAt &&
    before.deadlineText === form.deadlineText &&
    (Object.keys(after) as (keyof typeof after)[]).every((name) => before[name] === after[name]);
  return stands
    ? { deadlineConfirmedById: before.deadlineConfirmedById, deadlineConfirmedAt: before.deadlineConfirmedAt }
    : { deadlineConfirmedById: act.by.personId, deadlineConfirmedAt: act.at };
}

const asTyped = ({ name, on, kind, at }: ReturnType<typeof otherDatesOf>[number]): OtherDateForm => ({
  name,
  on,
  kind,
  time: at && clockTimeOf(at),
});

const inWords = (dates: readonly OtherDateForm[]) =>
  dates
    .map(({ name, on, kind = "other", time = null }) => [on, time, kind, name].join(" "))
    .toSorted()
    .join("\n");

export function addCall(db: Db, form: CallForm, act: Act): number {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    if (form.seriesId) requireSeries(tx, form.seriesId);
    const added = tx
      .insert(calls)
      .values({
        ...columns(form),
        ...fitOfCall(tx, form),
        ...confirmation(form, undefined, act),
        createdAt: act.at,
      })
      .returning({ id: calls.id })
      .get();
    replaceOtherDates(tx, added.id, form.otherDates);
    record(
      tx,
      { subject: "call", subjectId: added.id, event: "call_added", details: { title: form.title } },
      act,
    );
    return added.id;
  });
}

function requireSeries(db: Db, id: number): void {
  if (!db.select({ id: series.id }).from(series).where(eq(series.id, id)).get()) refuse("not_found");
}

/** Refused with `changed_meanwhile` when the page was opened at an older revision. */
export function changeCall(db: Db, id: number, form: CallForm, revision: number, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const before = call(tx, id);
    if (before.revision !== revision) refuse("changed_meanwhile");
    if (before.mergedIntoId !== null) refuse("call_merged");
    if (form.seriesId) requireSeries(tx, form.seriesId);
    const after = columns(form);
    const changed: string[] = (Object.keys(after) as (keyof typeof after)[]).filter(
      (name) => after[name] !== undefined && after[name] !== before[name],
    );
    if (inWords(otherDatesOf(tx, id).map(asTyped)) !== inWords(form.otherDates)) changed.push("otherDates");
    const write = () =>
      tx
        .update(calls)
        .set({
          ...after,
          ...fitOfCall(tx, { ...before, ...after }),
          ...confirmation(form, before, act),
          revision: revision + 1,
        })
        .where(eq(calls.id, id))
        .run();
    // Where the last day moves too, its own letter says who is too late.
    if (hasMoved(before, after)) write();
    else replanning(tx, { callId: id }, { cause: "signing_days", board: null }, act, write);
    replaceOtherDates(tx, id, form.otherDates);
    tellDeadlineMove(tx, before, call(tx, id), act);
    const details = {
      fields: changed,
      ...(changed.includes("deadlineOn") || changed.includes("deadlineAt")
        ? {
            deadlineFrom: before.deadlineAt ?? before.deadlineOn,
            deadlineTo: after.deadlineAt ?? after.deadlineOn,
          }
        : {}),
    };
    record(tx, { subject: "call", subjectId: id, event: "call_changed", details }, act);
  });
}

/**
 * "Jag har kontrollerat datumet hos finansiären." Refused from a page that shows another day than the one that stands;
 * confirming what is confirmed changes nothing.
 */
export function confirmDeadline(db: Db, id: number, revision: number, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = call(tx, id);
    if (found.deadlineConfirmedAt !== null) return;
    if (found.revision !== revision) refuse("changed_meanwhile");
    tx.update(calls)
      .set({ deadlineConfirmedById: act.by.personId, deadlineConfirmedAt: act.at, revision: revision + 1 })
      .where(eq(calls.id, id))
      .run();
    const details = { deadline: found.deadlineAt ?? found.deadlineOn ?? found.deadlineText };
    record(tx, { subject: "call", subjectId: id, event: "deadline_confirmed", details }, act);
  });
}
