import { NextYearPage } from "../../views/boards/next-year";
import { fieldErrorText } from "../../views/field-errors";
import type { FormState } from "../../views/ui/form";
import { dayOf, yearOf } from "../calendar";
import { actOf, type C, goTo, idIn, routes, show, typedIn } from "../web";
import { meetingsOf } from "./board-meetings";
import { type Board, keptBoard } from "./boards";
import { tickedIn } from "./forms";
import { copyMeetings, proposalsFrom } from "./next-year";

/** The years that the board has met in. */
function yearsOf(c: C, board: Board): number[] {
  const years = meetingsOf(c.var.db, board.id).map(({ meetsOn }) => yearOf(meetsOn));
  return [...new Set(years)];
}

/** The year that is asked about, else the last that has meetings. */
function yearFrom(c: C, board: Board, text: string | undefined): number {
  if (/^(?:19|20)\d\d$/.test(text ?? "")) return Number(text);
  return yearsOf(c, board).at(-1) ?? yearOf(dayOf(c.var.at));
}

function showProposals(c: C, board: Board, year: number, form: FormState | null, status: 200 | 422 = 200) {
  const proposals = proposalsFrom(c.var.db, board, year);
  // What had to be moved out of a recess is mostly no meeting at all, and one that is close to another mostly that one.
  const ticked = proposals
    .filter(({ moved, near }) => moved !== "recess" && near === null)
    .map(({ meetsOn }) => [`day-${meetsOn}`, "yes"]);
  const values: Record<string, string> = Object.fromEntries(ticked);
  const page = {
    board,
    year,
    years: yearsOf(c, board).slice(-3),
    proposals,
    form: form ?? { values, errors: {} },
  };
  return show(c, NextYearPage(page), status);
}

export const nextYearRoutes = routes()
  .get("/:id/next-year", (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    return showProposals(c, board, yearFrom(c, board, c.req.query("year")), null);
  })
  .post("/:id/next-year", async (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    const values = await typedIn(c);
    const year = yearFrom(c, board, values.year);
    const days = tickedIn(values, "day");
    if (days.length === 0) {
      const errors = { days: fieldErrorText("days", "none_ticked") };
      return showProposals(c, board, year, { values, errors }, 422);
    }
    copyMeetings(c.var.db, board.id, year, days, actOf(c));
    return goTo(c, `/boards/${board.id}`, "board_meetings_copied");
  });
