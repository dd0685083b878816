import { and, asc, desc, eq, isNull, max } from "drizzle-orm";
import type { Db } from "../../db/open";
import { bodies, corrections, MEETING_DECISION_KINDS, meetingDecisions, meetings } from "../../db/schema";
import { recordCorrection } from "../corrections";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import type { BodyKind } from "./bodies";
import { heldMeeting, meeting, tell } from "./meetings";

export type MeetingDecisionKind = (typeof MEETING_DECISION_KINDS)[number];

export type DecisionForm = { kind: MeetingDecisionKind; year: number | null; text: string };

/** Decisions that are for a year. */
const YEARLY: readonly MeetingDecisionKind[] = ["budget", "action_plan"];

export function isYearly(kind: MeetingDecisionKind): boolean {
  return YEARLY.includes(kind);
}

/** Budget, action plan, host and steering group are the leadership group's to decide (clauses 5 and 8). */
export function kindsFor(bodyKind: BodyKind): readonly MeetingDecisionKind[] {
  return bodyKind === "leadership" ? MEETING_DECISION_KINDS : ["other"];
}

const listed = {
  id: meetingDecisions.id,
  meetingId: meetingDecisions.meetingId,
  bodyId: bodies.id,
  bodyName: bodies.name,
  heldOn: meetings.heldOn,
  number: meetingDecisions.number,
  kind: meetingDecisions.kind,
  year: meetingDecisions.year,
  text: meetingDecisions.text,
  correctedAt: meetingDecisions.correctedAt,
};

const rows = (db: Db) =>
  db
    .select(listed)
    .from(meetingDecisions)
    .innerJoin(meetings, eq(meetings.id, meetingDecisions.meetingId))
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId));

export type MeetingDecision = ReturnType<typeof decisionsOf>[number];

/** Every body's decisions, the newest first; of one kind when it is named. */
export function decisionsOf(db: Db, kind?: MeetingDecisionKind) {
  return newestFirst(db, kind);
}

/** The leadership group's decisions, the newest first: what a budget, a host or an action plan rests on (clauses 5 and 8). */
export function leadershipDecisions(db: Db, kind?: MeetingDecisionKind): MeetingDecision[] {
  return newestFirst(db, kind, "leadership");
}

function newestFirst(db: Db, kind?: MeetingDecisionKind, bodyKind?: BodyKind) {
  return rows(db)
    .where(
      and(
        isNull(meetingDecisions.correctedAt),
        kind && eq(meetingDecisions.kind, kind),
        bodyKind && eq(bodies.kind, bodyKind),
      ),
    )
    .orderBy(desc(meetings.heldOn), asc(meetingDecisions.number))
    .all();
}

export function decisionsOfMeeting(db: Db, meetingId: number): MeetingDecision[] {
  return rows(db)
    .where(and(eq(meetingDecisions.meetingId, meetingId), isNull(meetingDecisions.correctedAt)))
    .orderBy(asc(meetingDecisions.number))
    .all();
}

/** What the decision says now: who points to one that was corrected since is led to what stands in its place. */
export function meetingDecision(db: Db, id: number): MeetingDecision {
  const found = rows(db).where(eq(meetingDecisions.id, id)).get() ?? refuse("not_found");
  if (found.correctedAt === null) return found;
  const correction = db
    .select({ id: corrections.replacementId })
    .from(corrections)
    .where(and(eq(corrections.fact, "meeting_decisions"), eq(corrections.factId, id)))
    .get();
  return correction?.id ? meetingDecision(db, correction.id) : found;
}

function standing(db: Db, meetingId: number, id: number) {
  const found = db
    .select()
    .from(meetingDecisions)
    .where(and(eq(meetingDecisions.id, id), eq(meetingDecisions.meetingId, meetingId)))
    .get();
  return found && found.correctedAt === null ? found : refuse("not_found");
}

/** With the next number of its meeting; the same decision sent in twice is one decision. */
export function addDecision(db: Db, meetingId: number, form: DecisionForm, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const found = heldMeeting(tx, meetingId, act);
    if (!kindsFor(found.bodyKind).includes(form.kind)) refuse("decided_by_leadership");
    const twin = decisionsOfMeeting(tx, meetingId).find(
      ({ kind, year, text }) => kind === form.kind && year === form.year && text === form.text,
    );
    if (twin) return twin.id;
    const last = tx
      .select({ number: max(meetingDecisions.number) })
      .from(meetingDecisions)
      .where(eq(meetingDecisions.meetingId, meetingId))
      .get();
    const number = (last?.number ?? 0) + 1;
    const { id } = tx
      .insert(meetingDecisions)
      .values({ ...form, meetingId, number, at: act.at, byId: act.by.personId })
      .returning({ id: meetingDecisions.id })
      .get();
    tell(tx, found, "meeting_decision_added", { number, text: form.text }, act);
    return id;
  });
}

/** Keeps its number. `form` null strikes it out: it was never decided. */
export function correctDecision(
  db: Db,
  meetingId: number,
  id: number,
  form: DecisionForm | null,
  reason: string,
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const wrong = standing(tx, meetingId, id);
    const of = meeting(tx, meetingId);
    if (form && !kindsFor(of.bodyKind).includes(form.kind)) refuse("decided_by_leadership");
    tx.update(meetingDecisions).set({ correctedAt: act.at }).where(eq(meetingDecisions.id, id)).run();
    const right =
      form &&
      tx
        .insert(meetingDecisions)
        .values({ ...form, meetingId, number: wrong.number, at: act.at, byId: act.by.personId })
        .returning()
        .get();
    const told = ({ kind: decisionKind, year, text }: DecisionForm) => ({ decisionKind, year, text });
    recordCorrection(
      tx,
      {
        fact: "meeting_decisions",
        factId: id,
        replacementId: right?.id ?? null,
        was: told(wrong),
        became: right && told(right),
        reason,
      },
      act,
    );
    tell(tx, of, "meeting_decision_corrected", { number: wrong.number, reason }, act);
  });
}
