import { AccessionPage } from "../../views/agreement/accession";
import {
  AbandonAccessionPage,
  AccessionDecisionPage,
  AccessionSignaturePage,
  NewAccessionPage,
} from "../../views/agreement/accession-forms";
import type { FormState } from "../../views/ui/form";
import { boardsOf } from "../boards/boards";
import { type Day, dayOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { allMunicipalities } from "../membership/register";
import { peopleOn } from "../people/persons";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { readFormWithPdf } from "../web-files";
import { abandonAccession, beginAccession, decideAccession, signAccession, tellBasis } from "./acceding";
import { type Accession, accession } from "./accessions";
import { requireAgreement } from "./agreement";
import { boardNamed } from "./board-choice";
import { accessionForm, basisForm, decisionForm, reasonForm, signatureForm } from "./forms";
import { membership, standingMemberships } from "./memberships";

const today = (c: C): Day => dayOf(c.var.at);

/** Those in the register that are not members, nor to be. */
function outside(c: C) {
  const { db } = c.var;
  const parties = standingMemberships(db).filter(({ exitOn }) => exitOn === null || exitOn > today(c));
  const codes = new Set(parties.map(({ municipalityCode }) => municipalityCode));
  return allMunicipalities(db).filter(({ code }) => !codes.has(code));
}

function showNew(c: C, form: FormState, status: 200 | 422 = 200) {
  const agreement = requireAgreement(c.var.db, today(c));
  return show(c, NewAccessionPage({ form, agreement, municipalities: outside(c) }), status);
}

function showAccession(c: C, found: Accession, form: FormState, status: 200 | 422 = 200) {
  const { db } = c.var;
  const ids = [found.decision?.documentId, found.signature?.documentId].flatMap((id) => id ?? []);
  return show(
    c,
    AccessionPage({
      accession: found,
      memberFrom: found.membershipId === null ? null : membership(db, found.membershipId).fromOn,
      files: new Map(ids.map((id) => [id, documentFacts(db, id)])),
      form,
      mayKeep: mayKeep(c),
    }),
    status,
  );
}

/** The accession in the address, for one who may change it and while it can be. */
function open(c: C, without: "decision" | "signature"): Accession {
  keepersOnly(c);
  const found = accession(c.var.db, idIn(c));
  if (found.abandonedAt !== null) refuse("accession_settled");
  if (found[without] !== null) refuse(without === "decision" ? "accession_decided" : "accession_signed");
  return found;
}

/** Whom the board can have appointed: the municipality's own people, and those without a role. */
function appointable(c: C, { municipalityCode }: Accession) {
  return peopleOn(c.var.db, today(c)).filter(
    ({ roles }) => roles.length === 0 || roles.some((role) => role.municipalityCode === municipalityCode),
  );
}

function showDecision(c: C, found: Accession, form: FormState, status: 200 | 422 = 200) {
  const boards = boardsOf(c.var.db, found.municipalityCode, today(c)).map(({ name }) => name);
  const people = appointable(c, found);
  return show(c, AccessionDecisionPage({ accession: found, form, boards, people }), status);
}

/** What to say when the step may have been the last one. */
function goToAccession(c: C, id: number, done: "accession_decided" | "accession_signed") {
  const { decision, signature } = accession(c.var.db, id);
  return goTo(c, `/agreement/accessions/${id}`, decision && signature ? "accession_complete" : done);
}

function showAbandonment(c: C, found: Accession, form: FormState, status: 200 | 422 = 200) {
  return show(c, AbandonAccessionPage({ accession: found, form }), status);
}

export const accessionRoutes = routes()
  .get("/new", (c) => {
    keepersOnly(c);
    return showNew(c, formOf({ chosenFromOn: today(c) }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const codes = outside(c).map(({ code }) => code);
    const { form, data } = await readForm(c, accessionForm(codes));
    if (!data) return showNew(c, form, 422);
    const id = beginAccession(c.var.db, data, actOf(c));
    return goTo(c, `/agreement/accessions/${id}`, "accession_begun");
  })
  .get("/:id", (c) => {
    const found = accession(c.var.db, idIn(c));
    return showAccession(c, found, formOf({ basis: found.basis }));
  })
  .post("/:id/basis", async (c) => {
    keepersOnly(c);
    const found = accession(c.var.db, idIn(c));
    const { form, data } = await readForm(c, basisForm);
    if (!data) return showAccession(c, found, form, 422);
    tellBasis(c.var.db, found.id, data.basis, actOf(c));
    return goTo(c, `/agreement/accessions/${found.id}`, "basis_told");
  })
  .get("/:id/decisions/new", (c) => showDecision(c, open(c, "decision"), emptyForm))
  .post("/:id/decisions", async (c) => {
    const found = open(c, "decision");
    const personIds = appointable(c, found).map(({ id }) => id);
    const schema = decisionForm(today(c), personIds);
    const { form, data, file } = await readFormWithPdf(c, schema, "minutesExtract");
    if (!data) return showDecision(c, found, form, 422);
    const boards = boardsOf(c.var.db, found.municipalityCode, data.decidedOn);
    const decision = { ...data, boardId: boardNamed(boards, data.boardName), document: file };
    decideAccession(c.var.db, found.id, decision, actOf(c));
    return goToAccession(c, found.id, "accession_decided");
  })
  .get("/:id/signatures/new", (c) => {
    const found = open(c, "signature");
    return show(c, AccessionSignaturePage({ accession: found, form: emptyForm }));
  })
  .post("/:id/signatures", async (c) => {
    const found = open(c, "signature");
    const { form, data, file } = await readFormWithPdf(c, signatureForm(today(c)), "signedCopy");
    if (!data) return show(c, AccessionSignaturePage({ accession: found, form }), 422);
    signAccession(c.var.db, found.id, { ...data, document: file }, actOf(c));
    return goToAccession(c, found.id, "accession_signed");
  })
  .get("/:id/abandonment", (c) => {
    keepersOnly(c);
    return showAbandonment(c, accession(c.var.db, idIn(c)), emptyForm);
  })
  .post("/:id/abandonment", async (c) => {
    keepersOnly(c);
    const found = accession(c.var.db, idIn(c));
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return showAbandonment(c, found, form, 422);
    abandonAccession(c.var.db, found.id, data.reason, actOf(c));
    return goTo(c, `/agreement/parties/${found.municipalityCode}`, "accession_abandoned");
  });
