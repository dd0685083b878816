import { DecisionPage, NewDecisionPage } from "../../views/bodies/decision-form";
import type { FormState } from "../../views/ui/form";
import { keepersOnly } from "../membership/keeping";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show } from "../web";
import {
  addDecision,
  correctDecision,
  decisionsOfMeeting,
  kindsFor,
  type MeetingDecision,
} from "./meeting-decisions";
import { decisionCorrectionForm, decisionForm, typedDecision } from "./meeting-forms";
import { heldMeeting, type Meeting } from "./meetings";
import { strikingForm } from "./seat-forms";

/** The meeting in the address, when decisions can be written down of it. */
function decidingMeeting(c: C): Meeting {
  keepersOnly(c);
  return heldMeeting(c.var.db, idIn(c), actOf(c));
}

/** The decision in the address, as it stands; one that was corrected meanwhile is no longer there. */
function decisionIn(c: C, { id }: Meeting): MeetingDecision {
  const asked = idIn(c, "decisionId");
  return decisionsOfMeeting(c.var.db, id).find((one) => one.id === asked) ?? refuse("not_found");
}

type Forms = { form?: FormState; striking?: FormState };

function showDecision(
  c: C,
  meeting: Meeting,
  decision: MeetingDecision,
  forms: Forms,
  status: 200 | 422 = 200,
) {
  const { form = formOf(typedDecision(decision)), striking = emptyForm } = forms;
  const kinds = kindsFor(meeting.bodyKind);
  return show(c, DecisionPage({ form, striking, meeting, decision, kinds }), status);
}

export const meetingDecisionRoutes = routes()
  .get("/new", (c) => {
    const meeting = decidingMeeting(c);
    return show(c, NewDecisionPage({ form: emptyForm, meeting, kinds: kindsFor(meeting.bodyKind) }));
  })
  .post("/", async (c) => {
    const meeting = decidingMeeting(c);
    const kinds = kindsFor(meeting.bodyKind);
    const { form, data } = await readForm(c, decisionForm(kinds));
    if (!data) return show(c, NewDecisionPage({ form, meeting, kinds }), 422);
    addDecision(c.var.db, meeting.id, data, actOf(c));
    return goTo(c, `/meetings/${meeting.id}`, "decision_added");
  })
  .get("/:decisionId", (c) => {
    const meeting = decidingMeeting(c);
    return showDecision(c, meeting, decisionIn(c, meeting), {});
  })
  .post("/:decisionId/correction", async (c) => {
    const meeting = decidingMeeting(c);
    const decision = decisionIn(c, meeting);
    const { form, data } = await readForm(c, decisionCorrectionForm(kindsFor(meeting.bodyKind)));
    if (!data) return showDecision(c, meeting, decision, { form }, 422);
    const { reason, ...right } = data;
    correctDecision(c.var.db, meeting.id, decision.id, right, reason, actOf(c));
    return goTo(c, `/meetings/${meeting.id}`, "corrected");
  })
  .post("/:decisionId/striking", async (c) => {
    const meeting = decidingMeeting(c);
    const decision = decisionIn(c, meeting);
    const { form, data } = await readForm(c, strikingForm);
    if (!data) return showDecision(c, meeting, decision, { striking: form }, 422);
    correctDecision(c.var.db, meeting.id, decision.id, null, data.strikingReason, actOf(c));
    return goTo(c, `/meetings/${meeting.id}`, "struck");
  });
