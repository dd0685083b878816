import { CorrectionsPage } from "../../views/membership/corrections";
import { RegisterStartPage } from "../../views/membership/register-start";
import { correctionsOf } from "../corrections";
import { routes, show } from "../web";
import { dayIn } from "./day-in";
import { allMunicipalities, networkProfile } from "./register";

export const registerRoutes = routes()
  .get("/", (c) => show(c, RegisterStartPage({ network: networkProfile(c.var.db), day: dayIn(c) })))
  .get("/corrections", (c) => {
    const names = new Map(allMunicipalities(c.var.db).map(({ code, shortName }) => [code, shortName]));
    const municipality = (code: string) => names.get(code) ?? code;
    return show(c, CorrectionsPage({ corrections: correctionsOf(c.var.db), municipality }));
  });
