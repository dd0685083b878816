import { StatementPage } from "../../views/fees/statement";
import { runTitle } from "../../views/fees/statement-content";
import { billingSheets, statementPaper, statementSheets } from "../../views/fees/statement-papers";
import { dayOf } from "../calendar";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";
import { type C, idIn, routes, show, viewer, yearIn } from "../web";
import { downloadPaper, downloadWorkbook } from "../web-files";
import { billing, type Statement, statement } from "./statements";

/** A municipality reads its own; those who work for the network read all. */
function statementIn(c: C, code: string): Statement {
  if (!worksForNetwork(viewer(c)) && !belongsTo(viewer(c), code)) refuse("not_yours");
  return statement(c.var.db, { year: yearIn(c), runId: idIn(c, "runId"), code }, dayOf(c.var.at));
}

const fileName = (found: Statement, ending: string) =>
  `${runTitle(found)} ${found.share.shortName}.${ending}`;
const codeOf = (file: string) => file.split(".")[0] ?? "";

export const statementRoutes = routes()
  .get("/:runId/statements.xlsx", (c) => {
    if (!worksForNetwork(viewer(c))) refuse("not_yours");
    const found = billing(c.var.db, yearIn(c), idIn(c, "runId"), dayOf(c.var.at));
    return downloadWorkbook(c, `${runTitle(found)}.xlsx`, billingSheets(found));
  })
  .get("/:runId/statements/:pdf{[0-9]+\\.pdf}", (c) => {
    const found = statementIn(c, codeOf(c.req.param("pdf")));
    return downloadPaper(c, fileName(found, "pdf"), statementPaper(found));
  })
  .get("/:runId/statements/:xlsx{[0-9]+\\.xlsx}", (c) => {
    const found = statementIn(c, codeOf(c.req.param("xlsx")));
    return downloadWorkbook(c, fileName(found, "xlsx"), statementSheets(found));
  })
  .get("/:runId/statements/:code", (c) =>
    show(c, StatementPage({ statement: statementIn(c, c.req.param("code")) })),
  );
