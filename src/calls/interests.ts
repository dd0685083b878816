import { and, asc, count, eq, inArray, max, ne } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, callInterests, history, type INTERESTS, persons } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { type Act, record } from "../history";
import { membersOn } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { belongsTo, holds, requireRole } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { newReplyLink } from "../reply-links/reply-links";
import type { ReasonCode } from "./assessments";
import { call } from "./calls";
import { deadlineFacts } from "./deadline-moves";
import { idsTogether, openCall } from "./merging";

type InterestForm = {
  municipalityCode: string;
  interest: (typeof INTERESTS)[number];
  reasonCode: ReasonCode | "";
  reason: string;
  /** Who told it, when the adviser notes it for a municipality. */
  toldBy: string;
};

/**
 * A municipality's own people say whether it is interested, before there is an application; the adviser may note what
 * somebody told. Refused when an application goes on: then the answer belongs there.
 */
export function tellInterest(db: Db, callId: number, form: InterestForm, act: Act): void {
  const { municipalityCode, interest, reasonCode, reason, toldBy } = form;
  if (!holds(act.by, "adviser") && !belongsTo(act.by, municipalityCode)) refuse("not_yours");
  db.transaction((tx) => {
    openCall(tx, callId);
    if (hasApplication(tx, callId)) refuse("application_has_answers");
    if (!membersOn(tx, dayOf(act.at)).some(({ code }) => code === municipalityCode)) refuse("not_found");
    tx.insert(callInterests)
      .values({ callId, municipalityCode, interest, reasonCode, reason, at: act.at, byId: act.by.personId })
      .run();
    const details = { interest, reasonCode, reason, toldBy };
    record(
      tx,
      { subject: "call", subjectId: callId, event: "interest_told", municipalityCode, details },
      act,
    );
  });
}

/** An application that has not been abandoned takes the answers over. */
function hasApplication(db: Db, callId: number): boolean {
  const row = db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.callId, callId), ne(applications.status, "abandoned")))
    .limit(1)
    .get();
  return row !== undefined;
}

/** Every member with its standing answer, if any; also what was said of calls that went into this one. */
export function interestBoard(db: Db, callId: number, today: Day) {
  const rows = db
    .select({ interest: callInterests, byName: persons.name })
    .from(callInterests)
    .leftJoin(persons, eq(persons.id, callInterests.byId))
    .where(inArray(callInterests.callId, idsTogether(db, callId)))
    .orderBy(asc(callInterests.id))
    .all();
  const standing = new Map(rows.map((row) => [row.interest.municipalityCode, row]));
  return membersOn(db, today).map(({ code, shortName, formalName }) => {
    const { interest, byName } = standing.get(code) ?? {};
    return { code, shortName, formalName, answer: interest ?? null, byName: byName ?? null };
  });
}

export type InterestRow = ReturnType<typeof interestBoard>[number];

/** The contact persons of members that have not answered: whom the question reaches. */
export function whomToAsk(db: Db, callId: number, today: Day) {
  return interestBoard(db, callId, today)
    .filter(({ answer }) => answer === null)
    .map(({ code, shortName }) => ({ code, shortName, contacts: holdersOf(db, "contact", today, code) }));
}

/** How many times the municipalities have been asked; the confirm page carries it, so that one press asks once. */
export function timesAsked(db: Db, callId: number): number {
  const row = db
    .select({ times: count() })
    .from(history)
    .where(
      and(
        eq(history.subject, "call"),
        eq(history.subjectId, String(callId)),
        eq(history.event, "interest_asked"),
      ),
    )
    .get();
  return row?.times ?? 0;
}

/** Letters to those contact persons. Refused with `changed_meanwhile` when they have been asked since the page was opened. */
export function askAboutInterest(db: Db, callId: number, askedBefore: number, act: Act): number {
  requireRole(act.by, "adviser");
  return db.transaction((tx) => {
    const found = openCall(tx, callId);
    if (hasApplication(tx, callId)) refuse("application_has_answers");
    if (timesAsked(tx, callId) !== askedBefore) refuse("changed_meanwhile");
    const today = dayOf(act.at);
    const asked = whomToAsk(tx, callId, today).flatMap(({ contacts, code, shortName }) =>
      contacts.map((to) => ({ to, code, municipality: shortName })),
    );
    if (asked.length === 0) refuse("nobody_to_ask");
    const adviser = holdersOf(tx, "adviser", today)[0];
    for (const { to, code, municipality } of asked) {
      const facts = {
        callId,
        callTitle: found.title,
        funder: found.funder,
        deadline: deadlineFacts(found),
        municipality,
        adviser: adviser ? { name: adviser.name, email: adviser.email } : null,
        personal: true,
      };
      const about = { personId: to.id, municipalityCode: code, applicationId: null, callId };
      const secret = newReplyLink(tx, about, act.at);
      writeLetter(tx, { kind: "interest_asked", to, facts, secret }, act);
    }
    const details = { asked: asked.length };
    record(tx, { subject: "call", subjectId: callId, event: "interest_asked", details }, act);
    return asked.length;
  });
}

/**
 * Who has been asked about a call that is still open and has not answered, with when they were asked the last time; calls
 * with an application are asked about there.
 */
export function interestQuestions(db: Db, today: Day) {
  const asked = db
    .select({ callId: history.subjectId, askedAt: max(history.at) })
    .from(history)
    .where(and(eq(history.subject, "call"), eq(history.event, "interest_asked")))
    .groupBy(history.subjectId)
    .all();
  return asked.flatMap(({ callId, askedAt }) => {
    const found = call(db, Number(callId));
    const isOpen = found.mergedIntoId === null && (found.deadlineOn === null || found.deadlineOn >= today);
    if (!isOpen || askedAt === null || hasApplication(db, found.id)) return [];
    const { id, title, deadlineOn } = found;
    return interestBoard(db, id, today)
      .filter(({ answer }) => answer === null)
      .map(({ code, formalName }) => ({ callId: id, title, deadlineOn, code, formalName, askedAt }));
  });
}

/** Of these calls: those that somebody is interested in and that have no application. */
export function callsWithInterestOnly(db: Db, callIds: readonly number[]): Set<number> {
  const rows = db
    .select({
      callId: callInterests.callId,
      code: callInterests.municipalityCode,
      interest: callInterests.interest,
    })
    .from(callInterests)
    .where(inArray(callInterests.callId, [...callIds]))
    .orderBy(asc(callInterests.id))
    .all();
  const standing = new Map(rows.map((row) => [`${row.callId} ${row.code}`, row]));
  const wanted = [...standing.values()].filter(({ interest }) => interest === "interested");
  return new Set(wanted.map(({ callId }) => callId).filter((id) => !hasApplication(db, id)));
}

/** Of the members: those that are interested, for the funder's rules. */
export function interested(board: readonly InterestRow[]): string[] {
  return board.filter(({ answer }) => answer?.interest === "interested").map(({ code }) => code);
}
