import { AgreementPage } from "../../views/agreement/agreement";
import { ChangeAgreementPage, NewAgreementPage } from "../../views/agreement/agreement-form";
import { AgreementTextPage } from "../../views/agreement/agreement-text";
import { PhaseFormPage } from "../../views/membership/phase-form";
import type { FormState } from "../../views/ui/form";
import { addAgreement } from "../agreement/agreement";
import { dayOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { historyOf } from "../history";
import { dayIn } from "../membership/day-in";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { addPhase, phasesOf } from "../membership/phases";
import { allMunicipalities } from "../membership/register";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, readForm, routes, show } from "../web";
import { uploadIn } from "../web-files";
import { accessionRoutes } from "./accession-routes";
import {
  type Agreement,
  agreementAhead,
  changeAgreement,
  keepAgreementFile,
  requireAgreement,
} from "./agreement";
import { agreementText } from "./agreement-text";
import { amendmentRoutes } from "./amendment-routes";
import { clauseRoutes } from "./clause-routes";
import { agreementChangeForm, agreementForm, phaseForm } from "./forms";
import { noticeRoutes } from "./notice-routes";
import { partiesOn } from "./parties";
import { partyRoutes } from "./party-routes";
import { renegotiationRoutes } from "./renegotiation-routes";
import { renegotiationsOf } from "./renegotiations";
import { signatureRoutes } from "./signature-routes";
import { underWayOn } from "./under-way";

const NO_TEXT = { agreement: undefined, clauses: [], amendments: [] };
const NOTHING = { accessions: [], amendments: [], renegotiations: [], notices: [] };

function typedAgreement({ title, fromOn, meantFor }: Agreement): Record<string, string> {
  return { agreementTitle: title, inForceFrom: fromOn, meantFor };
}

function showChange(c: C, form: FormState, fileForm: FormState, status: 200 | 422 = 200) {
  return show(c, ChangeAgreementPage({ form, fileForm }), status);
}

/** The agreement that is changed or signed now. */
function current(c: C): Agreement {
  return requireAgreement(c.var.db, dayOf(c.var.at));
}

export const agreementRoutes = routes()
  .get("/", (c) => {
    const { db, at } = c.var;
    const day = dayIn(c);
    const { agreement, clauses, amendments } = agreementText(db, day) ?? NO_TEXT;
    const names = new Map(allMunicipalities(db).map(({ code, shortName }) => [code, shortName]));
    return show(
      c,
      AgreementPage({
        day,
        today: dayOf(at),
        agreement,
        begins: agreement ? null : (agreementAhead(db, day)?.fromOn ?? null),
        file: agreement?.documentId ? documentFacts(db, agreement.documentId) : null,
        clauses,
        amendments,
        parties: partiesOn(db, day),
        underWay: agreement ? underWayOn(db, agreement.id, amendments, day) : NOTHING,
        renegotiations: agreement ? renegotiationsOf(db, agreement.id) : [],
        phases: phasesOf(db),
        history: mayKeep(c) ? historyOf(db, "network", 1, 50) : [],
        municipality: (code) => names.get(code) ?? code,
        mayKeep: mayKeep(c),
      }),
    );
  })
  .get("/text", (c) => {
    const day = dayIn(c);
    const found = agreementText(c.var.db, day);
    return show(
      c,
      AgreementTextPage({
        day,
        today: dayOf(c.var.at),
        title: found?.agreement.title ?? "",
        clauses: found?.clauses ?? [],
        mayKeep: mayKeep(c) && agreementAhead(c.var.db, day) !== undefined,
      }),
    );
  })
  .get("/new", (c) => {
    keepersOnly(c);
    if (agreementAhead(c.var.db, dayOf(c.var.at))) refuse("agreement_exists");
    return show(c, NewAgreementPage({ form: emptyForm }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, agreementForm);
    if (!data) return show(c, NewAgreementPage({ form }), 422);
    if (agreementAhead(c.var.db, dayOf(c.var.at))) refuse("agreement_exists");
    addAgreement(c.var.db, data, actOf(c));
    return goTo(c, "/agreement", "agreement_added");
  })
  .get("/edit", (c) => {
    keepersOnly(c);
    return showChange(c, formOf(typedAgreement(current(c))), emptyForm);
  })
  .post("/changes", async (c) => {
    keepersOnly(c);
    const { id } = current(c);
    const { form, data } = await readForm(c, agreementChangeForm);
    if (!data) return showChange(c, form, emptyForm, 422);
    changeAgreement(c.var.db, id, data.agreement, data.reason, actOf(c));
    return goTo(c, "/agreement", "agreement_changed");
  })
  .post("/papers", async (c) => {
    keepersOnly(c);
    const found = current(c);
    const { file, problem } = await uploadIn(c, "agreementFile", "pdf");
    if (file === null)
      return showChange(
        c,
        formOf(typedAgreement(found)),
        { values: {}, errors: { agreementFile: problem } },
        422,
      );
    keepAgreementFile(c.var.db, found.id, file, actOf(c));
    return goTo(c, "/agreement", "agreement_file_kept");
  })
  .get("/phases/new", (c) => {
    keepersOnly(c);
    return show(c, PhaseFormPage({ form: emptyForm }));
  })
  .post("/phases", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, phaseForm);
    if (!data) return show(c, PhaseFormPage({ form }), 422);
    addPhase(c.var.db, data, actOf(c));
    return goTo(c, "/agreement", "phase_added");
  })
  .route("/", partyRoutes)
  .route("/clauses", clauseRoutes)
  .route("/accessions", accessionRoutes)
  .route("/signatures", signatureRoutes)
  .route("/amendments", amendmentRoutes)
  .route("/renegotiations", renegotiationRoutes)
  .route("/notices", noticeRoutes);
