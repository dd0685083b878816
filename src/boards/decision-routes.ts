import { DecisionPage } from "../../views/boards/decision";
import { DecisionFormPage } from "../../views/boards/decision-form";
import { DecisionsPage } from "../../views/boards/decision-list";
import { MunicipalityChoicePage } from "../../views/boards/municipality-choice";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { correctionThatLedTo } from "../corrections";
import { allMunicipalities, municipality } from "../membership/register";
import { refuse } from "../refusal";
import { actOf, type C, check, formOf, goTo, idIn, routes, show, typedIn, viewer } from "../web";
import { readFormWithPdf } from "../web-files";
import {
  type BoardDecision,
  boardDecision,
  boardDecisionsOf,
  correctBoardDecision,
  idsThrough,
  recordBoardDecision,
} from "./board-decisions";
import { boardsEver } from "./boards";
import { carriedBy } from "./carried";
import { decisionForm, typedDecision } from "./decision-forms";
import { strikingForm } from "./delegation-forms";
import { keepsBoardsOf } from "./keepers";

const today = (c: C) => dayOf(c.var.at);

function keptCode(c: C, code: string): string {
  return keepsBoardsOf(viewer(c), code) ? municipality(c.var.db, code).code : refuse("not_yours");
}

function showForm(
  c: C,
  form: FormState,
  code: string,
  decision: BoardDecision | null,
  status: 200 | 422 = 200,
) {
  const boards = boardsEver(c.var.db, code);
  const page = { form, municipality: municipality(c.var.db, code), boards, decision };
  return show(c, DecisionFormPage(page), status);
}

/** The decision in the address as it stands, when the reader may correct it. */
function own(c: C): BoardDecision {
  const found = boardDecision(c.var.db, idIn(c));
  keptCode(c, found.municipalityCode);
  return found.correctedAt === null ? found : refuse("board_decision_corrected");
}

export const decisionRoutes = routes()
  .get("/", (c) => {
    const { db } = c.var;
    const code = c.req.query("municipality");
    if (!code) {
      const page = { path: "/boards/decisions", municipalities: allMunicipalities(db) } as const;
      return show(c, MunicipalityChoicePage(page));
    }
    const mayKeep = keepsBoardsOf(viewer(c), code);
    return show(
      c,
      DecisionsPage({ municipality: municipality(db, code), decisions: boardDecisionsOf(db, code), mayKeep }),
    );
  })
  .get("/new", (c) => {
    const code = keptCode(c, c.req.query("municipality") ?? "");
    return showForm(c, formOf({ boardId: c.req.query("board") ?? "" }), code, null);
  })
  .post("/", async (c) => {
    const { db } = c.var;
    const code = keptCode(c, (await typedIn(c)).municipalityCode ?? "");
    const schema = decisionForm(boardsEver(db, code), today(c), false);
    const { form, data, file } = await readFormWithPdf(c, schema, "extract");
    if (!data) return showForm(c, form, code, null, 422);
    const id = recordBoardDecision(db, { ...data, municipalityCode: code, document: file }, actOf(c));
    return goTo(c, `/boards/decisions/${id}`, "board_decision_recorded");
  })
  .get("/:id", (c) => {
    const { db } = c.var;
    const decision = boardDecision(db, idIn(c));
    return show(
      c,
      DecisionPage({
        decision,
        municipality: municipality(db, decision.municipalityCode),
        carried: carriedBy(db, idsThrough(db, decision.id)),
        corrected: correctionThatLedTo(db, "board_decisions", decision.id),
        mayKeep: keepsBoardsOf(viewer(c), decision.municipalityCode),
      }),
    );
  })
  .get("/:id/correction", (c) => {
    const found = own(c);
    return showForm(c, formOf(typedDecision(found)), found.municipalityCode, found);
  })
  .post("/:id/correction", async (c) => {
    const { db } = c.var;
    const found = own(c);
    const { id, municipalityCode: code } = found;
    const values = await typedIn(c);
    const isStriking = values.striking === "yes";
    const why = check(values, strikingForm);
    const stands = check(values, decisionForm(boardsEver(db, code), today(c), true));
    if (!why.data || (!isStriking && !stands.data))
      return showForm(c, isStriking ? why.form : stands.form, code, found, 422);
    const became = isStriking ? null : (stands.data ?? null);
    const standing = correctBoardDecision(db, id, became, why.data.reason, actOf(c));
    return goTo(c, `/boards/decisions/${standing ?? id}`, "board_fact_corrected");
  });
