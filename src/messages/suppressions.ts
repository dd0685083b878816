import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, suppressions } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { canonicalEmail } from "../people/persons";
import { refuse } from "../refusal";

/** Addresses that get duties only, with who put them there and why. */
export function suppressedNow(db: Db) {
  return db
    .select({
      id: suppressions.id,
      address: suppressions.address,
      reason: suppressions.reason,
      addedAt: suppressions.addedAt,
      addedBy: persons.name,
    })
    .from(suppressions)
    .innerJoin(persons, eq(persons.id, suppressions.addedById))
    .where(isNull(suppressions.endedAt))
    .orderBy(asc(suppressions.address))
    .all();
}

export type Suppression = ReturnType<typeof suppressedNow>[number];

function requireNetwork(act: Act): number {
  requireRole(act.by, "adviser", "coordinator", "administrator");
  return act.by.personId ?? refuse("not_yours");
}

export function suppress(db: Db, form: { address: string; reason: string }, act: Act): void {
  const addedById = requireNetwork(act);
  db.transaction((tx) => {
    const address = canonicalEmail(form.address);
    const row = { address, reason: form.reason, addedAt: act.at, addedById };
    const { changes } = tx.insert(suppressions).values(row).onConflictDoNothing().run();
    if (changes === 0) refuse("already_suppressed");
    const details = { address, reason: form.reason };
    record(tx, { subject: "network", subjectId: 1, event: "address_suppressed", details }, act);
  });
}

/** Letters go there again from now on; those that were stopped stay stopped. */
export function endSuppression(db: Db, id: number, act: Act): void {
  const endedById = requireNetwork(act);
  db.transaction((tx) => {
    const found = tx.select().from(suppressions).where(eq(suppressions.id, id)).get() ?? refuse("not_found");
    if (found.endedAt !== null) refuse("suppression_ended");
    tx.update(suppressions)
      .set({ endedAt: act.at, endedById })
      .where(and(eq(suppressions.id, id), isNull(suppressions.endedAt)))
      .run();
    const details = { address: found.address };
    record(tx, { subject: "network", subjectId: 1, event: "suppression_ended", details }, act);
  });
}
