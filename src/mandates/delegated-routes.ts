import { csv } from "../../views/csv";
import { DelegatedDecisionsPage } from "../../views/mandates/delegated";
import { delegatedPaper, delegatedRows } from "../../views/mandates/delegated-paper";
import type { FormState } from "../../views/ui/form";
import { type Board, board } from "../boards/boards";
import { municipality } from "../membership/register";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, idIn, readForm, routes, show, viewer } from "../web";
import { downloadPaper } from "../web-files";
import { delegatedDecisions, reportDelegated } from "./delegated";
import { keepsPapersOf } from "./doers";
import { reportForm } from "./forms";
import { today } from "./party-routes";

/** The board in the address, for the network's own people and its municipality's. */
function boardIn(c: C): Board {
  const found = board(c.var.db, idIn(c));
  const mayRead = worksForNetwork(viewer(c)) || belongsTo(viewer(c), found.municipalityCode);
  return mayRead ? found : refuse("not_yours");
}

function showList(c: C, found: Board, form: FormState, status: 200 | 422 = 200) {
  return show(
    c,
    DelegatedDecisionsPage({
      board: found,
      municipality: municipality(c.var.db, found.municipalityCode),
      decisions: delegatedDecisions(c.var.db, found),
      form,
      mayReport: keepsPapersOf(viewer(c), found.municipalityCode),
    }),
    status,
  );
}

/** Below /boards: what has been decided in a board's place, and that it has been told. */
export const delegatedRoutes = routes()
  .get("/:id/delegated-decisions", (c) => showList(c, boardIn(c), formOf({ reportedOn: today(c) })))
  .get("/:id/delegated-decisions/list.csv", (c) => {
    const rows = delegatedRows(delegatedDecisions(c.var.db, boardIn(c)));
    return c.body(csv(rows), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="delegationsbeslut.csv"',
    });
  })
  .get("/:id/delegated-decisions/list.pdf", (c) => {
    const found = boardIn(c);
    const decisions = delegatedDecisions(c.var.db, found);
    const owner = municipality(c.var.db, found.municipalityCode);
    return downloadPaper(c, "delegationsbeslut.pdf", delegatedPaper(found, owner, decisions, today(c)));
  })
  .post("/:id/delegated-decisions/reports", async (c) => {
    const found = boardIn(c);
    if (!keepsPapersOf(viewer(c), found.municipalityCode)) refuse("not_yours");
    const keys = delegatedDecisions(c.var.db, found).map(({ key }) => key);
    const { form, data } = await readForm(c, reportForm(keys, today(c)));
    if (!data) return showList(c, found, form, 422);
    reportDelegated(c.var.db, found, data, actOf(c));
    return goTo(c, `/boards/${found.id}/delegated-decisions`, "delegated_reported");
  });
