import type { Db } from "../../db/open";
import { type Ongoing, ongoingApplications, partiesLeft, wayBegins } from "../applications/parties-left";
import { type Day, dayOf } from "../calendar";
import { call } from "../calls/calls";
import { type Act, record } from "../history";
import { writeLetter } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import { planOfCall } from "./of-call";
import { isInTime, type PlanState } from "./party-plan";

/** What can change a municipality's plan besides the call's last day. */
export type PlanCause =
  | "meeting_added"
  | "meeting_changed"
  | "meeting_cancelled"
  | "meetings_imported"
  | "meetings_copied"
  | "board_changed"
  | "board_ended"
  | "delegation_changed"
  | "signing_days";

/** `meetsOn`: the day of the meeting, where it is one meeting that makes it. */
export type Reason = {
  cause: PlanCause;
  board: { id: number; name: string } | null;
  meetsOn?: Day;
};

/**
 * Makes a change that plans rest on, and tells of those it turns: the application's history says which municipality is no
 * longer in time, or is again, and why; its contact persons and the advisers get one letter each, but whoever made the
 * change. Called in the transaction of the change.
 */
export function replanning<T>(
  db: Db,
  of: { callId: number } | { code: string },
  reason: Reason,
  act: Act,
  change: () => T,
): T {
  const concerned = ongoingApplications(db, of);
  const before = concerned.flatMap((one) => standings(db, one, of, dayOf(act.at)));
  const result = change();
  const after = new Map(
    concerned
      .flatMap((one) => standings(db, one, of, dayOf(act.at)))
      .map((standing) => [keyOf(standing), standing]),
  );
  const turned = before.flatMap((from) => {
    const to = after.get(keyOf(from));
    return to && hasTurned(from.state, to.state) ? [{ ...to, from: from.state }] : [];
  });
  for (const one of turned) noteInHistory(db, one, reason, act);
  for (const code of new Set(turned.map((one) => one.code)))
    writeLetters(
      db,
      turned.filter((one) => one.code === code),
      reason,
      act,
    );
  return result;
}

type Standing = {
  application: Ongoing;
  code: string;
  shortName: string;
  deadlineOn: Day;
  state: PlanState;
};

const keyOf = ({ application, code }: Standing) => `${application.id} ${code}`;

/** How each that is waited for stands in one application; nothing when there is no day to plan from. */
function standings(
  db: Db,
  application: Ongoing,
  of: { callId: number } | { code: string },
  today: Day,
): Standing[] {
  const waitedFor = partiesLeft(db, application).filter(
    ({ code, hasApproved }) => !hasApproved && (!("code" in of) || of.code === code),
  );
  const towards = call(db, application.callId);
  if (towards.deadlineOn === null || towards.deadlineOn < today) return [];
  const { deadlineOn } = towards;
  const plan = planOfCall(db, towards, waitedFor, wayBegins(db, application, today));
  return (plan?.parties ?? []).map(({ code, shortName, state }) => ({
    application,
    code,
    shortName,
    deadlineOn,
    state,
  }));
}

const isUnknown = (state: PlanState) => state === "no_board" || state === "no_calendar";
const isLost = (state: PlanState) => !isInTime(state) && !isUnknown(state);

/** A calendar that is entered for the first time and is in time is no news; that it is not in time, is. */
function hasTurned(from: PlanState, to: PlanState): boolean {
  if (isInTime(from)) return !isInTime(to);
  return isLost(from) ? isInTime(to) : isLost(to);
}

type Turned = Standing & { from: PlanState };

function noteInHistory(db: Db, turned: Turned, { cause, board, meetsOn }: Reason, act: Act): void {
  const { application, code: municipalityCode, from, state: to } = turned;
  const details = { from, to, cause, board: board?.name ?? "", meetsOn: meetsOn ?? null };
  record(
    db,
    { subject: "application", subjectId: application.id, event: "plan_changed", municipalityCode, details },
    act,
  );
}

function writeLetters(db: Db, turned: Turned[], { cause, board, meetsOn }: Reason, act: Act): void {
  const [first] = turned;
  if (!first) return;
  const today = dayOf(act.at);
  const advisers = holdersOf(db, "adviser", today);
  const contacts = holdersOf(db, "contact", today, first.code);
  const adviser = advisers[0] ? { name: advisers[0].name, email: advisers[0].email } : null;
  const receivers = [
    ...advisers.map((to) => ({ to, as: "adviser" as const })),
    ...contacts.map((to) => ({ to, as: "contact" as const })),
  ];
  for (const { to, as } of receivers) {
    if (to.id === act.by.personId) continue;
    const facts = {
      municipality: first.shortName,
      as,
      board,
      cause,
      meetsOn: meetsOn ?? null,
      applications: turned.map(({ application: { id, title }, deadlineOn, from, state }) => ({
        id,
        title,
        deadlineOn,
        from,
        to: state,
      })),
      adviser,
    };
    const applicationId = turned.length === 1 ? first.application.id : undefined;
    writeLetter(db, { kind: "plan_changed", to, facts, applicationId }, act);
  }
}
