import { TipPage, TipThanksPage } from "../../views/candidates/by-hand";
import { sourceKindText } from "../../views/sources/trouble";
import { actOf, emptyForm, goTo, readForm, routes, show } from "../web";
import { bring } from "./by-hand";
import { broughtForm } from "./forms";

/** For everybody in the network: nothing is fetched, and the adviser reads it in the inbox. */
export const tipRoutes = routes()
  .get("/new", (c) => show(c, TipPage({ form: emptyForm })))
  .get("/thanks", (c) => show(c, TipThanksPage({})))
  .post("/", async (c) => {
    const { form, data } = await readForm(c, broughtForm);
    if (!data) return show(c, TipPage({ form }), 422);
    bring(c.var.db, data, sourceKindText.tips, actOf(c));
    return goTo(c, "/tips/thanks");
  });
