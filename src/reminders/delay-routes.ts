import { DelayPage, DirectorsDelayPage } from "../../views/reminders/delay";
import type { FormState } from "../../views/ui/form";
import { heading, readable } from "../applications/readable";
import { signatory } from "../applications/signoff-links";
import { dayOf } from "../calendar";
import { municipality } from "../membership/register";
import { belongsTo } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { standingDelays, tellOfDelay } from "./delays";
import { delayForm } from "./forms";

/** What the municipality has said before, to change it. */
function typed(c: C, applicationId: number, code: string): FormState {
  const standing = standingDelays(c.var.db, applicationId).get(code);
  return formOf(standing ? { expectedOn: standing.expectedOn, whyLater: standing.reason } : {});
}

function ownCode(c: C): string {
  const code = c.req.param("code") ?? "";
  return belongsTo(viewer(c), code) ? code : refuse("not_yours");
}

function showDelay(c: C, form: FormState | null, status: 200 | 422 = 200) {
  const found = readable(c);
  const code = ownCode(c);
  const props = {
    ...heading(c, found),
    municipality: municipality(c.var.db, code),
    form: form ?? typed(c, found.id, code),
  };
  return show(c, DelayPage(props), status);
}

export const delayRoutes = routes()
  .get("/:id/parties/:code/delay", (c) => showDelay(c, null))
  .post("/:id/parties/:code/delay", async (c) => {
    const found = readable(c);
    const municipalityCode = ownCode(c);
    const { form, data } = await readForm(c, delayForm(dayOf(c.var.at)));
    if (!data) return showDelay(c, form, 422);
    tellOfDelay(c.var.db, { applicationId: found.id, municipalityCode, ...data }, actOf(c));
    return goTo(c, `/applications/${found.id}/parties/${municipalityCode}`, "delay_told");
  });

const who = (c: C) => signatory(c.var.db, c.req.param("token") ?? "", c.var.at);

function showDirectorsDelay(c: C, form: FormState | null, status: 200 | 422 = 200) {
  const by = who(c);
  const props = {
    token: c.req.param("token") ?? "",
    title: by.application.title,
    municipality: municipality(c.var.db, by.code),
    form: form ?? typed(c, by.application.id, by.code),
  };
  return show(c, DirectorsDelayPage(props), status);
}

/** The director says so from the letter, without an account. */
export const directorsDelayRoutes = routes()
  .get("/:token/delay", (c) => showDirectorsDelay(c, null))
  .post("/:token/delay", async (c) => {
    const { form, data } = await readForm(c, delayForm(dayOf(c.var.at)));
    if (!data) return showDirectorsDelay(c, form, 422);
    const by = who(c);
    const said = { applicationId: by.application.id, municipalityCode: by.code, ...data };
    tellOfDelay(c.var.db, said, { by: by.actor, at: c.var.at });
    return goTo(c, `/signoffs/${c.req.param("token")}`, "delay_told");
  });
