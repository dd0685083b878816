import { CompletionReplyPage, CompletionRequestPage } from "../../views/awards/completion";
import { WithdrawalPage } from "../../views/awards/withdrawal";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import type { Application } from "../applications/applications";
import { canTake, type Step } from "../applications/lifecycle";
import { forAdviser, shortNames } from "../applications/readable";
import { submissionOf } from "../applications/submission";
import { type Day, dayOf } from "../calendar";
import { call } from "../calls/calls";
import { refuse } from "../refusal";
import { actOf, type C, check, formOf, goTo, idIn, readForm, routes, show, typedIn } from "../web";
import { readFormWithPdf, uploadIn } from "../web-files";
import {
  codesAtFunder,
  completionStanding,
  handInCompletion,
  openCompletion,
  requestCompletion,
} from "./completions";
import { completionForm, completionReplyForm, withdrawalForm } from "./forms";
import { withdraw } from "./withdrawal";

/** The application, when it can take the step; its page is for nobody else. */
function takingStep(c: C, step: Step): Application {
  const found = forAdviser(c);
  if (!canTake(found, step)) refuse("not_in_this_status");
  return found;
}

export function submittedOnOf(c: C, found: Application): Day {
  return (submissionOf(c.var.db, found.id) ?? refuse("not_handed_in")).submittedOn;
}

const funderOf = (c: C, found: Application) => call(c.var.db, found.callId).funder;

function showRequest(c: C, found: Application, form: FormState, status: 200 | 422 = 200) {
  const receivers = codesAtFunder(c.var.db, found.id).length;
  const page = { application: found, form, funder: funderOf(c, found), receivers };
  return show(c, CompletionRequestPage(page), status);
}

function showReply(c: C, found: Application, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const completion = openCompletion(db, found.id) ?? refuse("not_in_this_status");
  if (completion.request.id !== idIn(c, "completionId")) refuse("not_found");
  const { now, ...standing } = completionStanding(db, found, at);
  return show(
    c,
    CompletionReplyPage({
      application: found,
      form,
      completion,
      ...standing,
      version: now.number,
      municipality: shortNames(c),
      at,
    }),
    status,
  );
}

const showWithdrawal = (c: C, found: Application, form: FormState, status: 200 | 422 = 200) =>
  show(c, WithdrawalPage({ application: found, form, funder: funderOf(c, found) }), status);

export const completionRoutes = routes()
  .get("/:id/completions/new", (c) =>
    showRequest(c, takingStep(c, "request_completion"), formOf({ askedOn: dayOf(c.var.at) })),
  )
  .post("/:id/completions", async (c) => {
    const found = takingStep(c, "request_completion");
    const schema = completionForm(dayOf(c.var.at), submittedOnOf(c, found));
    const { form, data, file } = await readFormWithPdf(c, schema, "file");
    if (!data) return showRequest(c, found, form, 422);
    requestCompletion(c.var.db, found.id, { ...data, file }, actOf(c));
    return goTo(c, paths.award(found.id), "completion_requested");
  })
  .get("/:id/completions/:completionId/replies/new", (c) =>
    showReply(c, takingStep(c, "hand_in_completion"), formOf({ handedInOn: dayOf(c.var.at) })),
  )
  .post("/:id/completions/:completionId/replies", async (c) => {
    const found = takingStep(c, "hand_in_completion");
    const open = openCompletion(c.var.db, found.id) ?? refuse("not_in_this_status");
    if (open.request.id !== idIn(c, "completionId")) refuse("not_found");
    const upload = await uploadIn(c, "file", "pdf");
    const schema = completionReplyForm(dayOf(c.var.at), open.request.askedOn);
    const { form, data } = check(await typedIn(c), schema);
    if (!data || upload.file === null) {
      const errors = { ...form.errors, ...(upload.problem !== null && { file: upload.problem }) };
      return showReply(c, found, { ...form, errors }, 422);
    }
    handInCompletion(c.var.db, found.id, { ...data, file: upload.file }, actOf(c));
    return goTo(c, paths.award(found.id), "completion_handed_in");
  })
  .get("/:id/withdrawal", (c) =>
    showWithdrawal(c, takingStep(c, "withdraw"), formOf({ withdrawnOn: dayOf(c.var.at) })),
  )
  .post("/:id/withdrawal", async (c) => {
    const found = takingStep(c, "withdraw");
    const schema = withdrawalForm(dayOf(c.var.at), submittedOnOf(c, found));
    const { form, data } = await readForm(c, schema);
    if (!data) return showWithdrawal(c, found, form, 422);
    withdraw(c.var.db, found.id, data, actOf(c));
    return goTo(c, paths.award(found.id), "withdrawn");
  });
