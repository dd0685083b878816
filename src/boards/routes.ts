import { BoardPage } from "../../views/boards/board";
import { BoardEndingPage } from "../../views/boards/board-ending";
import { BoardFormPage } from "../../views/boards/board-form";
import { BoardListPage } from "../../views/boards/board-list";
import { MunicipalityChoicePage } from "../../views/boards/municipality-choice";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { historyOf } from "../history";
import { dayIn } from "../membership/day-in";
import { type Municipality, membersOn, municipality, municipalityOn } from "../membership/register";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  idIn,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { boardDecisionsOf } from "./board-decisions";
import { cancelledMeetingsOf, meetingsOf } from "./board-meetings";
import {
  addBoard,
  type Board,
  board,
  boardsOf,
  changeBoard,
  committeesOf,
  endBoard,
  keptBoard,
  revisionOf,
  usualBoard,
} from "./boards";
import { decisionRoutes } from "./decision-routes";
import { delegationRoutes } from "./delegation-routes";
import { delegationsOf } from "./delegations";
import { boardForm, boardFromForm, endingForm, typedBoard } from "./forms";
import { importRoutes } from "./import-routes";
import { keepsBoardsOf } from "./keepers";
import { waitingImport } from "./meeting-import";
import { meetingRoutes } from "./meeting-routes";
import { nextYearRoutes } from "./next-year-routes";
import { BOARD_ORDERS, boardLines } from "./overview";

const today = (c: C) => dayOf(c.var.at);

/** Those that a committee can belong to. */
function parentsIn(c: C, code: string, own: Board | null): Board[] {
  return boardsOf(c.var.db, code, today(c)).filter(({ kind, id }) => kind === "board" && id !== own?.id);
}

function showForm(c: C, form: FormState, code: string, own: Board | null, status: 200 | 409 | 422 = 200) {
  const parents = parentsIn(c, code, own);
  const page = { form, municipality: municipality(c.var.db, code), board: own, parents };
  return show(c, BoardFormPage(page), status);
}

/** The municipality that a new board is for, when the reader may keep its boards. */
function keptMunicipality(c: C, code: string): Municipality {
  return keepsBoardsOf(viewer(c), code) ? municipality(c.var.db, code) : refuse("not_yours");
}

function boardPage(c: C) {
  const { db } = c.var;
  const found = board(db, idIn(c));
  const day = dayIn(c);
  const meetings = meetingsOf(db, found.id);
  const mayKeep = keepsBoardsOf(viewer(c), found.municipalityCode);
  return BoardPage({
    board: found,
    municipality: municipalityOn(db, found.municipalityCode, day),
    parent: found.parentId === null ? null : board(db, found.parentId),
    committees: committeesOf(db, found.id),
    ahead: meetings.filter(({ meetsOn }) => meetsOn >= day),
    past: meetings.filter(({ meetsOn }) => meetsOn < day).toReversed(),
    cancelled: cancelledMeetingsOf(db, found.id),
    delegations: delegationsOf(db, found.id),
    decisions: boardDecisionsOf(db, found.municipalityCode).filter(({ boardId }) => boardId === found.id),
    waiting: mayKeep ? waitingImport(db, found.id) : null,
    history: historyOf(db, "board", found.id),
    mayKeep,
    day,
  });
}

export const boardRoutes = routes()
  .route("/decisions", decisionRoutes)
  .get("/", (c) => {
    const day = dayIn(c);
    const onlyCompetent = c.req.query("show") === "competent";
    const order = BOARD_ORDERS.find((one) => one === c.req.query("order")) ?? "municipality";
    return show(
      c,
      BoardListPage({
        day,
        today: today(c),
        lines: boardLines(c.var.db, day, { onlyCompetent, order }),
        show: onlyCompetent ? "competent" : "all",
        order,
        keeps: (code) => keepsBoardsOf(viewer(c), code),
      }),
    );
  })
  .get("/new", (c) => {
    const code = c.req.query("municipality");
    const kept = membersOn(c.var.db, today(c)).filter((member) => keepsBoardsOf(viewer(c), member.code));
    if (kept.length === 0) refuse("not_yours");
    const chosen = code ?? (kept.length === 1 ? kept[0]?.code : undefined);
    if (chosen)
      return showForm(c, formOf(typedBoard(usualBoard(""), 0)), keptMunicipality(c, chosen).code, null);
    return show(c, MunicipalityChoicePage({ path: "/boards/new", municipalities: kept }));
  })
  .post("/", async (c) => {
    const values = await typedIn(c);
    const { code } = keptMunicipality(c, values.municipalityCode ?? "");
    const parents = parentsIn(c, code, null).map(({ id }) => id);
    const { form, data } = check(values, boardForm(parents));
    const from = check(values, boardFromForm);
    const errors = { ...form.errors, ...from.form.errors };
    if (!data || !from.data) return showForm(c, { values, errors }, code, null, 422);
    const facts = { ...data, municipalityCode: code, fromOn: from.data.boardFromOn };
    return goTo(c, `/boards/${addBoard(c.var.db, facts, actOf(c))}`, "board_added");
  })
  .get("/:id", (c) => show(c, boardPage(c)))
  .get("/:id/edit", (c) => {
    const found = keptBoard(c.var.db, idIn(c), actOf(c));
    const typed = typedBoard(found, revisionOf(c.var.db, found.id));
    return showForm(c, formOf(typed), found.municipalityCode, found);
  })
  .post("/:id", async (c) => {
    const { db } = c.var;
    const found = keptBoard(db, idIn(c), actOf(c));
    const values = await typedIn(c);
    const parents = parentsIn(c, found.municipalityCode, found).map(({ id }) => id);
    const { form, data } = check(values, boardForm(parents));
    if (!data) return showForm(c, form, found.municipalityCode, found, 422);
    const revision = revisionOf(db, found.id);
    if (revisionIn(values) !== revision)
      return showForm(c, changedMeanwhile(values, revision), found.municipalityCode, found, 409);
    changeBoard(db, found.id, data, revision, actOf(c));
    return goTo(c, `/boards/${found.id}`, "saved");
  })
  .get("/:id/ending", (c) => {
    const found = keptBoard(c.var.db, idIn(c), actOf(c));
    const ahead = meetingsOf(c.var.db, found.id, today(c)).length;
    return show(c, BoardEndingPage({ form: formOf({}), board: found, ahead }));
  })
  .post("/:id/ending", async (c) => {
    const { db } = c.var;
    const found = keptBoard(db, idIn(c), actOf(c));
    const { form, data } = check(await typedIn(c), endingForm(found.fromOn));
    if (!data) {
      const ahead = meetingsOf(db, found.id, today(c)).length;
      return show(c, BoardEndingPage({ form, board: found, ahead }), 422);
    }
    endBoard(db, found.id, data.boardEndedOn, actOf(c));
    return goTo(c, `/boards/${found.id}`, "board_ended");
  })
  .route("/", meetingRoutes)
  .route("/", importRoutes)
  .route("/", nextYearRoutes)
  .route("/", delegationRoutes);
