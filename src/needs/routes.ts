import { NeedPage } from "../../views/needs/need";
import { NeedFormPage } from "../../views/needs/need-form";
import { NeedListPage } from "../../views/needs/need-list";
import type { FormState } from "../../views/ui/form";
import { applicationsFor } from "../applications/applications";
import { dayOf } from "../calendar";
import { historyOf } from "../history";
import { membersOn } from "../membership/register";
import { holds, municipalitiesOf } from "../people/permissions";
import { refuse } from "../refusal";
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
import { needForm, newNeedForm, typedNeed } from "./forms";
import { callsMatching, needsLike } from "./matches";
import {
  addNeed,
  allNeeds,
  applicationsOfNeed,
  changeNeed,
  endNeed,
  mayWrite,
  type Need,
  need,
  resumeNeed,
} from "./needs";

const CALLS_SHOWN = 8;
const NEEDS_SHOWN = 8;

function showForm(c: C, form: FormState, found: Need | null, status: 200 | 409 | 422 = 200) {
  return show(c, NeedFormPage({ form, need: found, municipalities: writesFor(c) }), status);
}

/** The members that the reader may write for, in name order. */
function writesFor(c: C) {
  return membersOn(c.var.db, dayOf(c.var.at)).filter(({ code }) => mayWrite(viewer(c), code));
}

/** The need in the address, when the reader may change it. */
function own(c: C): Need {
  const found = need(c.var.db, idIn(c));
  if (!mayWrite(viewer(c), found.municipalityCode)) refuse("not_yours");
  return found.endedAt === null ? found : refuse("need_ended");
}

export const needRoutes = routes()
  .get("/", (c) =>
    show(
      c,
      NeedListPage({
        needs: allNeeds(c.var.db),
        ownCodes: municipalitiesOf(viewer(c)),
        mayAdd: writesFor(c).length > 0,
      }),
    ),
  )
  .get("/new", (c) => {
    if (writesFor(c).length === 0) refuse("not_yours");
    return showForm(c, formOf({}), null);
  })
  .post("/", async (c) => {
    const codes = writesFor(c).map(({ code }) => code);
    if (codes.length === 0) refuse("not_yours");
    const { form, data } = await readForm(c, newNeedForm(codes));
    if (!data) return showForm(c, form, null, 422);
    return goTo(c, `/needs/${addNeed(c.var.db, data, actOf(c))}`, "need_added");
  })
  .get("/:id", (c) => {
    const { db, at } = c.var;
    const found = need(db, idIn(c));
    const readable = new Set(applicationsFor(db, viewer(c)).map(({ id }) => id));
    return show(
      c,
      NeedPage({
        need: found,
        calls: callsMatching(db, found, at, CALLS_SHOWN),
        others: needsLike(db, found, NEEDS_SHOWN),
        applications: applicationsOfNeed(db, found.id).filter(({ id }) => readable.has(id)),
        history: historyOf(db, "need", found.id),
        mayWrite: mayWrite(viewer(c), found.municipalityCode),
        isAdviser: holds(viewer(c), "adviser"),
        at,
      }),
    );
  })
  .get("/:id/edit", (c) => {
    const found = own(c);
    return showForm(c, formOf(typedNeed(found)), found);
  })
  .post("/:id", async (c) => {
    const found = own(c);
    const values = await typedIn(c);
    const { form, data } = check(values, needForm);
    if (!data) return showForm(c, form, found, 422);
    if (revisionIn(values) !== found.revision) {
      return showForm(c, changedMeanwhile(values, found.revision), found, 409);
    }
    changeNeed(c.var.db, found.id, data, found.revision, actOf(c));
    return goTo(c, `/needs/${found.id}`, "saved");
  })
  .post("/:id/ending", (c) => {
    endNeed(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/needs/${idIn(c)}`, "need_ended");
  })
  .post("/:id/resumption", (c) => {
    resumeNeed(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/needs/${idIn(c)}`, "need_resumed");
  });
