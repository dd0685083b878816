import { AbandonmentPage } from "../../views/applications/abandonment";
import { ApplicationPage } from "../../views/applications/application";
import { ApplicationListPage } from "../../views/applications/application-list";
import { BudgetPage } from "../../views/applications/budget";
import { HistoryPage } from "../../views/applications/history";
import { OpeningPage } from "../../views/applications/opening";
import { PartyPage } from "../../views/applications/party";
import { SendingPage } from "../../views/applications/sending";
import { SignoffRecordPage } from "../../views/applications/signoff-record";
import { SubmissionPage } from "../../views/applications/submission";
import { TextPage } from "../../views/applications/text";
import { TextFormPage } from "../../views/applications/text-form";
import { VersionPage } from "../../views/applications/version";
import { fieldErrorText } from "../../views/text";
import type { FormState } from "../../views/ui/form";
import { type Day, dayOf } from "../calendar";
import { callList } from "../calls/call-list";
import { call } from "../calls/calls";
import { document, documentFacts, MAX_UPLOAD_BYTES, type Upload } from "../documents/documents";
import { historyOf } from "../history";
import { allocate } from "../membership/allocation";
import { membersOn, municipality, newestPopulations } from "../membership/register";
import { belongsTo, holds, municipalitiesOf, requireRole, worksForNetwork } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  emptyForm,
  formOf,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { answerFor, consentToOwn } from "./answering";
import { declinedParties } from "./answers";
import {
  type Application,
  application,
  applicationsFor,
  contentOf,
  currentVersion,
  isOver,
  partiesOf,
  requireReader,
  versionNumbered,
  versionsOf,
  workingContent,
} from "./applications";
import { board, boardsOf, recordOpening } from "./board";
import {
  answerForm,
  budgetForm,
  consentForm,
  openingForm,
  reasonForm,
  submissionForm,
  textForm,
  typedBudget,
  typedText,
} from "./forms";
import { abandon, canTake, freezeAndSend, resume } from "./lifecycle";
import { openApplication } from "./opening";
import { blockers, cautions, missingToSend } from "./readiness";
import { sendLinkAgain } from "./signoff-links";
import { signoffRecord, signoffsOf } from "./signoff-records";
import { handIn, submissionOf } from "./submission";
import { changeBudget, changeText } from "./text";

/** The application in the address, for one who may read it. */
function readable(c: C): Application {
  const found = application(c.var.db, idIn(c));
  requireReader(c.var.db, found, viewer(c));
  return found;
}

function names(c: C) {
  return (code: string) => municipality(c.var.db, code).shortName;
}

/** What every page about one application shows above its own part. */
function heading(c: C, found: Application) {
  const { db, at } = c.var;
  return {
    application: found,
    call: call(db, found.callId),
    isAdviser: holds(viewer(c), "adviser"),
    ownCodes: municipalitiesOf(viewer(c)),
    at,
  };
}

/** That the municipality's own people have the page open, for the one who else would have to ask. */
function noteOpening(c: C, found: Application): void {
  const { personId } = viewer(c);
  if (personId === null || isOver(found)) return;
  const versionNumber = found.status === "draft" ? 0 : (currentVersion(c.var.db, found.id)?.number ?? 0);
  for (const { code } of partiesOf(c.var.db, found.id)) {
    if (belongsTo(viewer(c), code)) {
      recordOpening(
        c.var.db,
        { applicationId: found.id, municipalityCode: code, personId, versionNumber },
        c.var.at,
      );
    }
  }
}

function showApplication(c: C, found: Application) {
  const { db, at } = c.var;
  const submission = submissionOf(db, found.id);
  return show(
    c,
    ApplicationPage({
      ...heading(c, found),
      board: board(db, found, at),
      missing: missingToSend(db, found, at),
      blockers: blockers(db, found, at),
      cautions: cautions(db, found, at),
      may: {
        send: canTake(found, "send"),
        handIn: canTake(found, "hand_in"),
        resume: canTake(found, "resume"),
      },
      submission: submission ? { ...submission, document: documentFacts(db, submission.documentId) } : null,
      municipality: names(c),
    }),
  );
}

