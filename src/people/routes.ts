import { z } from "zod";
import { ROLES } from "../../db/schema";
import { PeoplePage } from "../../views/people/people";
import { PersonPage } from "../../views/people/person";
import { PersonFormPage } from "../../views/people/person-form";
import { dayOf } from "../calendar";
import { choice, complain, email, optionalPhone, optionalText, requiredText } from "../fields";
import { historyOf } from "../history";
import { allMunicipalities } from "../membership/register";
import { actOf, type C, emptyForm, formOf, goTo, idIn, pageIn, readForm, routes, show, viewer } from "../web";
import { peopleList } from "./people-list";
import { requireRole } from "./permissions";
import { addPerson, changePerson, person, rolesOf } from "./persons";
import { giveRole } from "./role-giving";
import { roleRoutes } from "./role-routes";

const PER_PAGE = 100;

const personForm = z.object({
  name: requiredText(100),
  email: email(),
  title: optionalText(100),
  unit: optionalText(100),
  phone: optionalPhone(),
});

const roleForm = z
  .object({ role: choice(ROLES), municipalityCode: optionalText(4) })
  .superRefine(({ role, municipalityCode }, ctx) => {
    if (inMunicipality(role) && municipalityCode === "") complain(ctx, "municipalityCode", "missing");
  })
  .transform(({ role, municipalityCode }) => ({
    role,
    municipalityCode: inMunicipality(role) ? municipalityCode : null,
  }));

function inMunicipality(role: string): boolean {
  return role === "contact" || role === "director" || role === "representative";
}

function showPerson(c: C, id: number, form = emptyForm, status: 200 | 422 = 200) {
  const { db } = c.var;
  return show(
    c,
    PersonPage({
      person: person(db, id),
      roles: rolesOf(db, id),
      municipalities: allMunicipalities(db),
      history: historyOf(db, "person", id, 30),
      form,
    }),
    status,
  );
}

export const peopleRoutes = routes()
  .use(async (c, next) => {
    requireRole(viewer(c), "administrator", "coordinator");
    await next();
  })
  .get("/", (c) => {
    const { db, at } = c.var;
    const sought = (c.req.query("q") ?? "").trim();
    const page = pageIn(c);
    const { people, total } = peopleList(db, dayOf(at), sought, { number: page, size: PER_PAGE });
    const list = { people, total, page, perPage: PER_PAGE, sought };
    return show(c, PeoplePage({ ...list, municipalities: allMunicipalities(db) }));
  })
  .get("/new", (c) => show(c, PersonFormPage({ form: emptyForm, action: "/people" })))
  .post("/", async (c) => {
    const { form, data } = await readForm(c, personForm);
    if (!data) return show(c, PersonFormPage({ form, action: "/people" }), 422);
    const id = addPerson(c.var.db, data, actOf(c));
    return goTo(c, `/people/${id}`, "person_added");
  })
  .get("/:id", (c) => showPerson(c, idIn(c)))
  .get("/:id/edit", (c) => {
    const { id, ...facts } = person(c.var.db, idIn(c));
    return show(c, PersonFormPage({ form: formOf(facts), action: `/people/${id}` }));
  })
  .post("/:id", async (c) => {
    const id = idIn(c);
    const { form, data } = await readForm(c, personForm);
    if (!data) return show(c, PersonFormPage({ form, action: `/people/${id}` }), 422);
    changePerson(c.var.db, id, data, actOf(c));
    return goTo(c, `/people/${id}`, "saved");
  })
  .post("/:id/roles", async (c) => {
    const id = idIn(c);
    const { form, data } = await readForm(c, roleForm);
    if (!data) return showPerson(c, id, form, 422);
    giveRole(c.var.db, id, data, actOf(c));
    return goTo(c, `/people/${id}`, "role_given");
  })
  .route("/", roleRoutes);
