import { AmendmentPage } from "../../views/agreement/amendment";
import {
  AmendmentSignaturePage,
  NewAmendmentPage,
  WithdrawAmendmentPage,
} from "../../views/agreement/amendment-forms";
import { clauseTitle } from "../../views/agreement/clause-title";
import type { FormState } from "../../views/ui/form";
import { type Day, dayOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { allMunicipalities } from "../membership/register";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { readFormWithPdf } from "../web-files";
import { requireAgreement } from "./agreement";
import { agreementText, textWithout, type ValidClause } from "./agreement-text";
import {
  type Amendment,
  amendment,
  amendmentAmongAll,
  isUnderWay,
  maySign,
  proposeAmendment,
  signAmendment,
  standingOfSignatures,
  withdrawAmendment,
} from "./amendments";
import { amendmentForm, amendmentSignatureForm, reasonForm } from "./forms";

const today = (c: C): Day => dayOf(c.var.at);

const clausesToday = (c: C): ValidClause[] => agreementText(c.var.db, today(c))?.clauses ?? [];

/** With the clause that the address names to begin from. */
function prefilled(c: C, clauses: readonly ValidClause[]): FormState {
  const number = c.req.query("clause");
  const clause = clauses.find((one) => one.number === number);
  return formOf({
    proposedOn: today(c),
    ...(clause && { amendmentText: `${clauseTitle(clause)}\n${clause.text}` }),
  });
}

function nameOf(c: C): (code: string) => string {
  const names = new Map(allMunicipalities(c.var.db).map(({ code, formalName }) => [code, formalName]));
  return (code) => names.get(code) ?? code;
}

function showAmendment(c: C) {
  const { db } = c.var;
  const { found, all } = amendmentAmongAll(db, idIn(c));
  const page = AmendmentPage({
    amendment: found,
    today: today(c),
    ...standingOfSignatures(found, found.validFrom ?? today(c)),
    nameOf: nameOf(c),
    before: textWithout(db, found, all),
    file: found.documentId === null ? null : documentFacts(db, found.documentId),
    open: isUnderWay(found, today(c)),
    mayKeep: mayKeep(c),
  });
  return show(c, page);
}

/** The amendment in the address, for one who may change it, while it can be. */
function open(c: C): Amendment {
  keepersOnly(c);
  const found = amendment(c.var.db, idIn(c));
  return isUnderWay(found, today(c)) ? found : refuse("amendment_settled");
}

function showSigning(c: C, found: Amendment, form: FormState, status: 200 | 422 = 200) {
  const name = nameOf(c);
  const municipalities = maySign(found, found.proposedOn)
    .map((code) => ({ code, formalName: name(code) }))
    .toSorted((a, b) => a.formalName.localeCompare(b.formalName, "sv"));
  return show(c, AmendmentSignaturePage({ form, amendment: found, municipalities }), status);
}

function showWithdrawal(c: C, found: Amendment, form: FormState, status: 200 | 422 = 200) {
  return show(c, WithdrawAmendmentPage({ amendment: found, form }), status);
}

export const amendmentRoutes = routes()
  .get("/new", (c) => {
    keepersOnly(c);
    requireAgreement(c.var.db, today(c));
    const clauses = clausesToday(c);
    return show(c, NewAmendmentPage({ form: prefilled(c, clauses), clauses }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { id: agreementId } = requireAgreement(c.var.db, today(c));
    const { form, data, file } = await readFormWithPdf(c, amendmentForm, "amendmentFile");
    if (!data) return show(c, NewAmendmentPage({ form, clauses: clausesToday(c) }), 422);
    const id = proposeAmendment(c.var.db, { agreementId, ...data, document: file }, actOf(c));
    return goTo(c, `/agreement/amendments/${id}`, "amendment_proposed");
  })
  .get("/:id", (c) => showAmendment(c))
  .get("/:id/signatures/new", (c) => showSigning(c, open(c), emptyForm))
  .post("/:id/signatures", async (c) => {
    const found = open(c);
    const schema = amendmentSignatureForm(today(c), maySign(found, found.proposedOn));
    const { form, data, file } = await readFormWithPdf(c, schema, "signedCopy");
    if (!data) return showSigning(c, found, form, 422);
    signAmendment(c.var.db, found.id, { ...data, document: file }, actOf(c));
    return goTo(c, `/agreement/amendments/${found.id}`, "amendment_signed");
  })
  .get("/:id/withdrawal", (c) => showWithdrawal(c, open(c), emptyForm))
  .post("/:id/withdrawal", async (c) => {
    const found = open(c);
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return showWithdrawal(c, found, form, 422);
    withdrawAmendment(c.var.db, found.id, data.reason, actOf(c));
    return goTo(c, `/agreement/amendments/${found.id}`, "amendment_withdrawn");
  });
