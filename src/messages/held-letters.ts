import { and, eq, exists, inArray, isNotNull, isNull, lte, ne, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters, refusedAddresses, suppressions } from "../../db/schema";
import type { Instant } from "../calendar";
import type { Act } from "../history";
import { NEWS } from "./letter-kinds";
import { isWaiting } from "./waiting";

/**
 * Stops what must not be tried now: letters to an address that refuses them, and news to one that must get none.
 * A sign-in letter is tried anyway: somebody at that address asks for it this minute, and it shows whether letters
 * come through again.
 */
export function holdBack(db: Db, at: Instant): void {
  const refuses = db
    .select({ id: refusedAddresses.id })
    .from(refusedAddresses)
    .where(and(eq(refusedAddresses.address, letters.toAddress), isNull(refusedAddresses.liftedAt)));
  const suppressed = db
    .select({ id: suppressions.id })
    .from(suppressions)
    .where(and(eq(suppressions.address, letters.toAddress), isNull(suppressions.endedAt)));
  db.update(letters)
    .set({ heldAt: at, heldBecause: "address_refused" })
    .where(and(isWaiting, ne(letters.kind, "sign_in"), exists(refuses)))
    .run();
  // What its receiver cannot end has no way out, a joined letter with a duty in it for one.
  db.update(letters)
    .set({ heldAt: at, heldBecause: "suppressed" })
    .where(and(isWaiting, inArray(letters.kind, NEWS), isNotNull(letters.exit), exists(suppressed)))
    .run();
}

const isHeldForAddress = and(eq(letters.heldBecause, "address_refused"), isNotNull(letters.heldAt));

/** Takes a standing mark from an address, and lets go what was held for it. */
export function liftMark(
  db: Db,
  address: string,
  because: "try_again" | "got_through",
  { byId, at }: { byId: number | null; at: Instant },
): void {
  const { changes } = db
    .update(refusedAddresses)
    .set({ liftedAt: at, liftedById: byId, liftedBecause: because })
    // What came through before says nothing of what was refused since.
    .where(
      and(
        eq(refusedAddresses.address, address),
        isNull(refusedAddresses.liftedAt),
        lte(refusedAddresses.at, at),
      ),
    )
    .run();
  if (changes === 0) return;
  db.update(letters)
    .set({ heldAt: null, heldBecause: null, attempts: 0, nextAttemptAt: at })
    .where(and(eq(letters.toAddress, address), isHeldForAddress))
    .run();
}

/**
 * The person has another address: what waits, or was held for the old one, goes to the new. Its personal links ended
 * with the old address, so a letter that is nothing without one stays.
 */
export function addressChanged(
  db: Db,
  personId: number,
  address: { from: string; to: string },
  act: Act,
): void {
  db.update(refusedAddresses)
    .set({ liftedAt: act.at, liftedById: act.by.personId, liftedBecause: "address_changed" })
    .where(and(eq(refusedAddresses.address, address.from), isNull(refusedAddresses.liftedAt)))
    .run();
  const unsent = and(eq(letters.toId, personId), or(isWaiting, isHeldForAddress));
  db.update(letters)
    .set({ heldAt: act.at, heldBecause: "link_dead", secret: null })
    .where(and(unsent, isNotNull(letters.secret)))
    .run();
  db.update(letters)
    .set({ toAddress: address.to, heldAt: null, heldBecause: null, attempts: 0, nextAttemptAt: act.at })
    .where(unsent)
    .run();
}