function showOpening(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const filter = { q: "", status: "current", funder: "", closesBy: null, order: "deadline" } as const;
  const { calls } = callList(db, filter, at, { number: 1, size: 200 });
  const members = membersOn(db, dayOf(at));
  return show(
    c,
    OpeningPage({ form, calls, members, contacts: holdersOf(db, "contact", dayOf(at)).length, at }),
    status,
  );
}

function showTextForm(c: C, found: Application, form: FormState, status: 200 | 409 | 422 = 200) {
  const declined = declinedParties(c.var.db, found.id);
  const owners = partiesOf(c.var.db, found.id).filter(({ code }) => !declined.has(code));
  return show(c, TextFormPage({ ...heading(c, found), form, owners }), status);
}

function showBudget(c: C, found: Application, form: FormState, status: 200 | 409 | 422 = 200) {
  const { db } = c.var;
  const parties = partiesOf(db, found.id);
  return show(
    c,
    BudgetPage({ ...heading(c, found), form, parties, declined: declinedParties(db, found.id) }),
    status,
  );
}

function showParty(
  c: C,
  found: Application,
  code: string,
  forms: { answer?: FormState; consent?: FormState } = {},
  status: 200 | 422 = 200,
) {
  const { db, at } = c.var;
  const row = board(db, found, at).rows.find((one) => one.code === code) ?? refuse("not_found");
  const isOwn = belongsTo(viewer(c), code);
  if (!isOwn && !worksForNetwork(viewer(c))) refuse("not_yours");
  return show(
    c,
    PartyPage({
      ...heading(c, found),
      row,
      isOwn,
      consent: row.isOwner ? board(db, found, at).ownerConsent : undefined,
      contacts: holdersOf(db, "contact", dayOf(at), code),
      directors: holdersOf(db, "director", dayOf(at), code),
      signoffs: signoffsOf(db, found.id).filter(({ signoff }) => signoff.municipalityCode === code),
      answerForm:
        forms.answer ?? formOf({ answer: row.answer?.answer ?? "", reason: row.answer?.reason ?? "" }),
      consentForm: forms.consent ?? emptyForm,
    }),
    status,
  );
}

