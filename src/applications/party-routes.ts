import { PartyPage } from "../../views/applications/party";
import type { FormState } from "../../views/ui/form";
import { boardsOf } from "../boards/boards";
import { dayOf } from "../calendar";
import { partyPapers } from "../mandates/party-papers";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { delaysOf } from "../reminders/delays";
import { actOf, type C, emptyForm, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { answerFor, consentToOwn } from "./answering";
import type { Application } from "./applications";
import { board } from "./board";
import { answerForm, consentForm } from "./forms";
import { heading, noteOpening, readable } from "./readable";
import { sendLinkAgain } from "./signoff-links";
import { signoffsOf } from "./signoff-records";

function showParty(
  c: C,
  found: Application,
  code: string,
  forms: { answer?: FormState; consent?: FormState } = {},
  status: 200 | 422 = 200,
) {
  const { db, at } = c.var;
  const standing = board(db, found, at);
  const row = standing.rows.find((one) => one.code === code) ?? refuse("not_found");
  const papers =
    partyPapers(db, found, standing, at).find((one) => one.row.code === code) ?? refuse("not_found");
  const isOwn = belongsTo(viewer(c), code);
  if (!isOwn && !worksForNetwork(viewer(c))) refuse("not_yours");
  return show(
    c,
    PartyPage({
      ...heading(c, found),
      row,
      isOwn,
      papers,
      delay: delaysOf(db, found, standing).get(code),
      boardId: papers.decision?.boardId ?? boardsOf(db, code, dayOf(at))[0]?.id ?? null,
      consent: row.isOwner ? standing.ownerConsent : undefined,
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

export const partyRoutes = routes()
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
  });
