import type { Db } from "../../db/open";
import { ongoingApplications, type PartyLeft, partiesLeft } from "../applications/parties-left";
import { dayOf } from "../calendar";
import { type Act, record } from "../history";
import type { DeadlineFacts, MovedApplication } from "../messages/call-letters";
import { type Receiver, writeLetter } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import { planOfCall } from "../planning/of-call";
import { isInTime } from "../planning/party-plan";
import type { Call } from "./calls";

type Dates = Pick<Call, "deadlinePrecision" | "deadlineOn" | "deadlineAt">;

export const deadlineFacts = (
  call: Dates & Pick<Call, "deadlineText" | "deadlineConfirmedAt" | "revision">,
): DeadlineFacts => ({
  on: call.deadlineOn,
  at: call.deadlineAt,
  text: call.deadlineText,
  rolling: call.deadlinePrecision === "rolling",
  confirmed: call.deadlineConfirmedAt !== null,
  revision: call.revision,
});

export const hasMoved = (a: Dates, b: Dates) =>
  a.deadlineOn !== b.deadlineOn ||
  a.deadlineAt !== b.deadlineAt ||
  (a.deadlinePrecision === "rolling") !== (b.deadlinePrecision === "rolling");

type Told = { to: Receiver; concerns: MovedApplication[] };

/**
 * The last day has moved: a history row on each application that is not over, and one letter to each person who works
 * with any of them, also when they are several: advisers, the contacts of parties that have not declined, and the
 * directors who have a version out. Whoever moved it knows already. Called in the transaction of the move.
 */
export function tellDeadlineMove(db: Db, before: Call, after: Call, act: Act): void {
  if (!hasMoved(before, after)) return;
  const [from, to] = [deadlineFacts(before), deadlineFacts(after)];
  const told = new Map<number, Told>();
  for (const application of ongoingApplications(db, { callId: after.id })) {
    const { id, title, status } = application;
    const isOut = status === "out_for_approval";
    const left = partiesLeft(db, application);
    const tooLate = noLongerInTime(db, left, before, after, act);
    const details = { from: from.at ?? from.on, to: to.at ?? to.on, tooLate };
    record(db, { subject: "application", subjectId: id, event: "call_deadline_moved", details }, act);
    for (const one of concerned(db, left, isOut, act)) {
      const concern = { id, title, as: one.as, code: one.code, tooLate };
      const known = told.get(one.to.id);
      if (!known) told.set(one.to.id, { to: one.to, concerns: [concern] });
      else if (!known.concerns.some((other) => other.id === id)) known.concerns.push(concern);
    }
  }
  const adviser = holdersOf(db, "adviser", dayOf(act.at))[0];
  for (const { to: receiver, concerns } of told.values()) {
    if (receiver.id === act.by.personId) continue;
    const facts = {
      callId: after.id,
      callTitle: after.title,
      funder: after.funder,
      from,
      to,
      movedOn: dayOf(act.at),
      applications: concerns,
      adviser: adviser ? { name: adviser.name, email: adviser.email } : null,
    };
    const applicationId = concerns.length === 1 ? concerns[0]?.id : undefined;
    writeLetter(db, { kind: "deadline_moved", to: receiver, facts, applicationId }, act);
  }
}

type Concern = Pick<MovedApplication, "as" | "code"> & { to: Receiver };

function concerned(db: Db, left: readonly PartyLeft[], isOut: boolean, act: Act): Concern[] {
  const today = dayOf(act.at);
  const of = (as: "contact" | "director") =>
    left.flatMap(({ code }) => holdersOf(db, as, today, code).map((to) => ({ to, as, code })));
  return [
    ...holdersOf(db, "adviser", today).map((to) => ({ to, as: "adviser" as const, code: null })),
    ...of("contact"),
    ...(isOut ? of("director") : []),
  ];
}

/** Whose board could decide before the old day and cannot before the new one: the plan is made anew with each look. */
function noLongerInTime(db: Db, left: readonly PartyLeft[], before: Call, after: Call, act: Act): string[] {
  const today = dayOf(act.at);
  const waitedFor = left.filter(({ hasApproved }) => !hasApproved);
  const inTime = (call: Call) => {
    const plan = planOfCall(db, call, waitedFor, today);
    return plan && new Set(plan.parties.filter(({ state }) => isInTime(state)).map(({ code }) => code));
  };
  const [then, now] = [inTime(before), inTime(after)];
  if (!then || !now) return [];
  return waitedFor.filter(({ code }) => then.has(code) && !now.has(code)).map(({ shortName }) => shortName);
}
