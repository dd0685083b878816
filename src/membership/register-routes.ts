import { CorrectionsPage } from "../../views/membership/corrections";
import { RegisterStartPage } from "../../views/membership/register-start";
import { yearDuties } from "../bodies/year-duties";
import { dayOf } from "../calendar";
import { correctionsOf } from "../corrections";
import { holds } from "../people/permissions";
import { routes, show, viewer } from "../web";
import { dayIn } from "./day-in";
import { networkRoutes } from "./network-routes";
import { allMunicipalities } from "./register";
import { registerFacts } from "./register-facts";

export const registerRoutes = routes()
  .get("/", (c) => {
    const day = dayIn(c);
    const today = dayOf(c.var.at);
    const year = Number(today.slice(0, 4));
    return show(
      c,
      RegisterStartPage({
        facts: registerFacts(c.var.db, day),
        day,
        today,
        mayChange: holds(viewer(c), "administrator", "coordinator"),
        duties: yearDuties(c.var.db, year, today),
      }),
    );
  })
  .route("/", networkRoutes)
  .get("/corrections", (c) => {
    const names = new Map(allMunicipalities(c.var.db).map(({ code, shortName }) => [code, shortName]));
    const municipality = (code: string) => names.get(code) ?? code;
    return show(c, CorrectionsPage({ corrections: correctionsOf(c.var.db), municipality }));
  });
