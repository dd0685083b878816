import { BudgetPreviewPage, BudgetUploadPage } from "../../views/budgets/import";
import type { FormState } from "../../views/ui/form";
import { documentFacts } from "../documents/documents";
import {
  actOf,
  type C,
  changedMeanwhile,
  emptyForm,
  formOf,
  goTo,
  idIn,
  revisionIn,
  routes,
  show,
  typedIn,
} from "../web";
import { sheetIn } from "../web-files";
import {
  asInFile,
  budgetImport,
  differences,
  keepBudgetFile,
  readBudgetImport,
  takeInBudget,
} from "./budget-import";
import { sumsOf } from "./party-sums";
import { ownBudgetIn } from "./readable-routes";

/** The kept file against the budget as it stands now. */
async function previewIn(c: C) {
  const own = ownBudgetIn(c);
  const found = budgetImport(c.var.db, own.found.id, idIn(c, "importId"));
  return { own, found, file: await readBudgetImport(c.var.db, own.budget, found) };
}

async function showPreview(
  c: C,
  { own, found, file }: Awaited<ReturnType<typeof previewIn>>,
  form: FormState,
  status: 200 | 409 | 422 = 200,
) {
  const { budget, sums } = own;
  const page = BudgetPreviewPage({
    ...own.heading,
    form,
    importId: found.id,
    fileName: documentFacts(c.var.db, found.documentId).name,
    confirmed: found.confirmedAt !== null,
    problems: file.problems,
    budget,
    differences: differences(budget, file),
    now: sums,
    afterwards: sumsOf(asInFile(budget, file, true)),
  });
  return show(c, page, status);
}

export const budgetImportRoutes = routes()
  .get("/:id/budget/imports/new", (c) =>
    show(c, BudgetUploadPage({ ...ownBudgetIn(c).heading, form: emptyForm })),
  )
  .post("/:id/budget/imports", async (c) => {
    const { found, heading } = ownBudgetIn(c);
    const { file, problem } = await sheetIn(c, "budgetFile");
    if (file === null) {
      const form = { values: {}, errors: { budgetFile: problem } };
      return show(c, BudgetUploadPage({ ...heading, form }), 422);
    }
    const importId = keepBudgetFile(c.var.db, found.id, file, actOf(c));
    return goTo(c, `/applications/${found.id}/budget/imports/${importId}`);
  })
  .get("/:id/budget/imports/:importId", async (c) => {
    const preview = await previewIn(c);
    return showPreview(c, preview, formOf({ revision: String(preview.own.budget.revision) }));
  })
  .post("/:id/budget/imports/:importId/confirmation", async (c) => {
    const preview = await previewIn(c);
    const { own, found, file } = preview;
    const values = await typedIn(c);
    const { revision } = own.budget;
    if (file.problems.length > 0) return showPreview(c, preview, formOf(values), 422);
    if (found.confirmedAt === null && revisionIn(values) !== revision)
      return showPreview(c, preview, changedMeanwhile(values, revision), 409);
    const at = { id: own.found.id, importId: found.id };
    takeInBudget(c.var.db, at, file, values.removesMissing === "yes", revision, actOf(c));
    return goTo(c, `/applications/${own.found.id}/budget`, "budget_imported");
  });
