import { AboutPage, AccessibilityPage, PersonalDataPage } from "../../views/start/about";
import { StartPage } from "../../views/start/start";
import { networkProfile } from "../membership/register";
import { holds, worksForNetwork } from "../people/permissions";
import { type C, routes, show, viewer } from "../web";
import { startPage } from "./tasks";

function networkName(c: C): string | undefined {
  return networkProfile(c.var.db)?.name;
}

export const startRoutes = routes()
  .get("/", (c) => {
    const reader = viewer(c);
    return show(
      c,
      StartPage({
        ...startPage(c.var.db, reader, c.var.at),
        name: reader.name,
        isAdviser: holds(reader, "adviser"),
        forNetwork: worksForNetwork(reader),
        at: c.var.at,
      }),
    );
  })
  .get("/about", (c) => show(c, AboutPage({ network: networkName(c) })))
  .get("/accessibility", (c) => show(c, AccessibilityPage({ network: networkName(c) })))
  .get("/personal-data", (c) => show(c, PersonalDataPage({ network: networkName(c) })));
