import { isDeepStrictEqual as isSame } from "node:util";
import type { Db } from "../../db/open";
import type { Act } from "../history";
import { refuse } from "../refusal";
import type { Budget } from "./budget";
import { changeBudgetTo, NEW } from "./changing";
import type { CostLine } from "./cost-lines";

export type LineForm = Omit<CostLine, "id">;

export function lineOf(budget: Budget, lineId: number): CostLine {
  return budget.lines.find(({ id }) => id === lineId) ?? refuse("not_found");
}

export function addCostLine(db: Db, id: number, form: LineForm, revision: number, act: Act): void {
  changeBudgetTo(
    db,
    id,
    revision,
    (before) => ({
      budget: { ...before, lines: [...before.lines, { id: NEW, ...form }] },
      told: { event: "cost_line_added", details: { line: form } },
    }),
    act,
  );
}

export function changeCostLine(
  db: Db,
  at: { id: number; lineId: number },
  form: LineForm,
  revision: number,
  act: Act,
): void {
  changeBudgetTo(
    db,
    at.id,
    revision,
    (before) => {
      const was = before.lines.find(({ id }) => id === at.lineId) ?? refuse("budget_line_gone");
      const became = { id: at.lineId, ...form };
      if (isSame(was, became)) return null;
      const lines = before.lines.map((line) => (line.id === at.lineId ? became : line));
      const details = { was, became };
      return { budget: { ...before, lines }, told: { event: "cost_line_changed", details } };
    },
    act,
  );
}

export function removeCostLine(db: Db, at: { id: number; lineId: number }, revision: number, act: Act): void {
  changeBudgetTo(
    db,
    at.id,
    revision,
    (before) => {
      const line = before.lines.find(({ id }) => id === at.lineId) ?? refuse("budget_line_gone");
      const lines = before.lines.filter(({ id }) => id !== at.lineId);
      return { budget: { ...before, lines }, told: { event: "cost_line_removed", details: { line } } };
    },
    act,
  );
}
