import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { externalActors } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import type { BodyEvent } from "./events";

export type ExternalActor = typeof externalActors.$inferSelect;

type ActorForm = { name: string; earlierName: string; fromOn: Day };

export function externalActor(db: Db, id: number): ExternalActor {
  return db.select().from(externalActors).where(eq(externalActors.id, id)).get() ?? refuse("not_found");
}

/** Authorities and others that the network worked with on that day (clause 9.1), in Swedish name order. */
export function externalActorsOn(db: Db, day: Day): ExternalActor[] {
  return db
    .select()
    .from(externalActors)
    .where(and(lte(externalActors.fromOn, day), stillAfter(day)))
    .orderBy(asc(externalActors.id))
    .all()
    .toSorted((a, b) => swedish(a.name, b.name));
}

const swedish = new Intl.Collator("sv").compare;
const stillAfter = (day: Day) => or(isNull(externalActors.endedOn), gt(externalActors.endedOn, day));

export function isKnownActor(db: Db, form: { name: string; fromOn: Day }, butFor = 0): boolean {
  return db
    .select({ id: externalActors.id, name: externalActors.name })
    .from(externalActors)
    .where(stillAfter(form.fromOn))
    .all()
    .some(({ id, name }) => id !== butFor && name === form.name);
}

export function addExternalActor(db: Db, form: ActorForm, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    if (isKnownActor(tx, form)) refuse("actor_known");
    const { id } = tx.insert(externalActors).values(form).returning({ id: externalActors.id }).get();
    tell(tx, "external_actor_added", { name: form.name }, act);
    return id;
  });
}

/** What it was called until now is kept among its earlier names. A name that it has already changes nothing. */
export function renameExternalActor(db: Db, id: number, name: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = externalActor(tx, id);
    if (before.name === name) return;
    if (isKnownActor(tx, { name, fromOn: before.fromOn }, id)) refuse("actor_known");
    const earlierName = [before.earlierName, before.name].filter(Boolean).join(", ");
    tx.update(externalActors).set({ name, earlierName }).where(eq(externalActors.id, id)).run();
    tell(tx, "external_actor_renamed", { from: before.name, to: name }, act);
  });
}

/** `endedOn`: the first day that the network no longer works with it. */
export function endExternalActor(db: Db, id: number, endedOn: Day, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = externalActor(tx, id);
    if (found.endedOn !== null) return;
    if (endedOn < found.fromOn) refuse("actor_not_then");
    tx.update(externalActors).set({ endedOn }).where(eq(externalActors.id, id)).run();
    tell(tx, "external_actor_ended", { name: found.name, endedOn }, act);
  });
}

type ActorEvent = Extract<BodyEvent, `external_actor_${string}`>;

function tell(db: Db, event: ActorEvent, details: Record<string, string>, act: Act): void {
  record(db, { subject: "network", subjectId: 1, event, details }, act);
}
