import { callCalendar } from "../../views/calls/call-calendar";
import { filterQuery } from "../../views/calls/call-filters";
import { CallListPage } from "../../views/calls/call-list";
import { callTable } from "../../views/calls/call-table";
import { applicationIdsByCall } from "../applications/applications";
import { boardsOf } from "../applications/board";
import { holds } from "../people/permissions";
import { pageIn, routes, show, viewer } from "../web";
import { assessmentsOf } from "./assessments";
import { CALLS_PER_PAGE, callList, funders } from "./call-list";
import { isEmpty, searchFrom } from "./call-search";
import { filterIn } from "./filter-form";
import { callsWithOpenChanges } from "./funder-changes";
import { marksOf } from "./marking";
import { networkRoutes } from "./network-routes";
import { oneCallRoutes } from "./one-call-routes";

/** All that a file of calls may hold; a list for eyes is a page at a time. */
const FILE_SIZE = { number: 1, size: 10_000 };

export const callRoutes = routes()
  .get("/", (c) => {
    const { db, at } = c.var;
    const filter = filterIn(c.req.query());
    const page = pageIn(c);
    // The address without the filters that say nothing.
    if (c.req.header("hx-request")) c.header("HX-Replace-Url", `/calls${filterQuery(filter)}`);
    const { calls, total } = callList(db, filter, at, { number: page, size: CALLS_PER_PAGE });
    const ids = calls.map(({ id }) => id);
    const applications = applicationIdsByCall(db, ids);
    const search = searchFrom(filter.q);
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
        marks: isEmpty(search) ? new Map() : marksOf(db, ids, search),
        assessments: assessmentsOf(db, ids),
        changed: callsWithOpenChanges(db, ids),
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
  .route("/", oneCallRoutes)
  .route("/", networkRoutes);