function showSubmission(c: C, found: Application, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  return show(
    c,
    SubmissionPage({
      ...heading(c, found),
      form,
      board: board(db, found, at),
      blockers: blockers(db, found, at),
      cautions: cautions(db, found, at),
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

export const applicationRoutes = routes()
  .get("/", (c) => {
    const { db, at } = c.var;
    const found = applicationsFor(db, viewer(c));
    const boards = boardsOf(
      db,
      found.map(({ id }) => id),
      at,
    );
    return show(
      c,
      ApplicationListPage({ applications: found, boards, isAdviser: holds(viewer(c), "adviser"), at }),
    );
  })
  .get("/new", (c) => {
    requireRole(viewer(c), "adviser");
    return showOpening(c, formOf({ callId: c.req.query("call") ?? "" }));
  })
  .post("/", async (c) => {
    requireRole(viewer(c), "adviser");
    const { form, data } = await readForm(c, openingForm);
    if (!data) return showOpening(c, form, 422);
    return goTo(c, `/applications/${openApplication(c.var.db, data, actOf(c))}`, "application_opened");
  })
  .get("/:id", (c) => {
    const found = readable(c);
    noteOpening(c, found);
    return showApplication(c, found);
  })
  .get("/:id/text", (c) => {
    const found = readable(c);
    const { db } = c.var;
    const versions = versionsOf(db, found.id);
    const content = workingContent(db, found, declinedParties(db, found.id));
    return show(c, TextPage({ ...heading(c, found), content, versions }));
  })
  .get("/:id/text/edit", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    return showTextForm(c, found, formOf(typedText(found)));
  })
  .post("/:id/text", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, textForm);
    if (!data) return showTextForm(c, found, form, 422);
    if (revisionIn(form.values) !== found.revision) {
      return showTextForm(c, found, changedMeanwhile(form.values, found.revision), 409);
    }
    changeText(c.var.db, found.id, data, found.revision, actOf(c));
    return goTo(c, `/applications/${found.id}/text`, "text_saved");
  })
  .get("/:id/budget", (c) => {
    const found = readable(c);
    return showBudget(c, found, formOf(typedBudget(partiesOf(c.var.db, found.id), found.revision)));
  })
  .post("/:id/budget", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, budgetForm(partiesOf(c.var.db, found.id)));
    if (!data) return showBudget(c, found, form, 422);
    if (revisionIn(form.values) !== found.revision) {
      return showBudget(c, found, changedMeanwhile(form.values, found.revision), 409);
    }
    changeBudget(c.var.db, found.id, data, found.revision, actOf(c));
    return goTo(c, `/applications/${found.id}/budget`, "saved");
  })
  .get("/:id/budget/by-population", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const declined = declinedParties(c.var.db, found.id);
    const parties = partiesOf(c.var.db, found.id);
    const staying = parties.filter(({ code }) => !declined.has(code)).map(({ code }) => code);
    const key = newestPopulations(c.var.db, staying);
    const shares = allocate(found.requestedSek, key?.residents ?? new Map());
    const filled = parties.map((party) => ({ ...party, budgetShareSek: shares.get(party.code) ?? 0 }));
    return showBudget(
      c,
      found,
      formOf({ ...typedBudget(filled, found.revision), keyYear: String(key?.year ?? "") }),
    );
  })
  .get("/:id/history", (c) => {
    const found = readable(c);
    return show(
      c,
      HistoryPage({
        ...heading(c, found),
        rows: historyOf(c.var.db, "application", found.id),
        municipality: names(c),
      }),
    );
  })
  .get("/:id/parties/:code", (c) => {
    const found = readable(c);
    noteOpening(c, found);
    return showParty(c, found, c.req.param("code"));
  })
  .post("/:id/parties/:code/answers", async (c) => {
    const found = readable(c);
    if (!belongsTo(viewer(c), c.req.param("code"))) refuse("not_yours");
    const { form, data } = await readForm(c, answerForm);
    if (!data) return showParty(c, found, c.req.param("code"), { answer: form }, 422);
    const municipalityCode = c.req.param("code");
    answerFor(c.var.db, { applicationId: found.id, municipalityCode, ...data }, actOf(c));
    return goTo(c, `/applications/${found.id}/parties/${municipalityCode}`, "answered");
  })
  .post("/:id/parties/:code/link", (c) => {
    const found = readable(c);
    sendLinkAgain(c.var.db, found.id, c.req.param("code"), actOf(c));
    return goTo(c, `/applications/${found.id}/parties/${c.req.param("code")}`, "link_sent");
  })
  .post("/:id/owner-consent", async (c) => {
    const found = readable(c);
    if (!belongsTo(viewer(c), found.ownerCode)) refuse("not_yours");
    const { form, data } = await readForm(c, consentForm);
    if (!data) return showParty(c, found, found.ownerCode, { consent: form }, 422);
    consentToOwn(c.var.db, { applicationId: found.id, condition: data.condition }, actOf(c));
    return goTo(c, `/applications/${found.id}/parties/${found.ownerCode}`, "consented");
  })
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
        municipality: names(c),
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
    return show(c, SignoffRecordPage({ ...heading(c, found), record, content: contentOf(record.version) }));
  })
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
  })
  .get("/:id/abandonment", (c) => {
    requireRole(viewer(c), "adviser");
    return show(c, AbandonmentPage({ ...heading(c, readable(c)), form: emptyForm }));
  })
  .post("/:id/abandonment", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return show(c, AbandonmentPage({ ...heading(c, found), form }), 422);
    abandon(c.var.db, found.id, data.reason, actOf(c));
    return goTo(c, `/applications/${found.id}`, "abandoned");
  })
  .post("/:id/resumption", (c) => {
    resume(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/applications/${idIn(c)}`, "resumed");
  });
