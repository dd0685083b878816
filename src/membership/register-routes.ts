import { AnnexOnePage } from "../../views/membership/annex-1";
import { annexPaper } from "../../views/membership/annex-1-paper";
import { ContactListPage } from "../../views/membership/contact-list";
import { contactListPaper } from "../../views/membership/contact-list-paper";
import { CorrectionsPage } from "../../views/membership/corrections";
import { registerJson } from "../../views/membership/register-json";
import { RegisterStartPage } from "../../views/membership/register-start";
import { aboutSheet, peopleSheet, registerWorkbook } from "../../views/membership/register-workbook";
import { yearDuties } from "../bodies/year-duties";
import { dayOf, yearOf } from "../calendar";
import { correctionsOf } from "../corrections";
import type { Paper } from "../documents/pdf/paper";
import type { SheetToWrite } from "../sheets/writing";
import { type C, routes, show } from "../web";
import { downloadPaper, downloadWorkbook } from "../web-files";
import { dayIn } from "./day-in";
import { mayKeep } from "./keeping";
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
  return downloadPaper(c, `${name}-${extract.day}.pdf`, paperOf(extract));
}

export const registerRoutes = routes()
  .get("/", (c) => {
    const day = dayIn(c);
    const today = dayOf(c.var.at);
    const year = yearOf(today);
    return show(
      c,
      RegisterStartPage({
        facts: registerFacts(c.var.db, day),
        day,
        today,
        mayChange: mayKeep(c),
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
