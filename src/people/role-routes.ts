import { z } from "zod";
import { RolePage } from "../../views/people/role";
import type { FormState } from "../../views/ui/form";
import { complain, optionalDay, optionalText, requiredDay, requiredText } from "../fields";
import { allMunicipalities } from "../membership/register";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { person } from "./persons";
import { changeTopics, correctRole, type RoleFact, roleFact } from "./role-facts";
import { endRole } from "./role-giving";

const topicsForm = z.object({ topics: optionalText(300) });

const roleDaysForm = z
  .object({ roleFromOn: requiredDay(), roleEndedOn: optionalDay(), reason: requiredText(300) })
  .superRefine(({ roleFromOn, roleEndedOn }, ctx) => {
    if (roleEndedOn !== null && roleEndedOn < roleFromOn)
      complain(ctx, "roleEndedOn", "ends_before_it_begins");
  });

/** The role in the address, if it is this person's. */
function ownRole(c: C): RoleFact {
  const found = roleFact(c.var.db, idIn(c, "roleId"));
  return found.personId === idIn(c) ? found : refuse("not_found");
}

function showRole(c: C, sent: { topics?: FormState; days?: FormState }, status: 200 | 422 = 200) {
  const role = ownRole(c);
  return show(
    c,
    RolePage({
      person: person(c.var.db, role.personId),
      role,
      municipality: allMunicipalities(c.var.db).find(({ code }) => code === role.municipalityCode),
      topics: sent.topics ?? formOf({ topics: role.topics }),
      days: sent.days ?? formOf({ roleFromOn: role.fromOn, roleEndedOn: role.endedOn ?? "" }),
    }),
    status,
  );
}

export const roleRoutes = routes()
  .get("/:id/roles/:roleId", (c) => showRole(c, {}))
  .post("/:id/roles/:roleId/topics", async (c) => {
    const { id, personId } = ownRole(c);
    const { form, data } = await readForm(c, topicsForm);
    if (!data) return showRole(c, { topics: form }, 422);
    changeTopics(c.var.db, id, data.topics, actOf(c));
    return goTo(c, `/people/${personId}`, "saved");
  })
  .post("/:id/roles/:roleId/correction", async (c) => {
    const { id, personId } = ownRole(c);
    const { form, data } = await readForm(c, roleDaysForm);
    if (!data) return showRole(c, { days: form }, 422);
    const days = { fromOn: data.roleFromOn, endedOn: data.roleEndedOn };
    correctRole(c.var.db, id, days, data.reason, actOf(c));
    return goTo(c, `/people/${personId}`, "corrected");
  })
  .post("/:id/roles/:roleId/ending", (c) => {
    const { id, personId } = ownRole(c);
    endRole(c.var.db, id, actOf(c));
    return goTo(c, `/people/${personId}`, "role_ended");
  });
