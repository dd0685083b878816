import { ByHandPage } from "../../views/candidates/by-hand";
import { sourceKindText } from "../../views/sources/trouble";
import type { FormState } from "../../views/ui/form";
import { actOf, type C, formOf, goTo, readForm, routes, show } from "../web";
import { bring } from "./by-hand";
import { broughtForm } from "./forms";
import { keepPage, pageToVisit, textIn } from "./pages";

/** Runs on the page where the reader is, and opens the form here with what that page says. */
function bookmarkTo(baseUrl: string): string {
  const address = `${baseUrl}/candidates/new`;
  const value = (name: string, of: string) => `'${name}='+encodeURIComponent(${of})`;
  const parts = [
    value("url", "location.href"),
    value("title", "document.title"),
    value("text", "String(getSelection()).slice(0,1500)"),
  ];
  // On our own pages the policy for scripts stops it, so a press here by mistake does nothing.
  return `javascript:void(open('${address}?'+[${parts.join(",")}].join('&')))`;
}

function showByHand(c: C, form: FormState, status: 200 | 422 = 200) {
  return show(c, ByHandPage({ form, bookmark: bookmarkTo(c.var.config.baseUrl) }), status);
}

export const byHandRoutes = routes()
  .get("/new", (c) => {
    const { url = "", title = "", text = "" } = c.req.query();
    return showByHand(c, formOf({ url, title, text }));
  })
  .post("/", async (c) => {
    const { form, data } = await readForm(c, broughtForm);
    if (!data) return showByHand(c, form, 422);
    const act = actOf(c);
    const id = bring(c.var.db, data, sourceKindText.tips, act);
    if (data.text !== "" || data.url === "") return goTo(c, `/candidates/${id}`, "brought");
    const text = textIn(await c.var.visit(pageToVisit(data.url)));
    // The find is kept; its page says how to go on without the text.
    if (text === null) return goTo(c, `/candidates/${id}`, "brought_unread");
    keepPage(c.var.db, id, { url: data.url, text }, act);
    return goTo(c, `/candidates/${id}`, "brought");
  });
