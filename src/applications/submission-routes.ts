import { SubmissionPage } from "../../views/applications/submission";
import type { FormState } from "../../views/ui/form";
import { handingInList, notReadyToHandIn } from "../awards/handing-in-list";
import { type Day, dayOf } from "../calendar";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, check, formOf, goTo, routes, show, typedIn, viewer } from "../web";
import { downloadDocument, uploadIn } from "../web-files";
import { type Application, currentVersion } from "./applications";
import { board } from "./board";
import { cautions } from "./cautions";
import { submissionForm } from "./forms";
import { heading, readable } from "./readable";
import { blockers } from "./readiness";
import { handIn, submissionOf } from "./submission";

function showSubmission(c: C, found: Application, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const standing = board(db, found, at);
  return show(
    c,
    SubmissionPage({
      ...heading(c, found),
      form,
      board: standing,
      blockers: blockers(db, found, standing),
      cautions: cautions(db, found, standing),
      notReady: notReadyToHandIn(handingInList(db, found)),
    }),
    status,
  );
}

/** The day that the current version went out; before it nothing can have been handed in. */
function sentOn(c: C, found: Application): Day {
  return dayOf(currentVersion(c.var.db, found.id)?.frozenAt ?? found.openedAt);
}

export const submissionRoutes = routes()
  .get("/:id/submission", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    return showSubmission(c, found, formOf({ submittedOn: dayOf(c.var.at) }));
  })
  .post("/:id/submission", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const upload = await uploadIn(c, "file", "pdf");
    const { form, data } = check(await typedIn(c), submissionForm(sentOn(c, found), dayOf(c.var.at)));
    if (!data || upload.file === null) {
      const errors = { ...form.errors, ...(upload.problem !== null && { file: upload.problem }) };
      return showSubmission(c, found, { ...form, errors }, 422);
    }
    handIn(c.var.db, found.id, { ...data, file: upload.file }, actOf(c));
    return goTo(c, `/applications/${found.id}`, "handed_in");
  })
  .get("/:id/submission/document", (c) => {
    const found = readable(c);
    const { documentId } = submissionOf(c.var.db, found.id) ?? refuse("not_found");
    return downloadDocument(c, documentId);
  });
