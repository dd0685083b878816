import { SubmissionPage } from "../../views/applications/submission";
import { fieldErrorText } from "../../views/text";
import type { FormState } from "../../views/ui/form";
import { type Day, dayOf } from "../calendar";
import { document, MAX_UPLOAD_BYTES, type Upload } from "../documents/documents";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, check, formOf, goTo, routes, show, typedIn, viewer } from "../web";
import { type Application, currentVersion } from "./applications";
import { board } from "./board";
import { submissionForm } from "./forms";
import { heading, readable } from "./readable";
import { blockers, cautions } from "./readiness";
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
    }),
    status,
  );
}

/** The day that the current version went out; before it nothing can have been handed in. */
function sentOn(c: C, found: Application): Day {
  return dayOf(currentVersion(c.var.db, found.id)?.frozenAt ?? found.openedAt);
}

/** The uploaded PDF, or what is wrong with it. Sniffed: a name or a media type proves nothing. */
async function uploadIn(c: C): Promise<{ file: Upload } | { problem: string }> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return { problem: fieldErrorText("file", "file_missing") };
  if (file.size > MAX_UPLOAD_BYTES) return { problem: fieldErrorText("file", "file_too_large") };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 5)) !== "%PDF-") {
    return { problem: fieldErrorText("file", "file_wrong_kind") };
  }
  return { file: { name: file.name.slice(0, 200), mediaType: "application/pdf", bytes } };
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
    const upload = await uploadIn(c);
    const { form, data } = check(await typedIn(c), submissionForm(sentOn(c, found), dayOf(c.var.at)));
    if (!data || "problem" in upload) {
      const errors = { ...form.errors, ...("problem" in upload ? { file: upload.problem } : {}) };
      return showSubmission(c, found, { ...form, errors }, 422);
    }
    handIn(c.var.db, found.id, { ...data, file: upload.file }, actOf(c));
    return goTo(c, `/applications/${found.id}`, "handed_in");
  })
  .get("/:id/submission/document", (c) => {
    const found = readable(c);
    const { documentId } = submissionOf(c.var.db, found.id) ?? refuse("not_found");
    const { name, mediaType, bytes } = document(c.var.db, documentId);
    return c.body(new Uint8Array(bytes), 200, {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  });
