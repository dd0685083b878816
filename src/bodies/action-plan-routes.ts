import { ActionPlanPage } from "../../views/bodies/action-plan";
import { ActivityFormPage, ActivityPage } from "../../views/bodies/activity";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  emptyForm,
  formOf,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  yearIn,
} from "../web";
import {
  type Activity,
  actionPlan,
  activity,
  addActivity,
  changeActivity,
  copyUnfinished,
  followUp,
  followUpsOf,
  planDecision,
  unfinishedBefore,
} from "./action-plan";
import { activityForm, followUpForm, typedActivity } from "./plan-forms";
import { yearsOfBodies } from "./years";

function activityIn(c: C): Activity {
  const found = activity(c.var.db, idIn(c));
  return found.year === yearIn(c) ? found : refuse("not_found");
}

function showActivity(c: C, found: Activity, form: FormState, status: 200 | 422 = 200) {
  const followUps = followUpsOf(c.var.db, found.id);
  return show(c, ActivityPage({ activity: found, followUps, form, mayChange: mayKeep(c) }), status);
}

const pathOf = ({ year, id }: Activity) => `/action-plans/${year}/activities/${id}`;

export const actionPlanRoutes = routes()
  .get("/", (c) => goTo(c, `/action-plans/${dayOf(c.var.at).slice(0, 4)}`))
  .get("/:year", (c) => {
    const { db, at } = c.var;
    const year = yearIn(c);
    const mayChange = mayKeep(c);
    return show(
      c,
      ActionPlanPage({
        year,
        years: yearsOfBodies(db, dayOf(at)),
        today: dayOf(at),
        activities: actionPlan(db, year),
        decision: planDecision(db, year),
        unfinished: mayChange ? unfinishedBefore(db, year) : [],
        mayChange,
      }),
    );
  })
  .post("/:year/copying", (c) => {
    keepersOnly(c);
    copyUnfinished(c.var.db, yearIn(c), actOf(c));
    return goTo(c, `/action-plans/${yearIn(c)}`, "activities_copied");
  })
  .get("/:year/activities/new", (c) => {
    keepersOnly(c);
    return show(c, ActivityFormPage({ year: yearIn(c), form: emptyForm, activity: null }));
  })
  .post("/:year/activities", async (c) => {
    keepersOnly(c);
    const year = yearIn(c);
    const { form, data } = await readForm(c, activityForm);
    if (!data) return show(c, ActivityFormPage({ year, form, activity: null }), 422);
    addActivity(c.var.db, { ...data, year }, actOf(c));
    return goTo(c, `/action-plans/${year}`, "activity_added");
  })
  .get("/:year/activities/:id", (c) => {
    const found = activityIn(c);
    return showActivity(c, found, formOf({ activityState: found.state }));
  })
  .get("/:year/activities/:id/edit", (c) => {
    keepersOnly(c);
    const found = activityIn(c);
    return show(
      c,
      ActivityFormPage({ year: found.year, form: formOf(typedActivity(found)), activity: found }),
    );
  })
  .post("/:year/activities/:id", async (c) => {
    keepersOnly(c);
    const found = activityIn(c);
    const values = await typedIn(c);
    const { form, data } = check(values, activityForm);
    const again = (shown: FormState, status: 409 | 422) =>
      show(c, ActivityFormPage({ year: found.year, form: shown, activity: found }), status);
    if (!data) return again(form, 422);
    if (revisionIn(values) !== found.revision) return again(changedMeanwhile(values, found.revision), 409);
    changeActivity(c.var.db, found.id, data, found.revision, actOf(c));
    return goTo(c, pathOf(found), "saved");
  })
  .post("/:year/activities/:id/follow-ups", async (c) => {
    keepersOnly(c);
    const found = activityIn(c);
    const { form, data } = await readForm(c, followUpForm);
    if (!data) return showActivity(c, found, form, 422);
    followUp(c.var.db, found.id, data, actOf(c));
    return goTo(c, pathOf(found), "followed_up");
  });
