import { TextsPage } from "../../views/sections/texts";
import { readable } from "../applications/readable";
import { refuse } from "../refusal";
import { actOf, formOf, goTo, idIn, revisionIn, routes, show, typedIn, viewer } from "../web";
import { bringBack } from "./saving";
import { section } from "./sections";
import { textsOf } from "./texts";
import { placeIn, sectionAddress } from "./typed-routes";
import { mayWrite } from "./writers";

/** What a section has said: any two texts against each other, and the way back. */
export const textRoutes = routes()
  .get("/:id/sections/:key/texts", (c) => {
    const application = readable(c);
    const one = section(c.var.db, placeIn(c));
    const texts = textsOf(c.var.db, one);
    const chosen = (name: "from" | "to", otherwise: number) =>
      texts.find(({ revision }) => String(revision) === c.req.query(name)) ??
      texts[Math.min(otherwise, texts.length - 1)] ??
      refuse("not_found");
    const [from, to] = [chosen("from", 1), chosen("to", 0)];
    const form = formOf({ from: String(from.revision), to: String(to.revision) });
    const writes = mayWrite(application, one, viewer(c));
    return show(c, TextsPage({ application, section: one, texts, from, to, form, mayWrite: writes }));
  })
  .post("/:id/sections/:key/texts/:revision/restoration", async (c) => {
    const seen = revisionIn(await typedIn(c));
    const earlier = { revision: idIn(c, "revision"), seen };
    if (!bringBack(c.var.db, placeIn(c), earlier, actOf(c))) refuse("changed_meanwhile");
    return goTo(c, sectionAddress(c), "text_brought_back");
  });
