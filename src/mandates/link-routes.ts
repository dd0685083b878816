import { LinkTasksPage } from "../../views/mandates/link-tasks";
import type { FormState } from "../../views/ui/form";
import { application, isOver, versionsOf } from "../applications/applications";
import { board } from "../applications/board";
import { type Signatory, signatory } from "../applications/signoff-links";
import { refuse } from "../refusal";
import { type C, formOf, goTo, routes, show } from "../web";
import { readSignedForm } from "./form-routes";
import { handInForm } from "./partner-forms";
import { partyPapers } from "./party-papers";

const who = (c: C): Signatory => signatory(c.var.db, c.req.param("token") ?? "", c.var.at);

function showTasks(c: C, by: Signatory, form: FormState | null, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const found = application(db, by.application.id);
  const papers = partyPapers(db, found, board(db, found, at), at).find(({ row }) => row.code === by.code);
  const versions = versionsOf(db, found.id);
  return show(
    c,
    LinkTasksPage({
      token: c.req.param("token") ?? "",
      application: found,
      papers: papers ?? refuse("not_a_party"),
      versions,
      form:
        form ??
        formOf({
          formVersion: String(versions[0]?.number ?? ""),
          signer: by.person.name,
          signerTitle: by.person.title,
        }),
      received: c.req.query("done") === "form_handed_in",
      open: !isOver(found),
    }),
    status,
  );
}

/** Below /signoffs: for a director who came from a letter and has no account. */
export const linkRoutes = routes()
  .get("/:token/partner-forms", (c) => showTasks(c, who(c), null))
  .post("/:token/partner-forms", async (c) => {
    const by = who(c);
    const { form, data } = await readSignedForm(c, by.application.id);
    if (!data) return showTasks(c, by, form, 422);
    const key = { applicationId: by.application.id, code: by.code };
    handInForm(c.var.db, key, data, { by: by.actor, at: c.var.at });
    return goTo(c, `/signoffs/${c.req.param("token")}/partner-forms`, "form_handed_in");
  });
