import { BodiesPage } from "../../views/bodies/bodies";
import { BodyPage } from "../../views/bodies/body";
import { BodyChangePage, BodyEndingPage, NewBodyPage } from "../../views/bodies/body-form";
import { DutiesPage } from "../../views/bodies/duties";
import type { FormState } from "../../views/ui/form";
import { dayOf, yearOf } from "../calendar";
import { historyOf } from "../history";
import { dayIn } from "../membership/day-in";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { allMunicipalities } from "../membership/register";
import { worksForNetwork } from "../people/permissions";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { type Body, beginBody, bodiesEndedBy, body, changeBody, obstacle } from "./bodies";
import { membersOf } from "./body-members";
import { chairOn, isLedByHost } from "./chair";
import { endBody } from "./ending";
import { externalActorRoutes } from "./external-actor-routes";
import { externalActorsOn } from "./external-actors";
import { bodyChangeForm, endingForm, newBodyForm, typedBody } from "./forms";
import { decisionsOf, meetingDecision } from "./meeting-decisions";
import { comingMeetings, comingMeetingsOf, latestMeetings, meetingsOf } from "./meetings";
import { bodyRowsOn } from "./overview";
import { seatRoutes } from "./seat-routes";
import { yearDuties } from "./year-duties";
import { optionalYear } from "./year-field";
import { yearsOfBodies } from "./years";

const COMING_SHOWN = 8;
const LATEST_SHOWN = 3;

function showEnding(c: C, found: Body, form: FormState, status: 200 | 422 = 200) {
  const coming = comingMeetingsOf(c.var.db, found.id, dayOf(c.var.at));
  return show(c, BodyEndingPage({ form, body: found, coming }), status);
}

export const bodyRoutes = routes()
  .route("/external-actors", externalActorRoutes)
  .get("/", (c) => {
    const { db, at } = c.var;
    const day = dayIn(c);
    return show(
      c,
      BodiesPage({
        day,
        rows: bodyRowsOn(db, day),
        ended: bodiesEndedBy(db, day),
        coming: comingMeetings(db, day, COMING_SHOWN),
        latest: latestMeetings(db, day, LATEST_SHOWN),
        actors: externalActorsOn(db, day),
        dutyCount: yearDuties(db, yearOf(day), dayOf(at)).length,
        mayChange: mayKeep(c),
      }),
    );
  })
  .get("/duties", (c) => {
    const { db } = c.var;
    const today = dayOf(c.var.at);
    const year = optionalYear().catch(null).parse(c.req.query("year")) ?? yearOf(today);
    return show(
      c,
      DutiesPage({ year, years: yearsOfBodies(db, today), duties: yearDuties(db, year, today), today }),
    );
  })
  .get("/new", (c) => {
    keepersOnly(c);
    return show(c, NewBodyPage({ form: formOf({ begunOn: dayOf(c.var.at) }) }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const { form, data } = await readForm(
      c,
      newBodyForm((body) => obstacle(db, body)),
    );
    if (!data) return show(c, NewBodyPage({ form }), 422);
    return goTo(c, `/bodies/${beginBody(db, data, actOf(c))}`, "body_begun");
  })
  .get("/:id", (c) => {
    const { db, at } = c.var;
    const found = body(db, idIn(c));
    const day = dayIn(c);
    const decisions = decisionsOf(db);
    const names = new Map(allMunicipalities(db).map(({ code, shortName }) => [code, shortName]));
    return show(
      c,
      BodyPage({
        body: found,
        day,
        today: dayOf(at),
        members: membersOf(db, found, day),
        chair: isLedByHost(found) ? chairOn(db, day) : null,
        meetings: meetingsOf(db, found.id),
        decisions: decisions.filter(({ bodyId }) => bodyId === found.id),
        decidedBy: (id) => decisions.find((one) => one.id === id) ?? meetingDecision(db, id),
        history: worksForNetwork(viewer(c)) ? historyOf(db, "body", found.id) : [],
        mayChange: mayKeep(c),
        municipalityName: (code) => names.get(code) ?? code,
      }),
    );
  })
  .get("/:id/edit", (c) => {
    keepersOnly(c);
    const found = body(c.var.db, idIn(c));
    return show(c, BodyChangePage({ form: formOf(typedBody(found)), body: found }));
  })
  .post("/:id", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const found = body(db, idIn(c));
    const values = await typedIn(c);
    const { form, data } = check(
      values,
      bodyChangeForm((name) => obstacle(db, { ...found, name }, found.id)),
    );
    if (!data) return show(c, BodyChangePage({ form, body: found }), 422);
    if (revisionIn(values) !== found.revision)
      return show(c, BodyChangePage({ form: changedMeanwhile(values, found.revision), body: found }), 409);
    changeBody(db, found.id, data, found.revision, actOf(c));
    return goTo(c, `/bodies/${found.id}`, "saved");
  })
  .get("/:id/ending", (c) => {
    keepersOnly(c);
    return showEnding(c, body(c.var.db, idIn(c)), formOf({ lastOn: dayOf(c.var.at) }));
  })
  .post("/:id/ending", async (c) => {
    keepersOnly(c);
    const found = body(c.var.db, idIn(c));
    const { form, data: endedOn } = await readForm(c, endingForm(found.fromOn));
    if (!endedOn) return showEnding(c, found, form, 422);
    endBody(c.var.db, found.id, endedOn, actOf(c));
    return goTo(c, `/bodies/${found.id}`, "body_ended");
  })
  .route("/:id/members", seatRoutes);
