import { RequirementsPage } from "../../views/mandates/requirements";
import { TasksPage } from "../../views/mandates/tasks";
import { isOver } from "../applications/applications";
import { board } from "../applications/board";
import { requirementsForm, typedRequirements } from "../applications/forms";
import { heading, readable } from "../applications/readable";
import { changeRequirements } from "../applications/requirements";
import { requireRole } from "../people/permissions";
import { delaysOf } from "../reminders/delays";
import { actOf, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { decisionRoutes } from "./decision-routes";
import { formRoutes } from "./form-routes";
import { mandateRoutes } from "./mandate-routes";
import { openTasks, partyPapers } from "./party-papers";
import { partyPaperRoutes } from "./party-routes";

/** Below /applications: what every party has decided, who may sign for it, and what it has signed. */
export const supportRoutes = routes()
  .get("/:id/tasks", (c) => {
    const found = readable(c);
    const standing = board(c.var.db, found, c.var.at);
    const parties = partyPapers(c.var.db, found, standing, c.var.at);
    const delays = delaysOf(c.var.db, found, standing);
    const page = heading(c, found);
    const mayRequire = page.isAdviser && !isOver(found);
    return show(c, TasksPage({ ...page, parties, open: openTasks(parties), delays, mayRequire }));
  })
  .get("/:id/requirements", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    return show(c, RequirementsPage({ ...heading(c, found), form: formOf(typedRequirements(found)) }));
  })
  .post("/:id/requirements", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, requirementsForm);
    if (!data) return show(c, RequirementsPage({ ...heading(c, found), form }), 422);
    changeRequirements(c.var.db, found.id, data, actOf(c));
    return goTo(c, `/applications/${found.id}/tasks`, "requirements_saved");
  })
  .route("/", partyPaperRoutes)
  .route("/", decisionRoutes)
  .route("/", mandateRoutes)
  .route("/", formRoutes);
