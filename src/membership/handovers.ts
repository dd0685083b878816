import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { HANDOVER_ITEMS, handovers, hosts } from "../../db/schema";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { tellOfMunicipality } from "./telling";

export type HandoverItem = (typeof HANDOVER_ITEMS)[number];
type Done = typeof handovers.$inferSelect;

/** What goes over to a host, in the agreement's order; `done` is null for what remains. */
export function handoverList(db: Db, hostId: number): { item: HandoverItem; done: Done | null }[] {
  const done = db.select().from(handovers).where(eq(handovers.hostId, hostId)).all();
  return HANDOVER_ITEMS.map((item) => ({ item, done: done.find((one) => one.item === item) ?? null }));
}

/** An item has gone over. Refused the second time. */
export function completeHandover(
  db: Db,
  hostId: number,
  form: { item: HandoverItem; doneOn: Day; note: string },
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const host = tx
      .select()
      .from(hosts)
      .where(and(eq(hosts.id, hostId), isNull(hosts.correctedAt)))
      .get();
    const { municipalityCode } = host ?? refuse("not_found");
    if (handoverList(tx, hostId).some(({ item, done }) => item === form.item && done))
      refuse("handover_done");
    tx.insert(handovers)
      .values({ hostId, ...form, at: act.at, byId: act.by.personId })
      .run();
    const details = { item: form.item, doneOn: form.doneOn };
    tellOfMunicipality(tx, municipalityCode, { event: "handover_done", details }, act);
  });
}

/** When a host's day is corrected, what has gone over has. */
export function carryOverHandovers(db: Db, fromHostId: number, toHostId: number): void {
  for (const { id: _, ...done } of db.select().from(handovers).where(eq(handovers.hostId, fromHostId)).all())
    db.insert(handovers)
      .values({ ...done, hostId: toHostId })
      .run();
}
