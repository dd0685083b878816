import { ChoicesPage } from "../../views/messages/choices";
import { ExitPage } from "../../views/messages/exit";
import { SubscriptionEndPage } from "../../views/newsletters/subscription";
import { endSubscription } from "../newsletters/subscribers";
import { actOf, type C, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { type Choices, choicesOf, chooseLetters, groupsFor } from "./choices";
import { exitOf, leaveBy, outsiderOf } from "./exits";
import { choicesForm } from "./forms";

function showChoices(c: C, form?: ReturnType<typeof formOf>) {
  const reader = viewer(c);
  const standing = choicesOf(c.var.db, reader.personId ?? 0);
  const groups = groupsFor(reader);
  const values = Object.fromEntries(groups.map((group) => [`letters_${group}`, standing[group]]));
  return show(c, ChoicesPage({ groups, form: form ?? formOf(values) }), form ? 422 : 200);
}

const tokenIn = (c: C) => c.req.param("token") ?? "";

export const letterRoutes = routes()
  .get("/choices", (c) => showChoices(c))
  .post("/choices", async (c) => {
    const groups = groupsFor(viewer(c));
    const { form, data } = await readForm(c, choicesForm(groups));
    if (!data) return showChoices(c, form);
    const choices: Choices = Object.fromEntries(groups.map((group) => [group, data[`letters_${group}`]]));
    chooseLetters(c.var.db, choices, "page", actOf(c));
    return goTo(c, "/letters/choices", "letters_chosen");
  })
  .get("/exits/:token", (c) => {
    const outsider = outsiderOf(c.var.db, tokenIn(c));
    if (outsider)
      return show(c, SubscriptionEndPage({ name: outsider.name, ended: false, action: c.req.path }));
    const { name, groups } = exitOf(c.var.db, tokenIn(c));
    return show(c, ExitPage({ name, groups, action: c.req.path }));
  })
  // Answers at once and leads nowhere else: mail programs post here themselves, and follow nothing (RFC 8058, 3.1).
  .post("/exits/:token", (c) => {
    const outsider = outsiderOf(c.var.db, tokenIn(c));
    if (outsider) {
      endSubscription(c.var.db, outsider.email, c.var.at);
      return show(c, SubscriptionEndPage({ name: outsider.name, ended: true, action: c.req.path }));
    }
    leaveBy(c.var.db, tokenIn(c), c.var.at);
    const { name, groups } = exitOf(c.var.db, tokenIn(c));
    return show(c, ExitPage({ name, groups, action: c.req.path }));
  });
