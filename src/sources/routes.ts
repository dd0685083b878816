import { z } from "zod";
import { PollPage } from "../../views/sources/poll";
import { SourcePage } from "../../views/sources/source";
import { SourceFormPage } from "../../views/sources/source-form";
import { SourceListPage } from "../../views/sources/source-list";
import { choice, optionalText, requiredText, requiredUrl } from "../fields";
import { historyOf } from "../history";
import { holds, requireRole } from "../people/permissions";
import { actOf, formOf, goTo, idIn, readForm, routes, show, viewer } from "../web";
import { isCutOff, newestPoll, pollProgress } from "./polling";
import {
  addSource,
  changeSource,
  pauseSource,
  resumeSource,
  source,
  sourcesWithHealth,
  visitsOf,
} from "./sources";

/** How often a source may be asked, in minutes. */
const INTERVALS = ["15", "60", "360", "1440"] as const;

const sourceForm = z.object({
  name: requiredText(120),
  url: requiredUrl(),
  funder: optionalText(120),
  everyMinutes: choice(INTERVALS).transform(Number),
});

export const sourceRoutes = routes()
  .use(async (c, next) => {
    requireRole(viewer(c), "adviser", "administrator");
    await next();
  })
  .get("/", (c) =>
    show(
      c,
      SourceListPage({
        sources: sourcesWithHealth(c.var.db),
        newestPoll: newestPoll(c.var.db),
        isAdviser: holds(viewer(c), "adviser"),
        at: c.var.at,
      }),
    ),
  )
  .get("/new", (c) => {
    requireRole(viewer(c), "adviser");
    return show(c, SourceFormPage({ form: formOf({ everyMinutes: "60" }), id: null }));
  })
  .post("/", async (c) => {
    requireRole(viewer(c), "adviser");
    const { form, data } = await readForm(c, sourceForm);
    if (!data) return show(c, SourceFormPage({ form, id: null }), 422);
    return goTo(c, `/sources/${addSource(c.var.db, data, actOf(c))}`, "source_added");
  })
  .post("/polls", (c) => {
    requireRole(viewer(c), "adviser");
    return goTo(c, `/sources/polls/${c.var.startPoll(actOf(c))}`);
  })
  .get("/polls/:id", (c) => {
    const poll = pollProgress(c.var.db, idIn(c));
    return show(
      c,
      PollPage({ poll, cutOff: isCutOff(poll, c.var.at), isAdviser: holds(viewer(c), "adviser") }),
    );
  })
  .get("/:id", (c) => {
    const { id } = source(c.var.db, idIn(c));
    const found = sourcesWithHealth(c.var.db).find((one) => one.id === id);
    if (!found) return c.notFound();
    return show(
      c,
      SourcePage({
        source: found,
        visits: visitsOf(c.var.db, id),
        history: historyOf(c.var.db, "source", id),
        isAdviser: holds(viewer(c), "adviser"),
        at: c.var.at,
      }),
    );
  })
  .get("/:id/edit", (c) => {
    requireRole(viewer(c), "adviser");
    const { id, name, url, funder, everyMinutes } = source(c.var.db, idIn(c));
    return show(
      c,
      SourceFormPage({ form: formOf({ name, url, funder, everyMinutes: String(everyMinutes) }), id }),
    );
  })
  .post("/:id", async (c) => {
    requireRole(viewer(c), "adviser");
    const id = idIn(c);
    const { form, data } = await readForm(c, sourceForm);
    if (!data) return show(c, SourceFormPage({ form, id }), 422);
    changeSource(c.var.db, id, data, actOf(c));
    return goTo(c, `/sources/${id}`, "saved");
  })
  .post("/:id/pause", (c) => {
    pauseSource(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/sources/${idIn(c)}`, "saved");
  })
  .post("/:id/resumption", (c) => {
    resumeSource(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/sources/${idIn(c)}`, "saved");
  });
