import { and, asc, desc, eq, gt, isNull, lte, ne, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type BODY_KINDS, bodies } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";

export type Body = typeof bodies.$inferSelect;
export type BodyKind = (typeof BODY_KINDS)[number];

/** The agreement speaks of one leadership group and one steering group (clause 8). */
const ONE_AT_A_TIME: readonly BodyKind[] = ["leadership", "steering"];

export function body(db: Db, id: number): Body {
  return db.select().from(bodies).where(eq(bodies.id, id)).get() ?? refuse("not_found");
}

/** The bodies of that day, in the order they were begun; of one kind when it is named. */
export function bodiesOn(db: Db, day: Day, kind?: BodyKind): Body[] {
  return db
    .select()
    .from(bodies)
    .where(and(kind && eq(bodies.kind, kind), lte(bodies.fromOn, day), goesOnAfter(day)))
    .orderBy(asc(bodies.id))
    .all();
}

const goesOnAfter = (day: Day) => or(isNull(bodies.endedOn), gt(bodies.endedOn, day));

/** Those that no longer existed on that day, the latest first. */
export function bodiesEndedBy(db: Db, day: Day): Body[] {
  return db.select().from(bodies).where(lte(bodies.endedOn, day)).orderBy(desc(bodies.endedOn)).all();
}

export function existedOn({ fromOn, endedOn }: Pick<Body, "fromOn" | "endedOn">, day: Day): boolean {
  return fromOn <= day && (endedOn === null || endedOn > day);
}

type BodyChange = {
  name: string;
  topic: string;
  leastMeetings?: number | null;
  mostMeetings?: number | null;
};

export type BodyForm = BodyChange & { kind: BodyKind; fromOn: Day };

/** What stands in the way of a body with that name and kind from that day on; `butFor` is the body itself. */
export function obstacle(db: Db, form: Pick<BodyForm, "kind" | "name" | "fromOn">, butFor = 0) {
  const meanwhile = db
    .select({ kind: bodies.kind, name: bodies.name })
    .from(bodies)
    .where(and(ne(bodies.id, butFor), goesOnAfter(form.fromOn)))
    .all();
  if (ONE_AT_A_TIME.includes(form.kind) && meanwhile.some(({ kind }) => kind === form.kind))
    return "body_kind_taken";
  return meanwhile.some(({ name }) => name === form.name) ? "body_name_taken" : null;
}

export function beginBody(db: Db, form: BodyForm, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const hindered = obstacle(tx, form);
    if (hindered) refuse(hindered);
    const { id } = tx.insert(bodies).values(form).returning({ id: bodies.id }).get();
    record(tx, { subject: "body", subjectId: id, event: "body_begun", details: { name: form.name } }, act);
    return id;
  });
}

/** Refused with `changed_meanwhile` when the page was opened at an older revision. */
export function changeBody(db: Db, id: number, form: BodyChange, revision: number, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = body(tx, id);
    if (before.revision !== revision) refuse("changed_meanwhile");
    const hindered = obstacle(tx, { ...before, name: form.name }, id);
    if (hindered) refuse(hindered);
    tx.update(bodies)
      .set({ ...form, revision: revision + 1 })
      .where(eq(bodies.id, id))
      .run();
    const details = { from: before.name, to: form.name };
    record(tx, { subject: "body", subjectId: id, event: "body_changed", details }, act);
  });
}
