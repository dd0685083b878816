import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type BODY_KINDS, bodies } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";

export type Body = typeof bodies.$inferSelect;
export type BodyKind = (typeof BODY_KINDS)[number];

/** The bodies of that day, in the order they were begun; of one kind when it is named. */
export function bodiesOn(db: Db, day: Day, kind?: BodyKind): Body[] {
  return db
    .select()
    .from(bodies)
    .where(
      and(
        kind && eq(bodies.kind, kind),
        lte(bodies.fromOn, day),
        or(isNull(bodies.endedOn), gt(bodies.endedOn, day)),
      ),
    )
    .orderBy(asc(bodies.id))
    .all();
}

export type BodyForm = {
  kind: BodyKind;
  name: string;
  topic: string;
  leastMeetings?: number | null;
  mostMeetings?: number | null;
  fromOn: Day;
};

export function beginBody(db: Db, form: BodyForm, act: Act): number {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  return db.transaction((tx) => {
    const { id } = tx.insert(bodies).values(form).returning({ id: bodies.id }).get();
    record(tx, { subject: "body", subjectId: id, event: "body_begun", details: { name: form.name } }, act);
    return id;
  });
}
