import { z } from "zod";
import { NetworkPage } from "../../views/membership/network-form";
import type { FormState } from "../../views/ui/form";
import { optionalProse, optionalText, requiredText } from "../fields";
import { historyOf } from "../history";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, readForm, routes, show } from "../web";
import { keepersOnly } from "./keeping";
import { changeNetwork } from "./network";
import { networkProfile } from "./register";

const networkForm = z.object({
  name: requiredText(80),
  county: optionalText(80),
  purpose: optionalProse(1000),
  coordinatorTitle: optionalText(40),
});

function showNetwork(c: C, form: FormState, status: 200 | 422 = 200) {
  return show(c, NetworkPage({ form, history: historyOf(c.var.db, "network", 1, 50) }), status);
}

export const networkRoutes = routes()
  .use("/network", async (c, next) => {
    keepersOnly(c);
    await next();
  })
  .get("/network", (c) => {
    const { name, county, purpose, coordinatorTitle } = networkProfile(c.var.db) ?? refuse("not_found");
    return showNetwork(c, formOf({ name, county, purpose, coordinatorTitle }));
  })
  .post("/network", async (c) => {
    const { form, data } = await readForm(c, networkForm);
    if (!data) return showNetwork(c, form, 422);
    changeNetwork(c.var.db, data, actOf(c));
    return goTo(c, "/register", "saved");
  });
