import { EvaluationFormPage, EvaluationPage } from "../../views/bodies/evaluation";
import { evaluationDraft } from "../../views/bodies/evaluation-draft";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, routes, show, typedIn, yearIn } from "../web";
import { readFormWithPdf } from "../web-files";
import { actionPlan } from "./action-plan";
import { evaluate, evaluationsOf } from "./evaluations";
import { evaluationForm } from "./plan-forms";
import { optionalYear } from "./year-field";
import { yearFigures } from "./year-figures";
import { yearsOfBodies } from "./years";

function aboutYear(c: C, year: number) {
  const { db, at } = c.var;
  return { year, figures: yearFigures(db, year, dayOf(at)), activities: actionPlan(db, year) };
}

function showForm(c: C, year: number, form: FormState, status: 200 | 422 = 200) {
  const isDraft = evaluationsOf(c.var.db, year).length === 0;
  return show(c, EvaluationFormPage({ ...aboutYear(c, year), form, isDraft }), status);
}

export const evaluationRoutes = routes()
  .get("/", (c) => goTo(c, `/evaluations/${dayOf(c.var.at).slice(0, 4)}`))
  .get("/:year", (c) => {
    const { db, at } = c.var;
    const year = yearIn(c);
    return show(
      c,
      EvaluationPage({
        ...aboutYear(c, year),
        years: yearsOfBodies(db, dayOf(at)),
        evaluations: evaluationsOf(db, year),
        mayChange: mayKeep(c),
      }),
    );
  })
  .get("/:year/new", (c) => {
    keepersOnly(c);
    const year = yearIn(c);
    const [current] = evaluationsOf(c.var.db, year);
    const { figures, activities } = aboutYear(c, year);
    const evaluationText = current?.text ?? evaluationDraft(year, figures, activities);
    return showForm(c, year, formOf({ doneOn: dayOf(c.var.at), evaluationText }));
  })
  // The year stands in the form: files come in at an address that ends in what they are.
  .post("/", async (c) => {
    keepersOnly(c);
    const year =
      optionalYear()
        .catch(null)
        .parse((await typedIn(c)).year) ?? refuse("not_found");
    const schema = evaluationForm(dayOf(c.var.at));
    const { form, data, file } = await readFormWithPdf(c, schema, "evaluationFile");
    if (!data) return showForm(c, year, form, 422);
    evaluate(c.var.db, { ...data, year, file }, actOf(c));
    return goTo(c, `/evaluations/${year}`, "evaluated");
  });
