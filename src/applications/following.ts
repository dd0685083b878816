import { asc, eq, ne } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { application } from "./applications";

const named = { id: applications.id, title: applications.title, status: applications.status };

/** The application before this one and those after it: a pre-study and the project it led to (G-79). */
export function followingOf(db: Db, id: number) {
  const { followsId } = application(db, id);
  const before =
    followsId === null
      ? undefined
      : db.select(named).from(applications).where(eq(applications.id, followsId)).get();
  const after = db
    .select(named)
    .from(applications)
    .where(eq(applications.followsId, id))
    .orderBy(asc(applications.id))
    .all();
  return { before, after };
}

export type Following = ReturnType<typeof followingOf>;

/** Those it can go on with. */
export function possiblePredecessors(db: Db, id: number) {
  return db
    .select(named)
    .from(applications)
    .where(ne(applications.id, id))
    .orderBy(asc(applications.id))
    .all()
    .filter((one) => !leadsTo(db, one.id, id));
}

/** Whether `from` goes on, directly or through others, with `to`. */
function leadsTo(db: Db, from: number, to: number): boolean {
  const { followsId } = application(db, from);
  return followsId !== null && (followsId === to || leadsTo(db, followsId, to));
}

/** Null: it goes on with nothing earlier. Refused when the two would follow each other. */
export function choosePredecessor(db: Db, id: number, followsId: number | null, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    if (found.followsId === followsId) return;
    if (followsId !== null) {
      if (followsId === id || leadsTo(tx, followsId, id)) refuse("follows_itself");
      application(tx, followsId);
    }
    tx.update(applications).set({ followsId }).where(eq(applications.id, id)).run();
    const details = { from: found.followsId, to: followsId };
    record(tx, { subject: "application", subjectId: id, event: "predecessor_chosen", details }, act);
  });
}
