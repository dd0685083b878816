import { z } from "zod";
import { MunicipalityPage } from "../../views/membership/municipality";
import { MunicipalityFormPage } from "../../views/membership/municipality-form";
import { RegisterPage } from "../../views/membership/register";
import { agreementText } from "../../views/text";
import { applicationsFor, partiesOf } from "../applications/applications";
import { bodiesOn } from "../bodies/bodies";
import { dayOf } from "../calendar";
import { requiredDay, requiredText } from "../fields";
import { historyOf } from "../history";
import { holds, requireRole, worksForNetwork } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { populationsOf } from "../population/populations";
import { actOf, type C, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { dayIn } from "./day-in";
import { joinNetwork } from "./joining";
import {
  agreementOn,
  hostOn,
  hostsThroughTime,
  membershipsOf,
  membersOn,
  municipality,
  networkProfile,
} from "./register";

const municipalityForm = z.object({
  code: requiredText(4).pipe(z.string().regex(/^\d{4}$/, { error: "not_a_code" })),
  shortName: requiredText(60),
  formalName: requiredText(80),
  genitive: requiredText(80),
  fromOn: requiredDay(),
});

function mayChange(c: C): boolean {
  return holds(viewer(c), "administrator", "coordinator");
}

export const membershipRoutes = routes()
  .get("/", (c) => {
    const { db } = c.var;
    const day = dayIn(c);
    const members = membersOn(db, day).map((member) => ({
      ...member,
      population: populationsOf(db, member.code).find(({ year }) => `${year}-12-31` <= day),
      contacts: holdersOf(db, "contact", day, member.code),
      directors: holdersOf(db, "director", day, member.code),
    }));
    return show(
      c,
      RegisterPage({
        network: networkProfile(db),
        day,
        today: dayOf(c.var.at),
        members,
        agreement: agreementOn(db, day),
        host: hostOn(db, day),
        hosts: hostsThroughTime(db),
        topicGroups: bodiesOn(db, day, "topic"),
        coordinators: holdersOf(db, "coordinator", day),
        advisers: holdersOf(db, "adviser", day),
        mayChange: mayChange(c),
      }),
    );
  })
  .get("/new", (c) => {
    requireRole(viewer(c), "administrator", "coordinator");
    return show(c, MunicipalityFormPage({ form: formOf({ fromOn: dayOf(c.var.at) }) }));
  })
  .post("/", async (c) => {
    requireRole(viewer(c), "administrator", "coordinator");
    const { form, data } = await readForm(c, municipalityForm);
    if (!data) return show(c, MunicipalityFormPage({ form }), 422);
    joinNetwork(c.var.db, { ...data, agreementTitle: agreementText }, actOf(c));
    return goTo(c, `/municipalities/${data.code}`, "municipality_added");
  })
  .get("/:code", (c) => {
    const { db, at } = c.var;
    const found = municipality(db, c.req.param("code"));
    const day = dayOf(at);
    const applications = applicationsFor(db, viewer(c)).filter(({ id }) =>
      partiesOf(db, id).some(({ code }) => code === found.code),
    );
    return show(
      c,
      MunicipalityPage({
        municipality: found,
        memberships: membershipsOf(db, found.code),
        populations: populationsOf(db, found.code),
        contacts: holdersOf(db, "contact", day, found.code),
        directors: holdersOf(db, "director", day, found.code),
        isHost: hostOn(db, day)?.code === found.code,
        applications,
        history: worksForNetwork(viewer(c)) ? historyOf(db, "municipality", found.code) : [],
        at,
      }),
    );
  });
