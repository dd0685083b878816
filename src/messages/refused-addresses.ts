import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters, persons, refusedAddresses } from "../../db/schema";
import { dayOf, type Instant } from "../calendar";
import { type Act, record, UTLYST } from "../history";
import { requireRole } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { liftMark } from "./held-letters";
import type { LetterKind } from "./letters";
import { type Letter, writeLetter } from "./outbox";

/** A server may answer with a page; its first lines say what there is to know. */
const LONGEST_ANSWER = 400;

/**
 * The receiver's mail server refuses the address for good: it is marked, the letter waits with those that come after it,
 * and whoever can ask for the right one is told, once.
 */
export function addressRefused(db: Db, letter: Letter, message: string, at: Instant): void {
  const answer = message.replace(/\s+/g, " ").slice(0, LONGEST_ANSWER);
  db.transaction((tx) => {
    tx.update(letters)
      .set({
        attempts: letter.attempts + 1,
        lastError: answer,
        heldAt: at,
        // A link to sign in with is old before anybody has found the right address.
        ...(letter.kind === "sign_in"
          ? { heldBecause: "link_dead" as const, secret: null }
          : { heldBecause: "address_refused" as const }),
      })
      .where(eq(letters.id, letter.id))
      .run();
    const marked = tx
      .insert(refusedAddresses)
      .values({ address: letter.toAddress, letterId: letter.id, at, answer })
      .onConflictDoNothing()
      .run();
    if (marked.changes > 0) tell(tx, letter, answer, { by: UTLYST, at });
  });
}

function tell(db: Db, letter: Letter, answer: string, act: Act): void {
  const details = { address: letter.toAddress, answer };
  if (letter.toId !== null) {
    record(db, { subject: "person", subjectId: letter.toId, event: "address_refused", details }, act);
  }
  const facts = {
    name: letter.toName,
    address: letter.toAddress,
    letterKind: letter.kind as LetterKind,
    answer,
  };
  const today = dayOf(act.at);
  const told = [...holdersOf(db, "adviser", today), ...holdersOf(db, "coordinator", today)];
  for (const to of new Map(told.map((one) => [one.id, one])).values())
    if (to.id !== letter.toId) writeLetter(db, { kind: "address_refused", to, facts }, act);
}

/** The addresses that take no letters just now, whose they are, and how many letters wait. */
export function refusedNow(db: Db) {
  const held = db
    .select({ address: letters.toAddress, waiting: count().as("waiting") })
    .from(letters)
    .where(eq(letters.heldBecause, "address_refused"))
    .groupBy(letters.toAddress)
    .as("held");
  return db
    .select({
      id: refusedAddresses.id,
      address: refusedAddresses.address,
      at: refusedAddresses.at,
      answer: refusedAddresses.answer,
      letterId: refusedAddresses.letterId,
      personId: persons.id,
      name: persons.name,
      waiting: held.waiting,
    })
    .from(refusedAddresses)
    .innerJoin(letters, eq(letters.id, refusedAddresses.letterId))
    .innerJoin(persons, eq(persons.id, letters.toId))
    .leftJoin(held, eq(held.address, refusedAddresses.address))
    .where(isNull(refusedAddresses.liftedAt))
    .orderBy(asc(refusedAddresses.id))
    .all();
}

export type RefusedAddress = ReturnType<typeof refusedNow>[number];

/** Somebody knows that the address is right: what was held is tried again. */
export function tryAddressAgain(db: Db, id: number, act: Act): void {
  requireRole(act.by, "adviser", "coordinator", "administrator");
  db.transaction((tx) => {
    const found =
      refusedNow(tx).find((one) => one.id === id) ??
      (tx.select().from(refusedAddresses).where(eq(refusedAddresses.id, id)).get()
        ? refuse("address_not_refused")
        : refuse("not_found"));
    liftMark(tx, found.address, "try_again", { byId: act.by.personId, at: act.at });
    const details = { address: found.address };
    record(tx, { subject: "person", subjectId: found.personId, event: "address_tried_again", details }, act);
  });
}

/** The mark that stands on an address. */
export function refusalOf(db: Db, address: string) {
  return db
    .select()
    .from(refusedAddresses)
    .where(and(eq(refusedAddresses.address, address), isNull(refusedAddresses.liftedAt)))
    .get();
}
