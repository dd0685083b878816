import { PageChangePage } from "../../views/sources/page-change";
import { PollPage } from "../../views/sources/poll";
import { SourcePage } from "../../views/sources/source";
import { SourceFormPage } from "../../views/sources/source-form";
import { SourceListPage } from "../../views/sources/source-list";
import { historyOf } from "../history";
import { holds, requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, check, formOf, goTo, idIn, readForm, routes, show, typedIn, viewer } from "../web";
import { ADDABLE_KINDS, type AddableKind, emptySource, sourceForm, typedFromSource } from "./forms";
import { noticesOf, sourcesWithHealth, sourceWithHealth } from "./health";
import { opmlRoutes } from "./opml-routes";
import { pageChangeOf, pageTextsOf } from "./page-texts";
import { isCutOff, newestPoll, pollProgress } from "./polling";
import { addSource, changeSource, pauseSource, resumeSource, type Source, source, visitsOf } from "./sources";

/** The kind that a new source is to be, from the page's address or its form. */
function kindIn(typed: string | undefined): AddableKind {
  return ADDABLE_KINDS.find((kind) => kind === typed) ?? "feed";
}

/** What a source is stays what it is; tips are no source that can be changed. */
function kindOf(source: Source): AddableKind {
  return ADDABLE_KINDS.find((kind) => kind === source.kind) ?? refuse("not_found");
}

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
    const kind = kindIn(c.req.query("kind"));
    return show(c, SourceFormPage({ form: formOf(emptySource(kind)), kind, id: null }));
  })
  .post("/", async (c) => {
    requireRole(viewer(c), "adviser");
    const typed = await typedIn(c);
    const kind = kindIn(typed.kind);
    const { form, data } = check(typed, sourceForm(kind));
    if (!data) return show(c, SourceFormPage({ form, kind, id: null }), 422);
    return goTo(c, `/sources/${addSource(c.var.db, data, actOf(c))}`, "source_added");
  })
  .route("/", opmlRoutes)
  .post("/polls", (c) => {
    requireRole(viewer(c), "adviser");
    return goTo(c, `/sources/polls/${c.var.startPoll(actOf(c))}`);
  })
  .get("/polls/:id", (c) => {
    const poll = pollProgress(c.var.db, idIn(c));
    return show(
      c,
      PollPage({ poll, cutOff: isCutOff(c.var.db, poll, c.var.at), isAdviser: holds(viewer(c), "adviser") }),
    );
  })
  .get("/:id", (c) => {
    const found = source(c.var.db, idIn(c));
    const { id } = found;
    return show(
      c,
      SourcePage({
        source: sourceWithHealth(c.var.db, found),
        visits: visitsOf(c.var.db, id),
        pageTexts: pageTextsOf(c.var.db, id),
        notices: noticesOf(c.var.db, id),
        history: historyOf(c.var.db, "source", id),
        isAdviser: holds(viewer(c), "adviser"),
        at: c.var.at,
      }),
    );
  })
  .get("/:id/texts/:textId", (c) => {
    const found = source(c.var.db, idIn(c));
    const change = pageChangeOf(c.var.db, idIn(c, "textId"));
    if (change.after.sourceId !== found.id) refuse("not_found");
    return show(c, PageChangePage({ source: found, change }));
  })
  .get("/:id/edit", (c) => {
    requireRole(viewer(c), "adviser");
    const found = source(c.var.db, idIn(c));
    const form = formOf(typedFromSource(found));
    return show(c, SourceFormPage({ form, kind: kindOf(found), id: found.id }));
  })
  .post("/:id", async (c) => {
    requireRole(viewer(c), "adviser");
    const id = idIn(c);
    const kind = kindOf(source(c.var.db, id));
    const { form, data } = await readForm(c, sourceForm(kind));
    if (!data) return show(c, SourceFormPage({ form, kind, id }), 422);
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
