import { csv } from "../../views/csv";
import { MunicipalityResultsPage } from "../../views/results/municipality";
import { ResultsPage } from "../../views/results/results";
import {
  applicationsSheet,
  fundersSheet,
  leadTimesSheet,
  municipalitiesSheet,
  rowsOf,
  yearsSheet,
} from "../../views/results/sheets";
import { applicationsFor } from "../applications/applications";
import { optionalYear } from "../bodies/year-field";
import { dayOf } from "../calendar";
import { municipality } from "../membership/register";
import { worksForNetwork } from "../people/permissions";
import type { SheetToWrite } from "../sheets/writing";
import { type C, routes, show, viewer } from "../web";
import { downloadWorkbook } from "../web-files";
import type { Attempt } from "./attempts";
import { resultsOfMunicipality } from "./municipality";
import { type Results, results } from "./results";

/** A year in the address that is none is as good as no year. */
const yearAsked = (c: C, name: string) => optionalYear().catch(null).parse(c.req.query(name));

const resultsIn = (c: C) =>
  results(c.var.db, { from: yearAsked(c, "from"), to: yearAsked(c, "to") }, dayOf(c.var.at));

/** Sums are for everybody in the network; an application is named to those who may read it. */
function readableOf<One extends Attempt>(c: C, attempts: readonly One[]): One[] {
  const reader = viewer(c);
  if (worksForNetwork(reader)) return [...attempts];
  const own = new Set<number | null>(applicationsFor(c.var.db, reader).map(({ id }) => id));
  return attempts.filter(({ applicationId }) => applicationId === null || own.has(applicationId));
}

function table(c: C, name: string, sheetOf: (found: Results) => SheetToWrite) {
  const found = resultsIn(c);
  return c.body(csv(rowsOf(sheetOf(found))), 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}-${found.period.from}-${found.period.to}.csv"`,
  });
}

export const resultRoutes = routes()
  .get("/", (c) => {
    const found = resultsIn(c);
    const attempts = readableOf(c, found.attempts);
    return show(c, ResultsPage({ results: found, attempts, seesAll: worksForNetwork(viewer(c)) }));
  })
  .get("/results.xlsx", (c) => {
    const found = resultsIn(c);
    return downloadWorkbook(c, `resultat-${found.period.from}-${found.period.to}.xlsx`, [
      yearsSheet(found),
      municipalitiesSheet(found),
      fundersSheet(found),
      leadTimesSheet(found),
      applicationsSheet(readableOf(c, found.attempts)),
    ]);
  })
  .get("/years.csv", (c) => table(c, "ar", yearsSheet))
  .get("/municipalities.csv", (c) => table(c, "kommuner", municipalitiesSheet))
  .get("/funders.csv", (c) => table(c, "finansiarer", fundersSheet))
  .get("/lead-times.csv", (c) => table(c, "tider", leadTimesSheet))
  .get("/applications.csv", (c) =>
    table(c, "ansokningar", ({ attempts }) => applicationsSheet(readableOf(c, attempts))),
  )
  .get("/municipalities/:code", (c) => {
    const { db, at } = c.var;
    const found = municipality(db, c.req.param("code"));
    const own = resultsOfMunicipality(db, found.code, dayOf(at));
    return show(
      c,
      MunicipalityResultsPage({
        municipality: found,
        results: own,
        attempts: readableOf(c, own.attempts),
      }),
    );
  });
