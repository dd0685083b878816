import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Db } from "../../db/open";
import { bodyMembers } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { requireKeeper } from "../people/permissions";
import { person } from "../people/persons";
import { refuse } from "../refusal";
import { body } from "./bodies";
import type { BodyEvent } from "./events";

export type Seat = typeof bodyMembers.$inferSelect;

export type SeatForm = {
  municipalityCode: string | null;
  personId: number | null;
  /** For somebody from outside the register. */
  name: string;
  meetingDecisionId: number | null;
  fromOn: Day;
  endedOn: Day | null;
};

export function seat(db: Db, bodyId: number, id: number): Seat {
  return (
    db
      .select()
      .from(bodyMembers)
      .where(and(eq(bodyMembers.id, id), eq(bodyMembers.bodyId, bodyId), isNull(bodyMembers.correctedAt)))
      .get() ?? refuse("not_found")
  );
}

/** Also those that have ended. */
export function seatsOf(db: Db, bodyId: number): Seat[] {
  return db
    .select()
    .from(bodyMembers)
    .where(and(eq(bodyMembers.bodyId, bodyId), isNull(bodyMembers.correctedAt)))
    .orderBy(asc(bodyMembers.fromOn), asc(bodyMembers.id))
    .all();
}

/** The same sits there already for some of that time. */
export function isTaken(db: Db, bodyId: number, form: SeatForm, butFor = 0): boolean {
  return db
    .select()
    .from(bodyMembers)
    .where(and(eq(bodyMembers.bodyId, bodyId), ne(bodyMembers.id, butFor), isNull(bodyMembers.correctedAt)))
    .all()
    .some(
      (other) =>
        other.municipalityCode === form.municipalityCode &&
        other.personId === form.personId &&
        other.name === form.name &&
        (other.endedOn === null || other.endedOn > form.fromOn) &&
        (form.endedOn === null || form.endedOn > other.fromOn),
    );
}

function add(db: Db, bodyId: number, form: SeatForm, butFor = 0): Seat {
  if (isTaken(db, bodyId, form, butFor)) refuse("seat_taken");
  return db
    .insert(bodyMembers)
    .values({ bodyId, ...form })
    .returning()
    .get();
}

/** Who it is, as the history says it. */
export function nameOfSeat(db: Db, { municipalityCode, personId, name }: SeatForm): string {
  const who = personId === null ? name : person(db, personId).name;
  const forWhom = municipalityCode === null ? "" : municipality(db, municipalityCode).shortName;
  return [who, forWhom].filter(Boolean).join(", ");
}

/** In the leadership group every member sits by the agreement (clause 8): it has no seats to fill. */
export function addSeat(db: Db, bodyId: number, form: SeatForm, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const found = body(tx, bodyId);
    if (found.kind === "leadership") refuse("seats_by_agreement");
    if (form.fromOn < found.fromOn) refuse("body_not_then");
    const { id } = add(tx, bodyId, form);
    tell(tx, bodyId, "seat_added", form, { fromOn: form.fromOn }, act);
    return id;
  });
}

/** `endedOn`: the first day that the seat is empty. */
export function endSeat(db: Db, bodyId: number, id: number, endedOn: Day, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = seat(tx, bodyId, id);
    if (found.endedOn === endedOn) return;
    if (found.endedOn !== null) refuse("seat_ended");
    if (endedOn < found.fromOn) refuse("body_not_then");
    tx.update(bodyMembers).set({ endedOn }).where(eq(bodyMembers.id, id)).run();
    tell(tx, bodyId, "seat_ended", found, { endedOn }, act);
  });
}

/** `form` null strikes the seat out: it never was. */
export function correctSeat(
  db: Db,
  bodyId: number,
  id: number,
  form: SeatForm | null,
  reason: string,
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const wrong = seat(tx, bodyId, id);
    if (form && form.fromOn < body(tx, bodyId).fromOn) refuse("body_not_then");
    tx.update(bodyMembers).set({ correctedAt: act.at }).where(eq(bodyMembers.id, id)).run();
    const right = form && add(tx, bodyId, form, id);
    recordCorrection(
      tx,
      {
        fact: "body_members",
        factId: id,
        replacementId: right?.id ?? null,
        municipalityCode: wrong.municipalityCode,
        was: told(tx, wrong),
        became: right && told(tx, right),
        reason,
      },
      act,
    );
    tell(tx, bodyId, "seat_corrected", wrong, { reason }, act);
  });
}

const told = (db: Db, one: Seat) => ({ name: nameOfSeat(db, one), fromOn: one.fromOn, endedOn: one.endedOn });

type SeatEvent = Extract<BodyEvent, `seat_${string}`>;

function tell(db: Db, bodyId: number, event: SeatEvent, form: SeatForm, more: object, act: Act): void {
  const { municipalityCode } = form;
  const details = { name: nameOfSeat(db, form), ...more };
  record(db, { subject: "body", subjectId: bodyId, event, municipalityCode, details }, act);
}
