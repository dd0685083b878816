import { CasePage } from "../../views/mandates/case";
import type { FormState } from "../../views/ui/form";
import { partiesOf } from "../applications/applications";
import { readable } from "../applications/readable";
import { boardsOf } from "../boards/boards";
import { dayOf } from "../calendar";
import { diaryOf } from "../papers/diary";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { registerCase } from "./case-registration";
import { papersSubmittedOf, submitBoardPapers } from "./case-steps";
import { keepsPapersOf } from "./doers";
import { boardPapersForm, caseForm } from "./forms";

/** The party in the address, for the network's own people and the municipality's. */
export function partyIn(c: C) {
  const application = readable(c);
  const code = c.req.param("code") ?? "";
  const party = partiesOf(c.var.db, application.id).find((one) => one.code === code) ?? refuse("not_found");
  if (!worksForNetwork(viewer(c)) && !belongsTo(viewer(c), code)) refuse("not_yours");
  return { application, party, key: { applicationId: application.id, code } };
}

/** The same, for one who may change its papers. */
export function keptPartyIn(c: C) {
  const found = partyIn(c);
  return keepsPapersOf(viewer(c), found.party.code) ? found : refuse("not_yours");
}

export const today = (c: C) => dayOf(c.var.at);

function showCase(
  c: C,
  { application, party, key }: ReturnType<typeof partyIn>,
  forms: { caseForm?: FormState; papersForm?: FormState } = {},
  status: 200 | 422 = 200,
) {
  const registered = diaryOf(c.var.db, key.applicationId).get(key.code);
  const papersSubmitted = papersSubmittedOf(c.var.db, key.applicationId).get(key.code);
  const boards = boardsOf(c.var.db, key.code, today(c)).map(({ name }) => name);
  const caseForm =
    forms.caseForm ??
    formOf({
      ownCaseNumber: registered?.caseNumber ?? "",
      registeredOn: registered?.registeredOn ?? today(c),
    });
  const papersForm =
    forms.papersForm ??
    formOf({
      papersFor: papersSubmitted?.boardName ?? boards[0] ?? "",
      papersInOn: papersSubmitted?.on ?? today(c),
      papersMeetOn: papersSubmitted?.meetsOn ?? "",
    });
  return show(
    c,
    CasePage({ application, party, registered, papersSubmitted, boards, caseForm, papersForm }),
    status,
  );
}

export const partyPaperRoutes = routes()
  .get("/:id/parties/:code/case", (c) => showCase(c, keptPartyIn(c)))
  .post("/:id/parties/:code/case-numbers", async (c) => {
    const found = keptPartyIn(c);
    const { form, data } = await readForm(c, caseForm(today(c)));
    if (!data) return showCase(c, found, { caseForm: form }, 422);
    registerCase(c.var.db, found.key, data, actOf(c));
    return goTo(c, `/applications/${found.application.id}/parties/${found.party.code}`, "case_registered");
  })
  .post("/:id/parties/:code/board-papers", async (c) => {
    const found = keptPartyIn(c);
    const { form, data } = await readForm(c, boardPapersForm(today(c)));
    if (!data) return showCase(c, found, { papersForm: form }, 422);
    submitBoardPapers(c.var.db, found.key, data, actOf(c));
    return goTo(c, `/applications/${found.application.id}/parties/${found.party.code}`, "board_papers_told");
  });
