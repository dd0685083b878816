import { swedishMunicipalities } from "../../db/defaults/municipalities";
import { NetworkPreviewPage } from "../../views/imports/network-preview";
import { NetworkUploadPage } from "../../views/imports/network-upload";
import { networkTemplate } from "../../views/imports/template";
import { agreementText } from "../../views/text";
import type { FormState } from "../../views/ui/form";
import { type Day, dayOf, yearOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { keepersOnly } from "../membership/keeping";
import { allMunicipalities } from "../membership/register";
import { actOf, type C, check, emptyForm, goTo, idIn, routes, show, typedIn } from "../web";
import { downloadWorkbook, sheetIn } from "../web-files";
import { fromForm } from "./forms";
import { type Import, importOf, importsOf, keepImport } from "./imports";
import { importNetwork, linesInImport } from "./network-import";
import { planNetwork } from "./network-plan";

function showUpload(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db } = c.var;
  const isEmpty = allMunicipalities(db).length === 0;
  return show(c, NetworkUploadPage({ form, isEmpty, earlier: importsOf(db, "network") }), status);
}

async function showPreview(
  c: C,
  kept: Import,
  from: FormState,
  usualFromOn: Day | null,
  status: 200 | 422 = 200,
) {
  const { db, at } = c.var;
  const lines = await linesInImport(db, kept, at);
  const known = [...swedishMunicipalities, ...allMunicipalities(db)];
  const names = new Map(known.map(({ code, shortName }) => [code, shortName]));
  return show(
    c,
    NetworkPreviewPage({
      importId: kept.id,
      fileName: documentFacts(db, kept.documentId).name,
      plan: planNetwork(db, lines, { day: dayOf(at), usualFromOn }),
      confirmedOn: kept.confirmedAt === null ? null : dayOf(kept.confirmedAt),
      usualFromOn,
      usualFromForm: from,
      nameOf: (code) => names.get(code) ?? code,
    }),
    status,
  );
}

export const importRoutes = routes()
  .get("/", (c) => {
    keepersOnly(c);
    return showUpload(c, emptyForm);
  })
  .get("/template.xlsx", (c) => {
    keepersOnly(c);
    const lastYear = yearOf(dayOf(c.var.at)) - 1;
    return downloadWorkbook(c, "utlyst-kommuner.xlsx", networkTemplate(lastYear));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { file, problem } = await sheetIn(c, "networkFile");
    if (file === null) return showUpload(c, { values: {}, errors: { networkFile: problem } }, 422);
    return goTo(c, `/imports/${keepImport(c.var.db, { kind: "network", file }, actOf(c))}`);
  })
  .get("/:id", (c) => {
    keepersOnly(c);
    const typed = c.req.query("from") ?? "";
    const { form, data } = check({ from: typed }, fromForm);
    return showPreview(c, importOf(c.var.db, "network", idIn(c)), form, data?.from ?? null, data ? 200 : 422);
  })
  .post("/:id/confirmation", async (c) => {
    keepersOnly(c);
    const { db, at } = c.var;
    const kept = importOf(db, "network", idIn(c));
    const { data } = check(await typedIn(c), fromForm);
    const usualFromOn = data?.from ?? null;
    const lines = await linesInImport(db, kept, at);
    importNetwork(db, kept.id, lines, { agreementTitle: agreementText, usualFromOn }, actOf(c));
    return goTo(c, "/municipalities", "network_imported");
  });
