import { z } from "zod";
import { SavedSearchPage } from "../../views/searches/search";
import { SearchFormPage } from "../../views/searches/search-form";
import { SearchListPage } from "../../views/searches/search-list";
import type { FormState } from "../../views/ui/form";
import { callList } from "../calls/call-list";
import { filterIn } from "../calls/filter-form";
import { requiredText } from "../fields";
import { actOf, type C, emptyForm, goTo, idIn, readForm, routes, show, viewer } from "../web";
import {
  dismissHit,
  endSearch,
  filterOf,
  hitsOfSearch,
  queryOf,
  restoreHit,
  resumeSearch,
  savedSearch,
  savedSearchesOf,
  saveSearch,
} from "./searches";

const searchForm = z.object({ name: requiredText(100), query: z.string().max(2_000).default("") });

function formPage(c: C, form: FormState, query: string, status: 200 | 422 = 200) {
  const filter = filterOf({ query });
  const { total } = callList(c.var.db, filter, c.var.at, { number: 1, size: 1 });
  return show(c, SearchFormPage({ form, query: queryOf(filter), filter, total }), status);
}

/** Everyone's own: nobody sees what another searches for. */
export const searchRoutes = routes()
  .get("/", (c) => {
    const searches = savedSearchesOf(c.var.db, viewer(c));
    return show(c, SearchListPage({ searches: searches.map((one) => ({ ...one, filter: filterOf(one) })) }));
  })
  .get("/new", (c) => formPage(c, emptyForm, queryOf(filterIn(c.req.query()))))
  .post("/", async (c) => {
    const { form, data } = await readForm(c, searchForm);
    if (!data) return formPage(c, form, form.values.query ?? "", 422);
    const id = saveSearch(c.var.db, { name: data.name, filter: filterOf(data) }, actOf(c));
    return goTo(c, `/searches/${id}`, "search_saved");
  })
  .get("/:id", (c) => {
    const search = savedSearch(c.var.db, idIn(c), viewer(c));
    const hits = hitsOfSearch(c.var.db, search);
    return show(c, SavedSearchPage({ search, filter: filterOf(search), hits, at: c.var.at }));
  })
  .post("/:id/end", (c) => {
    endSearch(c.var.db, idIn(c), actOf(c));
    return goTo(c, "/searches", "search_ended");
  })
  .post("/:id/resumption", (c) => {
    resumeSearch(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/searches/${idIn(c)}`, "search_resumed");
  })
  .post("/:id/hits/:callId/dismissal", (c) => {
    dismissHit(c.var.db, idIn(c), idIn(c, "callId"), actOf(c));
    return goTo(c, `/searches/${idIn(c)}`, "hit_dismissed");
  })
  .post("/:id/hits/:callId/restoration", (c) => {
    restoreHit(c.var.db, idIn(c), idIn(c, "callId"), actOf(c));
    return goTo(c, `/searches/${idIn(c)}`, "hit_restored");
  });
