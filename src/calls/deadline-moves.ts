import { and, asc, eq, inArray, notInArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { answers, applications, parties } from "../../db/schema";
import { dayOf } from "../calendar";
import { type Act, record } from "../history";
import type { DeadlineFacts, MovedApplication } from "../messages/letters";
import { type Receiver, writeLetter } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import type { Call } from "./calls";

type Dates = Pick<Call, "deadlinePrecision" | "deadlineOn" | "deadlineAt" | "deadlineText">;

export const deadlineFacts = (call: Dates): DeadlineFacts => ({
  on: call.deadlineOn,
  at: call.deadlineAt,
  text: call.deadlineText,
  rolling: call.deadlinePrecision === "rolling",
});

const hasMoved = (a: Dates, b: Dates) =>
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
  for (const { id, title, status } of ongoingApplications(db, after.id)) {
    const details = { from: from.at ?? from.on, to: to.at ?? to.on };
    record(db, { subject: "application", subjectId: id, event: "call_deadline_moved", details }, act);
    for (const one of concerned(db, id, status === "out_for_approval", act)) {
      const concern = { id, title, as: one.as, code: one.code };
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

function ongoingApplications(db: Db, callId: number) {
  return db
    .select({ id: applications.id, title: applications.title, status: applications.status })
    .from(applications)
    .where(and(eq(applications.callId, callId), notInArray(applications.status, ["submitted", "abandoned"])))
    .orderBy(asc(applications.id))
    .all();
}

type Concern = Pick<MovedApplication, "as" | "code"> & { to: Receiver };

function concerned(db: Db, applicationId: number, isOut: boolean, act: Act): Concern[] {
  const today = dayOf(act.at);
  const codes = partiesLeft(db, applicationId);
  const of = (as: "contact" | "director") =>
    codes.flatMap((code) => holdersOf(db, as, today, code).map((to) => ({ to, as, code })));
  return [
    ...holdersOf(db, "adviser", today).map((to) => ({ to, as: "adviser" as const, code: null })),
    ...of("contact"),
    ...(isOut ? of("director") : []),
  ];
}

/** Parties that have not declined. */
function partiesLeft(db: Db, applicationId: number): string[] {
  const asked = db
    .select({ code: parties.municipalityCode })
    .from(parties)
    .where(eq(parties.applicationId, applicationId))
    .all()
    .map(({ code }) => code);
  const standing = new Map(
    db
      .select({ code: answers.municipalityCode, answer: answers.answer })
      .from(answers)
      .where(and(eq(answers.applicationId, applicationId), inArray(answers.municipalityCode, asked)))
      .orderBy(asc(answers.id))
      .all()
      .map(({ code, answer }) => [code, answer]),
  );
  return asked.filter((code) => standing.get(code) !== "declines");
}
