import { partnerFormFileName } from "../../views/papers/file-names";
import { partnerForm } from "../../views/papers/partner-form";
import { application, currentVersion } from "../applications/applications";
import { signatory } from "../applications/signoff-links";
import { routes } from "../web";
import { download } from "../web-files";
import { paperFacts, paperParty } from "./facts";
import { pressed } from "./pressing";

/** Below /signoffs: the form to sign, for a director who came from a letter and has no account. */
export const linkedPaperRoutes = routes().get("/:token/partner-form.pdf", async (c) => {
  const { db, at, press } = c.var;
  const by = signatory(db, c.req.param("token"), at);
  const found = application(db, by.application.id);
  const facts = paperFacts(db, found, currentVersion(db, found.id)?.number ?? null, at);
  const party = paperParty(facts, by.code);
  return download(c, {
    name: partnerFormFileName(party.shortName, "pdf"),
    mediaType: "application/pdf",
    bytes: await pressed(press, { kind: "pdf", paper: partnerForm(facts, party), at }),
  });
});
