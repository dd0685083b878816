import { DECISION_FORMS } from "../../db/schema";
import { fieldErrorText } from "../../views/field-errors";
import { PartyDecisionPage } from "../../views/mandates/decision";
import { DecisionFormPage, DecisionKindPage } from "../../views/mandates/decision-form";
import type { FormState } from "../../views/ui/form";
import { currentVersion, versionsOf } from "../applications/applications";
import { reasonForm } from "../applications/forms";
import { standingSignoffs } from "../applications/signoff-records";
import { boardsEver } from "../boards/boards";
import { documentFacts } from "../documents/documents";
import { diaryNumberOf } from "../papers/diary-numbers";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show, viewer } from "../web";
import { readFormWithPdf } from "../web-files";
import { recordDecision, recordMinutes, strikeDecision } from "./deciding";
import { decidingForm } from "./deciding-forms";
import type { DecisionForm } from "./decision-state";
import { decisionsOf, partyDecision } from "./decisions";
import { keepsPapersOf } from "./doers";
import { minutesForm } from "./forms";
import { mandatesFor } from "./mandates";
import { keptPartyIn, partyIn, today } from "./party-routes";

type Found = ReturnType<typeof partyIn>;

function kindIn(c: C): DecisionForm | undefined {
  return DECISION_FORMS.find((form) => form === c.req.query("form"));
}

function around(c: C, { application, party }: Found) {
  return {
    boards: boardsEver(c.var.db, party.code),
    versions: versionsOf(c.var.db, application.id),
  };
}

function showForm(c: C, found: Found, kind: DecisionForm, form: FormState, status: 200 | 422 = 200) {
  const { application, party } = found;
  const isOwner = application.ownerCode === party.code;
  return show(c, DecisionFormPage({ application, party, kind, form, isOwner, ...around(c, found) }), status);
}

/** What is known already: from the director's approval, and the matter's number. */
function beginning(c: C, { application, party, key }: Found): Record<string, string> {
  const { db } = c.var;
  const version = currentVersion(db, application.id);
  const signoff = version && standingSignoffs(db, version.id).get(party.code);
  const [usual] = boardsEver(db, party.code);
  const caseNumber = diaryNumberOf(db, key.applicationId).get(key.code) ?? "";
  const common = {
    aboutVersion: String(version?.number ?? ""),
    caseNumber,
    boardId: String(usual?.id ?? ""),
  };
  if (signoff?.decision !== "approved" || signoff.ground === "delegation") return common;
  return {
    ...common,
    decisionOutcome: "granted",
    decidedOn: signoff.decidedOn ?? "",
    paragraph: signoff.paragraph,
    caseNumber: signoff.caseNumber || caseNumber,
    immediateApproval: signoff.immediateApproval ? "yes" : "",
  };
}

function showDecision(
  c: C,
  { application, party, key }: Found,
  forms: { minutesForm?: FormState; strikingForm?: FormState } = {},
  status: 200 | 422 = 200,
) {
  const { db } = c.var;
  const all = decisionsOf(db, key.applicationId, key.code);
  const decision = all.find(({ id }) => id === idIn(c, "decisionId")) ?? refuse("participation_struck");
  return show(
    c,
    PartyDecisionPage({
      application,
      party,
      decision,
      others: all.filter(({ id }) => id !== decision.id),
      extract: decision.documentId === null ? null : documentFacts(db, decision.documentId),
      mandates: mandatesFor(db, key.applicationId, key.code)
        .filter(({ decisionId }) => decisionId === decision.id)
        .map(({ id, post, personName }) => ({ id, holder: post || (personName ?? "") })),
      minutesForm: forms.minutesForm ?? emptyForm,
      strikingForm: forms.strikingForm ?? emptyForm,
      mayKeep: keepsPapersOf(viewer(c), party.code),
    }),
    status,
  );
}

export const decisionRoutes = routes()
  .get("/:id/parties/:code/decisions/new", (c) => {
    const found = keptPartyIn(c);
    const kind = kindIn(c);
    if (kind) return showForm(c, found, kind, formOf(beginning(c, found)));
    return show(c, DecisionKindPage({ application: found.application, party: found.party }));
  })
  .post("/:id/parties/:code/decisions", async (c) => {
    const found = keptPartyIn(c);
    const kind = kindIn(c) ?? refuse("not_found");
    const { boards, versions } = around(c, found);
    const numbers = versions.map(({ number }) => number);
    const schema = decidingForm({ form: kind, boards, versions: numbers, today: today(c) });
    const { form, data, file } = await readFormWithPdf(c, schema, "extract");
    if (!data) return showForm(c, found, kind, form, 422);
    const id = recordDecision(c.var.db, found.key, { ...data, extract: file }, actOf(c));
    const party = `/applications/${found.application.id}/parties/${found.party.code}`;
    return goTo(c, `${party}/decisions/${id}`, "participation_decided");
  })
  .get("/:id/parties/:code/decisions/:decisionId", (c) => showDecision(c, partyIn(c)))
  .post("/:id/parties/:code/decisions/:decisionId/minutes", async (c) => {
    const found = keptPartyIn(c);
    const decision = partyDecision(c.var.db, found.key, idIn(c, "decisionId"));
    const schema = minutesForm(decision.decidedOn, today(c));
    const { form, data, file } = await readFormWithPdf(c, schema, "extract");
    if (!data) return showDecision(c, found, { minutesForm: form }, 422);
    if (!file && data.adjustedOn === null) {
      const errors = { extract: fieldErrorText("extract", "file_missing") };
      return showDecision(c, found, { minutesForm: { ...form, errors } }, 422);
    }
    recordMinutes(c.var.db, found.key, decision.id, { ...data, extract: file }, actOf(c));
    const party = `/applications/${found.application.id}/parties/${found.party.code}`;
    return goTo(c, `${party}/decisions/${decision.id}`, "minutes_told");
  })
  .post("/:id/parties/:code/decisions/:decisionId/striking", async (c) => {
    const found = keptPartyIn(c);
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return showDecision(c, found, { strikingForm: form }, 422);
    strikeDecision(c.var.db, found.key, idIn(c, "decisionId"), data.reason, actOf(c));
    return goTo(
      c,
      `/applications/${found.application.id}/parties/${found.party.code}`,
      "participation_struck",
    );
  });
