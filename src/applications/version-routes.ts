import { SendingPage } from "../../views/applications/sending";
import { SignoffRecordPage } from "../../views/applications/signoff-record";
import { VersionPage } from "../../views/applications/version";
import { dayOf } from "../calendar";
import { keptSigningCheck } from "../mandates/signing";
import { requireRole } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { actOf, goTo, idIn, revisionIn, routes, show, typedIn, viewer } from "../web";
import { declinedParties } from "./answers";
import { contentOf, currentVersion, versionNumbered, versionsOf, workingContent } from "./applications";
import { board } from "./board";
import { freezeAndSend } from "./lifecycle";
import { heading, readable, shortNames } from "./readable";
import { missingToSend } from "./readiness";
import { signoffRecord } from "./signoff-records";

export const versionRoutes = routes()
  .get("/:id/versions/new", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { db, at } = c.var;
    const content = workingContent(db, found, declinedParties(db, found.id));
    const receivers = content.parties.map(({ code, name }) => ({
      name,
      directors: holdersOf(db, "director", dayOf(at), code).map((director) => director.name),
    }));
    return show(
      c,
      SendingPage({
        ...heading(c, found),
        number: (currentVersion(db, found.id)?.number ?? 0) + 1,
        receivers,
        missing: missingToSend(db, found, at),
        board: board(db, found, at),
        municipality: shortNames(c),
      }),
    );
  })
  .post("/:id/versions", async (c) => {
    requireRole(viewer(c), "adviser");
    const id = idIn(c);
    freezeAndSend(c.var.db, id, revisionIn(await typedIn(c)), actOf(c));
    return goTo(c, `/applications/${id}`, "sent");
  })
  .get("/:id/versions/:number", (c) => {
    const found = readable(c);
    const version = versionNumbered(c.var.db, found.id, idIn(c, "number"));
    return show(
      c,
      VersionPage({
        ...heading(c, found),
        version,
        content: contentOf(version),
        versions: versionsOf(c.var.db, found.id),
      }),
    );
  })
  .get("/:id/signoffs/:signoffId", (c) => {
    const found = readable(c);
    const record = signoffRecord(c.var.db, found.id, idIn(c, "signoffId"), viewer(c));
    const mandate = keptSigningCheck(c.var.db, record.signoff.id);
    return show(
      c,
      SignoffRecordPage({ ...heading(c, found), record, content: contentOf(record.version), mandate }),
    );
  });
