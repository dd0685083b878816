import { asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, municipalities, needApplications, needs } from "../../db/schema";
import { type Act, type Actor, record } from "../history";
import { municipality } from "../membership/register";
import { belongsTo, holds } from "../people/permissions";
import { refuse } from "../refusal";

type NeedForm = { title: string; text: string; targetGroups: string };

const listed = {
  id: needs.id,
  municipalityCode: needs.municipalityCode,
  municipality: municipalities.shortName,
  title: needs.title,
  text: needs.text,
  targetGroups: needs.targetGroups,
  at: needs.at,
  endedAt: needs.endedAt,
  revision: needs.revision,
};

const rows = (db: Db) =>
  db.select(listed).from(needs).innerJoin(municipalities, eq(municipalities.code, needs.municipalityCode));

export type Need = ReturnType<typeof need>;

export function need(db: Db, id: number) {
  return rows(db).where(eq(needs.id, id)).get() ?? refuse("not_found");
}

/** Refused with `need_ended` when it no longer is one. */
export function currentNeed(db: Db, id: number): Need {
  const found = need(db, id);
  return found.endedAt === null ? found : refuse("need_ended");
}

/** The newest first. */
export function currentNeeds(db: Db): Need[] {
  return rows(db).where(isNull(needs.endedAt)).orderBy(desc(needs.id)).all();
}

/** Ended or not, the newest first. */
export function allNeeds(db: Db): Need[] {
  return rows(db).orderBy(desc(needs.id)).all();
}

/** A municipality's own people write its needs, or the adviser for them. */
export function mayWrite(actor: Actor, municipalityCode: string): boolean {
  return holds(actor, "adviser") || belongsTo(actor, municipalityCode);
}

function writable(db: Db, id: number, act: Act): Need {
  const found = need(db, id);
  return mayWrite(act.by, found.municipalityCode) ? found : refuse("not_yours");
}

function tell(db: Db, { id, municipalityCode, title }: Need, event: NeedEvent, act: Act): void {
  record(db, { subject: "need", subjectId: id, event, municipalityCode, details: { title } }, act);
}

type NeedEvent = "need_added" | "need_changed" | "need_ended" | "need_resumed";

export function addNeed(db: Db, form: NeedForm & { municipalityCode: string }, act: Act): number {
  if (act.by.personId !== null && !mayWrite(act.by, form.municipalityCode)) refuse("not_yours");
  return db.transaction((tx) => {
    municipality(tx, form.municipalityCode);
    const { id } = tx
      .insert(needs)
      .values({ ...form, at: act.at, byId: act.by.personId })
      .returning({ id: needs.id })
      .get();
    tell(tx, need(tx, id), "need_added", act);
    return id;
  });
}

/** Refused with `changed_meanwhile` when the page was opened at an older revision. */
export function changeNeed(db: Db, id: number, form: NeedForm, revision: number, act: Act): void {
  db.transaction((tx) => {
    const before = writable(tx, id, act);
    if (before.endedAt !== null) refuse("need_ended");
    if (before.revision !== revision) refuse("changed_meanwhile");
    if ((["title", "text", "targetGroups"] as const).every((name) => before[name] === form[name])) return;
    tx.update(needs)
      .set({ ...form, revision: revision + 1 })
      .where(eq(needs.id, id))
      .run();
    tell(tx, before, "need_changed", act);
  });
}

/** No longer a need. Ending what has ended changes nothing. */
export function endNeed(db: Db, id: number, act: Act): void {
  db.transaction((tx) => {
    const found = writable(tx, id, act);
    if (found.endedAt !== null) return;
    tx.update(needs).set({ endedAt: act.at }).where(eq(needs.id, id)).run();
    tell(tx, found, "need_ended", act);
  });
}

export function resumeNeed(db: Db, id: number, act: Act): void {
  db.transaction((tx) => {
    const found = writable(tx, id, act);
    if (found.endedAt === null) return;
    tx.update(needs).set({ endedAt: null }).where(eq(needs.id, id)).run();
    tell(tx, found, "need_resumed", act);
  });
}

/** The joint applications that grew out of a need. */
export function applicationsOfNeed(db: Db, needId: number) {
  return db
    .select({ id: applications.id, title: applications.title, status: applications.status })
    .from(needApplications)
    .innerJoin(applications, eq(applications.id, needApplications.applicationId))
    .where(eq(needApplications.needId, needId))
    .orderBy(asc(applications.id))
    .all();
}

/** The needs that an application grew out of. */
export function needsOfApplication(db: Db, applicationId: number): Need[] {
  const tied = db
    .select({ id: needApplications.needId })
    .from(needApplications)
    .where(eq(needApplications.applicationId, applicationId));
  return rows(db).where(inArray(needs.id, tied)).orderBy(asc(needs.id)).all();
}
