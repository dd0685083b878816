import { DecisionFormPage } from "../../views/awards/decision-form";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { contentOf } from "../applications/applications";
import { forAdviser } from "../applications/readable";
import { dayOf, yearOf } from "../calendar";
import { call } from "../calls/calls";
import { municipality } from "../membership/register";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, routes, show } from "../web";
import { readFormWithPdf } from "../web-files";
import { submittedOnOf } from "./completion-routes";
import { codesAtFunder, versionAtFunder } from "./completions";
import { decisionForm, typedDecision } from "./decision-forms";
import { correctDecision, recordDecision, standingDecision } from "./decisions";
import { decidedTerms, proposedShares } from "./terms";

const TAKES_DECISION = ["submitted", "completion_requested", "granted", "rejected"];

/** What the page is about: the first decision, or the one that it puts right. */
function deciding(c: C) {
  const found = forAdviser(c);
  if (!TAKES_DECISION.includes(found.status)) refuse("not_in_this_status");
  const { db } = c.var;
  const content = contentOf(versionAtFunder(db, found.id));
  const codes = codesAtFunder(db, found.id);
  return { found, content, codes, standing: standingDecision(db, found.id) };
}

function showForm(c: C, form: FormState, status: 200 | 422 = 200) {
  const { found, content, codes, standing } = deciding(c);
  return show(
    c,
    DecisionFormPage({
      application: found,
      form,
      funder: call(c.var.db, found.callId).funder,
      requestedSek: content.requestedSek,
      parties: codes.map((code) => ({ code, name: municipality(c.var.db, code).formalName })),
      receivers: codes.length,
      correctsId: standing?.id ?? null,
    }),
    status,
  );
}

/** The first time the form begins from what the application asked for. */
function beginning(c: C): FormState {
  const { found, content, standing } = deciding(c);
  if (standing) return formOf(typedDecision(standing, decidedTerms(c.var.db, found.id)));
  const today = dayOf(c.var.at);
  return formOf({
    decidedOn: today,
    startsOn: content.periodFromOn ?? "",
    endsOn: content.periodToOn ?? "",
    templateYear: String(yearOf(today)),
  });
}

/** An old page that knew of another decision, or of none, corrects nothing. */
function correctedId(typed: Record<string, string>): number | null {
  return /^\d{1,9}$/.test(typed.correctsId ?? "") ? Number(typed.correctsId) : null;
}

export const decisionRoutes = routes()
  .get("/:id/decisions/new", (c) => showForm(c, beginning(c)))
  .post("/:id/decisions", async (c) => {
    const { found, content, codes, standing } = deciding(c);
    const { db, at } = c.var;
    const schema = decisionForm({
      today: dayOf(at),
      submittedOn: submittedOnOf(c, found),
      codes,
      requestedSek: content.requestedSek,
      propose: (sek) => proposedShares(db, found.id, sek),
      isCorrection: standing !== undefined,
    });
    const { form, data, file } = await readFormWithPdf(c, schema, "file");
    const correctsId = correctedId(form.values);
    if (correctsId !== (standing?.id ?? null)) refuse("decided_meanwhile");
    if (!data) return showForm(c, form, 422);
    const { correction, ...decision } = data;
    if (correctsId === null) recordDecision(db, found.id, { ...decision, file }, actOf(c));
    else correctDecision(db, found.id, { ...decision, file }, { correctsId, reason: correction }, actOf(c));
    return goTo(c, paths.award(found.id), correctsId === null ? "funder_decided" : "decision_corrected");
  });
