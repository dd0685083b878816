import { AnnexOnePage } from "../../views/membership/annex-1";
import { annexPaper } from "../../views/membership/annex-1-paper";
import { ContactListPage } from "../../views/membership/contact-list";
import { contactListPaper } from "../../views/membership/contact-list-paper";
import { CorrectionsPage } from "../../views/membership/corrections";
import { registerJson } from "../../views/membership/register-json";
import { RegisterStartPage } from "../../views/membership/register-start";
import { aboutSheet, peopleSheet, registerWorkbook } from "../../views/membership/register-workbook";
import { yearDuties } from "../bodies/year-duties";
import { dayOf } from "../calendar";
import { correctionsOf } from "../corrections";
import type { Paper } from "../documents/pdf/paper";
import { pdfOf } from "../documents/pdf/writing";
import { holds } from "../people/permissions";
import type { SheetToWrite } from "../sheets/writing";
import { type C, routes, show, viewer } from "../web";
import { download, downloadWorkbook } from "../web-files";
import { dayIn } from "./day-in";
import { networkRoutes } from "./network-routes";
import { allMunicipalities } from "./register";
import { type RegisterExtract, registerExtract } from "./register-extract";
import { registerFacts } from "./register-facts";

const extractIn = (c: C) => registerExtract(c.var.db, dayIn(c));

function workbook(c: C, name: string, sheetsOf: (extract: RegisterExtract) => SheetToWrite[]) {
  const extract = extractIn(c);
  return downloadWorkbook(c, `${name}-${extract.day}.xlsx`, sheetsOf(extract));
}

async function paper(c: C, name: string, paperOf: (extract: RegisterExtract) => Paper) {
  const extract = extractIn(c);
  const bytes = await pdfOf(paperOf(extract), c.var.at);
  return download(c, { name: `${name}-${extract.day}.pdf`, mediaType: "application/pdf", bytes });
}

export const registerRoutes = routes()
  .get("/", (c) => {
    const day = dayIn(c);
    const today = dayOf(c.var.at);
    const year = Number(today.slice(0, 4));
    return show(
      c,
      RegisterStartPage({
        facts: registerFacts(c.var.db, day),
        day,
        today,
        mayChange: holds(viewer(c), "administrator", "coordinator"),
        duties: yearDuties(c.var.db, year, today),
      }),
    );
  })
  .route("/", networkRoutes)
  .get("/corrections", (c) => {
    const names = new Map(allMunicipalities(c.var.db).map(({ code, shortName }) => [code, shortName]));
    const municipality = (code: string) => names.get(code) ?? code;
    return show(c, CorrectionsPage({ corrections: correctionsOf(c.var.db), municipality }));
  })
  .get("/contacts", (c) => show(c, ContactListPage({ extract: extractIn(c) })))
  .get("/contacts.pdf", (c) => paper(c, "kontaktlista", contactListPaper))
  .get("/contacts.xlsx", (c) =>
    workbook(c, "kontaktlista", (extract) => [peopleSheet(extract), aboutSheet(extract)]),
  )
  .get("/annex-1", (c) => show(c, AnnexOnePage({ extract: extractIn(c) })))
  .get("/annex-1.pdf", (c) => paper(c, "bilaga-1", annexPaper))
  .get("/register.xlsx", (c) => workbook(c, "register", registerWorkbook))
  .get("/register.json", (c) =>
    c.body(registerJson(extractIn(c), c.var.config.baseUrl), 200, {
      "Content-Type": "application/json; charset=utf-8",
    }),
  );
