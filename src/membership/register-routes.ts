import { RegisterStartPage } from "../../views/membership/register-start";
import { routes, show } from "../web";
import { dayIn } from "./day-in";
import { networkProfile } from "./register";

export const registerRoutes = routes().get("/", (c) =>
  show(c, RegisterStartPage({ network: networkProfile(c.var.db), day: dayIn(c) })),
);
