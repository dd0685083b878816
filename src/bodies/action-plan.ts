import { asc, desc, eq, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type ACTIVITY_STATES, activityFollowUps, planActivities } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import type { BodyEvent } from "./events";
import { leadershipDecisions, type MeetingDecision } from "./meeting-decisions";

export type ActivityState = (typeof ACTIVITY_STATES)[number];
type ActivityForm = { title: string; description: string; responsible: string; dueOn: Day | null };

/** How it stands: the newest follow-up, else planned. */
const listed = {
  id: planActivities.id,
  year: planActivities.year,
  title: planActivities.title,
  description: planActivities.description,
  responsible: planActivities.responsible,
  dueOn: planActivities.dueOn,
  revision: planActivities.revision,
  state: sql<ActivityState>`coalesce(${activityFollowUps.state}, 'planned')`,
  note: sql<string>`coalesce(${activityFollowUps.note}, '')`,
  toldAt: activityFollowUps.at,
};

const rows = (db: Db) =>
  db
    .select(listed)
    .from(planActivities)
    .leftJoin(
      activityFollowUps,
      sql`${activityFollowUps.id} = (select max(f.id) from activity_follow_ups f where f.activity_id = ${planActivities.id})`,
    );

export type Activity = ReturnType<typeof activity>;

export function activity(db: Db, id: number) {
  return rows(db).where(eq(planActivities.id, id)).get() ?? refuse("not_found");
}

/** A year's action plan (clause 8), by due day; what has none comes last. */
export function actionPlan(db: Db, year: number): Activity[] {
  return rows(db)
    .where(eq(planActivities.year, year))
    .orderBy(sql`${planActivities.dueOn} is null`, asc(planActivities.dueOn), asc(planActivities.id))
    .all();
}

/** The leadership group's decision of the plan (clause 8). */
export function planDecision(db: Db, year: number): MeetingDecision | undefined {
  return leadershipDecisions(db, "action_plan").find((one) => one.year === year);
}

/** The newest first. */
export function followUpsOf(db: Db, activityId: number) {
  return db
    .select()
    .from(activityFollowUps)
    .where(eq(activityFollowUps.activityId, activityId))
    .orderBy(desc(activityFollowUps.id))
    .all();
}

export function addActivity(db: Db, form: ActivityForm & { year: number }, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const twin = actionPlan(tx, form.year).find((other) => sameActivity(other, form));
    if (twin) return twin.id;
    const { id } = tx
      .insert(planActivities)
      .values({ ...form, at: act.at, byId: act.by.personId })
      .returning({ id: planActivities.id })
      .get();
    tell(tx, "activity_added", form, act);
    return id;
  });
}

const FIELDS = ["title", "description", "responsible", "dueOn"] as const;
const sameActivity = (one: ActivityForm, other: ActivityForm) =>
  FIELDS.every((field) => one[field] === other[field]);

/** Refused with `changed_meanwhile` when the page was opened at an older revision. */
export function changeActivity(db: Db, id: number, form: ActivityForm, revision: number, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = activity(tx, id);
    if (before.revision !== revision) refuse("changed_meanwhile");
    if (sameActivity(before, form)) return;
    tx.update(planActivities)
      .set({ ...form, revision: revision + 1 })
      .where(eq(planActivities.id, id))
      .run();
    tell(tx, "activity_changed", { year: before.year, title: form.title }, act);
  });
}

/** Telling the same as was told last changes nothing. */
export function followUp(db: Db, id: number, form: { state: ActivityState; note: string }, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = activity(tx, id);
    if (found.toldAt !== null && found.state === form.state && found.note === form.note) return;
    tx.insert(activityFollowUps)
      .values({ activityId: id, ...form, at: act.at, byId: act.by.personId })
      .run();
    tell(tx, "activity_followed_up", { year: found.year, title: found.title, state: form.state }, act);
  });
}

/** What the year before left undone and this year's plan does not have. */
export function unfinishedBefore(db: Db, year: number): Activity[] {
  const titles = new Set(actionPlan(db, year).map(({ title }) => title));
  return actionPlan(db, year - 1).filter(
    ({ state, title }) => (state === "planned" || state === "ongoing") && !titles.has(title),
  );
}

/** Takes what is unfinished into the year's plan, without its old due day; answers how many. */
export function copyUnfinished(db: Db, year: number, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const unfinished = unfinishedBefore(tx, year);
    for (const { title, description, responsible, state, note } of unfinished) {
      const id = addActivity(tx, { year, title, description, responsible, dueOn: null }, act);
      if (state === "ongoing") followUp(tx, id, { state, note }, act);
    }
    return unfinished.length;
  });
}

type ActivityEvent = Extract<BodyEvent, `activity_${string}`>;

function tell(
  db: Db,
  event: ActivityEvent,
  { year, title, ...more }: { year: number; title: string; state?: ActivityState },
  act: Act,
): void {
  const details = { year, title, ...(more.state && { state: more.state }) };
  record(db, { subject: "network", subjectId: 1, event, details }, act);
}
