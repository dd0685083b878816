import { PopulationFetchPage } from "../../views/population/fetch";
import { PopulationFilePage, PopulationPreviewPage } from "../../views/population/file-import";
import { PopulationPage } from "../../views/population/population";
import type { FormState } from "../../views/ui/form";
import { dayOf, yearOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { importOf, keepImport } from "../imports/imports";
import { dayIn } from "../membership/day-in";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { allMunicipalities } from "../membership/register";
import { refuse } from "../refusal";
import { actOf, type C, check, emptyForm, formOf, goTo, idIn, readForm, routes, show, typedIn } from "../web";
import { download, sheetIn } from "../web-files";
import { approveFetch, previewOfFetch } from "./approval";
import { nextTryOn, yearDue, yearToHave } from "./due";
import { fetchesOfYear, mustWaitUntil, populationFetch, populationFetchList, setAside } from "./fetches";
import { confirmFigures, figuresInImport, previewOfFile } from "./file-import";
import { approvalForm, askForm, settingAsideForm } from "./forms";
import { askAbout } from "./spring";
import { populationTable } from "./table";

const thisYear = (c: C) => yearOf(dayOf(c.var.at));

function showPopulation(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const day = dayIn(c);
  const until = /^\d{4}$/.test(c.req.query("until") ?? "") ? Number(c.req.query("until")) : 9999;
  const fetches = populationFetchList(db);
  const [last] = fetches;
  const waiting = fetches.find(({ state }) => state === "waiting") ?? null;
  const asksAgain = last?.year === yearToHave(dayOf(at));
  return show(
    c,
    PopulationPage({
      day,
      table: populationTable(db, day, Math.min(until, yearOf(day))),
      fetches,
      waiting,
      failed: last?.state === "failed" ? { ...last, nextTry: asksAgain ? nextTryOn(last) : null } : null,
      form,
      mayChange: mayKeep(c),
      at,
    }),
    status,
  );
}

function showFetch(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const fetch = populationFetch(db, idIn(c));
  const later = fetchesOfYear(db, fetch.year).find(({ id, state }) => id > fetch.id && state !== "failed");
  const asksAgain = fetch.state === "failed" && fetch.year === yearToHave(dayOf(at));
  return show(
    c,
    PopulationFetchPage({
      fetch,
      lines: fetch.answer === "" ? [] : previewOfFetch(db, fetch),
      nextTry: asksAgain ? nextTryOn(fetch) : null,
      laterId: later?.id ?? null,
      form,
      mayChange: mayKeep(c),
    }),
    status,
  );
}

async function fileIn(c: C) {
  const kept = importOf(c.var.db, "population", idIn(c));
  const figures = await figuresInImport(c.var.db, kept, c.var.at);
  return { kept, figures, years: previewOfFile(c.var.db, figures) };
}

async function showFile(c: C, form: FormState, status: 200 | 422 = 200) {
  const { kept, figures, years } = await fileIn(c);
  const names = new Map(allMunicipalities(c.var.db).map(({ code, shortName }) => [code, shortName]));
  return show(
    c,
    PopulationPreviewPage({
      importId: kept.id,
      fileName: documentFacts(c.var.db, kept.documentId).name,
      years,
      problems: figures.problems,
      confirmed: kept.confirmedAt !== null,
      form,
      nameOf: (code) => names.get(code) ?? code,
    }),
    status,
  );
}

export const populationRoutes = routes()
  .get("/", (c) => {
    const year = yearDue(c.var.db, c.var.at) ?? yearToHave(dayOf(c.var.at));
    return showPopulation(c, formOf({ year: String(year) }));
  })
  .post("/fetches", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, askForm(thisYear(c)));
    if (!data) return showPopulation(c, form, 422);
    const { db, at, askScb } = c.var;
    if (mustWaitUntil(db, at) !== null) refuse("scb_asked_to_wait");
    return goTo(c, `/population/fetches/${await askAbout(db, askScb, data.year, actOf(c))}`);
  })
  .get("/fetches/:id", (c) => showFetch(c, emptyForm))
  .get("/fetches/:id/answer", (c) => {
    const { id, answer, year } = populationFetch(c.var.db, idIn(c));
    if (answer === "") refuse("not_found");
    const name = `scb-${year}-${id}.json`;
    return download(c, { name, mediaType: "application/json", bytes: new TextEncoder().encode(answer) });
  })
  .post("/fetches/:id/approval", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const fetch = populationFetch(db, idIn(c));
    if (fetch.state !== "waiting") refuse("population_settled");
    const { form, data } = check(await typedIn(c), approvalForm(previewOfFetch(db, fetch)));
    if (!data) return showFetch(c, form, 422);
    approveFetch(db, fetch.id, data.populationReason, actOf(c));
    return goTo(c, "/population", "population_approved");
  })
  .post("/fetches/:id/setting-aside", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, settingAsideForm);
    if (!data) return showFetch(c, form, 422);
    setAside(c.var.db, idIn(c), data.asideReason, actOf(c));
    return goTo(c, "/population", "population_set_aside");
  })
  .get("/imports/new", (c) => {
    keepersOnly(c);
    return show(c, PopulationFilePage({ form: emptyForm }));
  })
  .post("/imports", async (c) => {
    keepersOnly(c);
    const { file, problem } = await sheetIn(c, "populationFile");
    if (file === null)
      return show(c, PopulationFilePage({ form: { values: {}, errors: { populationFile: problem } } }), 422);
    return goTo(c, `/population/imports/${keepImport(c.var.db, { kind: "population", file }, actOf(c))}`);
  })
  .get("/imports/:id", (c) => {
    keepersOnly(c);
    return showFile(c, emptyForm);
  })
  .post("/imports/:id/confirmation", async (c) => {
    keepersOnly(c);
    const { kept, figures, years } = await fileIn(c);
    if (kept.confirmedAt !== null) refuse("already_imported");
    const lines = years.flatMap((one) => one.lines);
    const { form, data } = check(await typedIn(c), approvalForm(lines));
    // A file with problems has no button; whoever posts all the same sees them again.
    if (!data || figures.problems.length > 0) return showFile(c, form, 422);
    confirmFigures(c.var.db, kept.id, figures, data.populationReason, actOf(c));
    return goTo(c, "/population", "population_imported");
  });
