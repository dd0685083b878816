import { NamesPage } from "../../views/membership/names-form";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { actOf, type C, formOf, goTo, readForm, routes, show } from "../web";
import { identityForm, namesForm } from "./forms";
import { keepersOnly } from "./keeping";
import { addAlias, aliasesOf, correctNames, rename, setOrgNumber } from "./names";
import { municipality } from "./register";

function found(c: C) {
  keepersOnly(c);
  return municipality(c.var.db, c.req.param("code") ?? "");
}

/** Both forms of the page; the one that was not sent stands as it is in the register. */
function showPage(c: C, sent: { names?: FormState; identity?: FormState }, status: 200 | 422 = 200) {
  const one = found(c);
  const { shortName, formalName, genitive, orgNumber } = one;
  return show(
    c,
    NamesPage({
      municipality: one,
      aliases: aliasesOf(c.var.db, one.code),
      names: sent.names ?? formOf({ shortName, formalName, genitive }),
      identity: sent.identity ?? formOf({ orgNumber }),
    }),
    status,
  );
}

export const namesRoutes = routes()
  .get("/:code/names", (c) => showPage(c, {}))
  .post("/:code/names", async (c) => {
    const { code } = found(c);
    const { form, data } = await readForm(c, namesForm(dayOf(c.var.at)));
    if (!data) return showPage(c, { names: form }, 422);
    const { change, renamedOn, reason, ...names } = data;
    if (change === "renamed" && renamedOn) rename(c.var.db, code, names, renamedOn, actOf(c));
    else correctNames(c.var.db, code, names, reason, actOf(c));
    return goTo(c, `/municipalities/${code}`, "names_saved");
  })
  .post("/:code/identity", async (c) => {
    const { code } = found(c);
    const { form, data } = await readForm(c, identityForm);
    if (!data) return showPage(c, { identity: form }, 422);
    setOrgNumber(c.var.db, code, data.orgNumber, actOf(c));
    if (data.alias !== "") addAlias(c.var.db, code, data.alias, actOf(c));
    return goTo(c, `/municipalities/${code}`, "saved");
  });
