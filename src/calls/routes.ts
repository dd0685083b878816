import { CallPage } from "../../views/calls/call";
import { callCalendar } from "../../views/calls/call-calendar";
import { CallFormPage } from "../../views/calls/call-form";
import { CallListPage, filterQuery } from "../../views/calls/call-list";
import { callTable } from "../../views/calls/call-table";
import type { FormState } from "../../views/ui/form";
import { applicationIdsByCall, applicationsOfCall } from "../applications/applications";
import { boardsOf } from "../applications/board";
import { candidatesOfCall } from "../candidates/candidates";
import { historyOf } from "../history";
import { municipality } from "../membership/register";
import { holds, requireRole } from "../people/permissions";
import { person } from "../people/persons";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  idIn,
  pageIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { CALLS_PER_PAGE, callList, funders } from "./call-list";
import { addCall, call, changeCall, confirmDeadline, otherDatesOf } from "./calls";
import { callForm, emptyCall, filterIn, typedFrom } from "./forms";

/** All that a file of calls may hold; a list for eyes is a page at a time. */
const FILE_SIZE = { number: 1, size: 10_000 };

function formPage(c: C, form: FormState, id: number | null) {
  return CallFormPage({ form, id, funders: funders(c.var.db) });
}

export const callRoutes = routes()
  .get("/", (c) => {
    const { db, at } = c.var;
    const filter = filterIn(c.req.query());
    const page = pageIn(c);
    // The address without the filters that say nothing.
    if (c.req.header("hx-request")) c.header("HX-Replace-Url", `/calls${filterQuery(filter)}`);
    const { calls, total } = callList(db, filter, at, { number: page, size: CALLS_PER_PAGE });
    const applications = applicationIdsByCall(
      db,
      calls.map(({ id }) => id),
    );
    return show(
      c,
      CallListPage({
        calls,
        total,
        page,
        filter,
        funders: funders(db),
        boards: boardsOf(db, [...applications.values()], at),
        applications,
        mayAdd: holds(viewer(c), "adviser"),
        at,
      }),
    );
  })
  .get("/list.csv", (c) => {
    const { calls } = callList(c.var.db, filterIn(c.req.query()), c.var.at, FILE_SIZE);
    return c.body(callTable(calls, c.var.at), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="utlysningar.csv"',
    });
  })
  .get("/list.ics", (c) => {
    const { calls } = callList(c.var.db, filterIn(c.req.query()), c.var.at, FILE_SIZE);
    return c.body(callCalendar(calls, c.var.config.baseUrl, c.var.at), 200, {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="utlysningar.ics"',
    });
  })
  .get("/new", (c) => {
    requireRole(viewer(c), "adviser");
    return show(c, formPage(c, formOf(emptyCall), null));
  })
  .post("/", async (c) => {
    requireRole(viewer(c), "adviser");
    const { form, data } = await readForm(c, callForm);
    if (!data) return show(c, formPage(c, form, null), 422);
    return goTo(c, `/calls/${addCall(c.var.db, data, actOf(c))}`, "call_added");
  })
  .get("/:id", (c) => {
    const { db, at } = c.var;
    const found = call(db, idIn(c));
    const applications = applicationsOfCall(db, found.id);
    const confirmedBy = found.deadlineConfirmedById;
    return show(
      c,
      CallPage({
        call: found,
        otherDates: otherDatesOf(db, found.id),
        confirmedBy: confirmedBy === null ? null : person(db, confirmedBy).name,
        origins: candidatesOfCall(db, found.id),
        applications,
        boards: boardsOf(
          db,
          applications.map(({ id }) => id),
          at,
        ),
        history: historyOf(db, "call", found.id),
        isAdviser: holds(viewer(c), "adviser"),
        at,
        municipality: (code) => municipality(db, code).shortName,
      }),
    );
  })
  .get("/:id/edit", (c) => {
    requireRole(viewer(c), "adviser");
    const found = call(c.var.db, idIn(c));
    return show(c, formPage(c, formOf(typedFrom(found, otherDatesOf(c.var.db, found.id))), found.id));
  })
  .post("/:id", async (c) => {
    requireRole(viewer(c), "adviser");
    const id = idIn(c);
    const values = await typedIn(c);
    const { form, data } = check(values, callForm);
    if (!data) return show(c, formPage(c, form, id), 422);
    const found = call(c.var.db, id);
    if (revisionIn(values) !== found.revision) {
      return show(c, formPage(c, changedMeanwhile(values, found.revision), id), 409);
    }
    changeCall(c.var.db, id, data, found.revision, actOf(c));
    return goTo(c, `/calls/${id}`, "saved");
  })
  .post("/:id/deadline-confirmation", async (c) => {
    const id = idIn(c);
    confirmDeadline(c.var.db, id, revisionIn(await typedIn(c)), actOf(c));
    return goTo(c, `/calls/${id}`, "deadline_confirmed");
  });
