import { approvalsJson } from "../../views/applications/approvals-json";
import { ComparePage } from "../../views/applications/compare";
import { SendingPage } from "../../views/applications/sending";
import { SignoffRecordPage } from "../../views/applications/signoff-record";
import { TakingBackPage } from "../../views/applications/taking-back";
import { VersionPage } from "../../views/applications/version";
import type { FormState } from "../../views/ui/form";
import { call } from "../calls/calls";
import { keptSigningCheck } from "../mandates/signing";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  emptyForm,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { type Application, contentOf, versionNumbered } from "./applications";
import { approvalTrail } from "./approval-trail";
import { board } from "./board";
import { reasonForm, sendingForm } from "./forms";
import { freezeAndSend, takeBackVersion } from "./lifecycle";
import { heading, readable } from "./readable";
import { missingToSend } from "./readiness";
import { type Sending, sendingOf } from "./sending";
import { signoffRecord } from "./signoff-record";
import { versionTrail } from "./version-trail";

function showSending(
  c: C,
  found: Application,
  sending: Sending,
  form: FormState,
  status: 200 | 409 | 422 = 200,
) {
  const { db, at } = c.var;
  const missing = missingToSend(db, found, at);
  const standing = board(db, found, at);
  return show(c, SendingPage({ ...heading(c, found), sending, form, missing, board: standing }), status);
}

function showTakingBack(c: C, found: Application, form: FormState, status: 200 | 422 = 200) {
  const number = idIn(c, "number");
  const { version, takingPart, approved } = board(c.var.db, found, c.var.at);
  if (!version) refuse("not_sent");
  if (version.number !== number) refuse("version_replaced");
  const page = { ...heading(c, found), number, asked: takingPart, approved, form };
  return show(c, TakingBackPage(page), status);
}

function versionInTrail(c: C, found: Application, name = "number") {
  const version = versionNumbered(c.var.db, found.id, idIn(c, name));
  return { number: version.number, content: contentOf(version) };
}

export const versionRoutes = routes()
  .get("/:id/versions/new", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    return showSending(c, found, sendingOf(c.var.db, found, c.var.at), emptyForm);
  })
  .post("/:id/versions", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const typed = await typedIn(c);
    const sending = sendingOf(c.var.db, found, c.var.at);
    // The text, an answer or the call may have changed while the page stood open: what was shown is what is sent.
    if (revisionIn(typed) !== found.revision || typed.seen !== sending.sha256) {
      return showSending(c, found, sending, changedMeanwhile(typed, found.revision), 409);
    }
    const { form, data } = check(typed, sendingForm(sending.classes));
    if (!data) return showSending(c, found, sending, form, 422);
    freezeAndSend(c.var.db, found.id, { revision: found.revision, ...data }, actOf(c));
    const done = data.changeClass === "editorial" ? "sent_editorial" : "sent";
    return goTo(c, `/applications/${found.id}`, done);
  })
  .get("/:id/versions/:number", (c) => {
    const found = readable(c);
    const { number, content } = versionInTrail(c, found);
    const versions = versionTrail(c.var.db, found.id);
    const version = versions.find((one) => one.number === number) ?? refuse("not_found");
    return show(c, VersionPage({ ...heading(c, found), version, content, versions }));
  })
  .get("/:id/versions/:number/taking-back", (c) => {
    requireRole(viewer(c), "adviser");
    return showTakingBack(c, readable(c), emptyForm);
  })
  .post("/:id/versions/:number/taking-back", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return showTakingBack(c, found, form, 422);
    takeBackVersion(c.var.db, found.id, { number: idIn(c, "number"), reason: data.reason }, actOf(c));
    return goTo(c, `/applications/${found.id}`, "taken_back");
  })
  .get("/:id/versions/:number/compare/:other", (c) => {
    const found = readable(c);
    const [before, after] = [versionInTrail(c, found), versionInTrail(c, found, "other")];
    const versions = versionTrail(c.var.db, found.id);
    return show(c, ComparePage({ ...heading(c, found), before, after, versions }));
  })
  .get("/:id/approvals.json", (c) => {
    const found = readable(c);
    const trail = approvalTrail(c.var.db, found, viewer(c));
    c.header("Content-Type", "application/json; charset=utf-8");
    c.header("Content-Disposition", `attachment; filename="approvals-${found.id}.json"`);
    const { funder, title, programme } = call(c.var.db, found.callId);
    return c.body(approvalsJson({ found, call: { funder, title, programme }, trail, at: c.var.at }));
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
