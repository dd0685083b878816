import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { adviceRequests, calls, needs } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { type Act, type Actor, record } from "../history";
import { municipality } from "../membership/register";
import { type Receiver, writeLetter } from "../messages/outbox";
import { belongsTo, holds, worksForNetwork } from "../people/permissions";
import { actorOn, holdersOf, person } from "../people/persons";
import { refuse } from "../refusal";
import type { AdviceEvent } from "./events";

export type AdviceRequest = typeof adviceRequests.$inferSelect;

export type Question = Pick<
  AdviceRequest,
  "municipalityCode" | "topic" | "title" | "question" | "wishedOn" | "callId" | "needId"
>;

/** A municipality's own people ask for it; the adviser writes down what was asked by telephone. */
export function mayAsk(actor: Actor, municipalityCode: string): boolean {
  return holds(actor, "adviser") || belongsTo(actor, municipalityCode);
}

/** Read by the network's own people and by the municipality that asked. */
export function adviceRequest(db: Db, id: number, reader: Actor): AdviceRequest {
  const found =
    db.select().from(adviceRequests).where(eq(adviceRequests.id, id)).get() ?? refuse("not_found");
  if (!worksForNetwork(reader) && !belongsTo(reader, found.municipalityCode)) refuse("not_yours");
  return found;
}

/** The same question sent in twice within the minute is one. */
export function ask(db: Db, form: Question, act: Act): number {
  if (act.by.personId !== null && !mayAsk(act.by, form.municipalityCode)) refuse("not_yours");
  return db.transaction((tx) => {
    municipality(tx, form.municipalityCode);
    const twin = newestOf(tx, form.municipalityCode);
    if (twin && twin.title === form.title && twin.question === form.question && twin.endedAt === null) {
      return twin.id;
    }
    const { id } = tx
      .insert(adviceRequests)
      .values({ ...form, askedAt: act.at, askedById: act.by.personId, askedByName: act.by.name })
      .returning({ id: adviceRequests.id })
      .get();
    const asked = { ...form, id, askedByName: act.by.name };
    tell(tx, asked, "advice_asked", act);
    tellAdvisers(tx, asked, false, act);
    return id;
  });
}

function newestOf(db: Db, municipalityCode: string): AdviceRequest | undefined {
  return db
    .select()
    .from(adviceRequests)
    .where(eq(adviceRequests.municipalityCode, municipalityCode))
    .orderBy(desc(adviceRequests.id))
    .limit(1)
    .get();
}

type Told = Pick<AdviceRequest, "id" | "municipalityCode" | "title" | "wishedOn">;

export function tell(db: Db, { id, municipalityCode, title }: Told, event: AdviceEvent, act: Act): void {
  record(db, { subject: "advice", subjectId: id, event, municipalityCode, details: { title } }, act);
}

/** Word to every adviser but the one who wrote it down. */
export function tellAdvisers(db: Db, request: Told, isFollowUp: boolean, act: Act): void {
  const facts = {
    requestId: request.id,
    title: request.title,
    municipality: municipality(db, request.municipalityCode).formalName,
    wishedOn: request.wishedOn as Day | null,
    askedBy: act.by.name,
    isFollowUp,
  };
  for (const to of holdersOf(db, "adviser", dayOf(act.at))) {
    if (to.id !== act.by.personId) writeLetter(db, { kind: "advice_asked", to, facts }, act);
  }
}

/**
 * The person who asked, to write to; none who answers the own question. One who no longer speaks for the municipality
 * has left the matter to its contact persons.
 */
export function askersOf(
  db: Db,
  { askedById, municipalityCode }: AdviceRequest,
  { by, at }: Act,
): Receiver[] {
  if (askedById === null || askedById === by.personId) return [];
  const asker = actorOn(db, askedById, dayOf(at));
  const isThere = asker && (belongsTo(asker, municipalityCode) || holds(asker, "adviser"));
  return isThere ? [person(db, askedById)] : holdersOf(db, "contact", dayOf(at), municipalityCode);
}

/** Nothing more is waited for: it is answered, or no longer asked. Ending what has ended changes nothing. */
export function endRequest(db: Db, id: number, act: Act): void {
  db.transaction((tx) => {
    const found = writable(tx, id, act);
    if (found.endedAt !== null) return;
    tx.update(adviceRequests).set({ endedAt: act.at }).where(eq(adviceRequests.id, id)).run();
    tell(tx, found, "advice_ended", act);
  });
}

export function takeUpAgain(db: Db, id: number, act: Act): void {
  db.transaction((tx) => {
    const found = writable(tx, id, act);
    if (found.endedAt === null) return;
    tx.update(adviceRequests).set({ endedAt: null }).where(eq(adviceRequests.id, id)).run();
    tell(tx, found, "advice_taken_up_again", act);
  });
}

/** The request, when the actor is the adviser or of the municipality that asked. */
export function writable(db: Db, id: number, act: Act): AdviceRequest {
  const found = adviceRequest(db, id, act.by);
  return mayAsk(act.by, found.municipalityCode) ? found : refuse("not_yours");
}

/** The call and the need that the question is about, if any. */
export function aboutWhat(db: Db, { callId, needId }: Pick<AdviceRequest, "callId" | "needId">) {
  return {
    call: callId
      ? db.select({ id: calls.id, title: calls.title }).from(calls).where(eq(calls.id, callId)).get()
      : undefined,
    need: needId
      ? db.select({ id: needs.id, title: needs.title }).from(needs).where(eq(needs.id, needId)).get()
      : undefined,
  };
}
