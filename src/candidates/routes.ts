import { z } from "zod";
import { CandidatePage } from "../../views/candidates/candidate";
import { InboxPage } from "../../views/candidates/inbox";
import type { FormState } from "../../views/ui/form";
import { callList, funders } from "../calls/call-list";
import { callForm } from "../calls/forms";
import { oneOf, requiredText } from "../fields";
import { requireRole } from "../people/permissions";
import { actOf, type C, emptyForm, formOf, goTo, idIn, pageIn, readForm, routes, show, viewer } from "../web";
import {
  candidate,
  dismiss,
  type InboxFilter,
  inbox,
  linkToCall,
  makeCall,
  undecidedCount,
  undoDecision,
} from "./candidates";
import { readingOf, typedFromReading } from "./reading";

const FILTERS: readonly InboxFilter[] = ["undecided", "taken_in", "dismissed"];

function filterIn(c: C): InboxFilter {
  return FILTERS.find((filter) => filter === c.req.query("show")) ?? "undecided";
}

/** The calls that a candidate may be about: all that are not closed. */
const LINKABLE = { q: "", status: "current", funder: "", closesBy: null, order: "title" } as const;

type Forms = { call?: FormState; link?: FormState; dismissal?: FormState };

function showCandidate(c: C, id: number, forms: Forms = {}, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const found = candidate(db, id);
  const reading = readingOf(found);
  return show(
    c,
    CandidatePage({
      found,
      reading,
      callForm: forms.call ?? formOf(typedFromReading(found, reading)),
      linkForm: forms.link ?? emptyForm,
      dismissalForm: forms.dismissal ?? emptyForm,
      funders: funders(db),
      linkable: callList(db, LINKABLE, at, { number: 1, size: 500 }).calls,
    }),
    status,
  );
}

export const candidateRoutes = routes()
  .use(async (c, next) => {
    requireRole(viewer(c), "adviser");
    await next();
  })
  .get("/", (c) => {
    const { db, at } = c.var;
    const filter = filterIn(c);
    const page = pageIn(c);
    const rows = inbox(db, filter, page).map((row) => ({ ...row, reading: readingOf(row) }));
    return show(c, InboxPage({ rows, filter, page, undecided: undecidedCount(db), at }));
  })
  .get("/:id", (c) => showCandidate(c, idIn(c)))
  .post("/:id/call", async (c) => {
    const id = idIn(c);
    const { form, data } = await readForm(c, callForm);
    if (!data) return showCandidate(c, id, { call: form }, 422);
    return goTo(c, `/calls/${makeCall(c.var.db, id, data, actOf(c))}`, "call_added");
  })
  .post("/:id/link", async (c) => {
    const id = idIn(c);
    const { calls } = callList(c.var.db, LINKABLE, c.var.at, { number: 1, size: 500 });
    const ids = calls.map((call) => String(call.id));
    const { form, data } = await readForm(c, z.object({ callId: oneOf(ids) }));
    if (!data) return showCandidate(c, id, { link: form }, 422);
    linkToCall(c.var.db, id, Number(data.callId), actOf(c));
    return goTo(c, "/candidates", "linked");
  })
  .post("/:id/dismissal", async (c) => {
    const id = idIn(c);
    const { form, data } = await readForm(c, z.object({ reason: requiredText(300) }));
    if (!data) return showCandidate(c, id, { dismissal: form }, 422);
    dismiss(c.var.db, id, data.reason, actOf(c));
    return goTo(c, "/candidates", "dismissed");
  })
  .post("/:id/undoing", (c) => {
    undoDecision(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/candidates/${idIn(c)}`, "undone");
  });
