import { applications } from "../../db/schema";
import { beginBudget } from "../../src/budgets/beginning";
import { keepBudgetFile } from "../../src/budgets/budget-import";
import { addCostLine } from "../../src/budgets/line-changes";
import { act } from "../support/world";
import { PARTIES, type RoomAccess } from "./who";

const BUDGET = "/applications/:id/budget";

export const budgetsAccess: RoomAccess = {
  table: {
    [`GET ${BUDGET}`]: PARTIES,
    [`POST ${BUDGET}`]: ["adviser"],
    [`GET ${BUDGET}/by-population`]: ["adviser"],
    [`GET ${BUDGET}/beginning`]: ["adviser"],
    [`POST ${BUDGET}/beginning`]: ["adviser"],
    [`POST ${BUDGET}/requested-sum`]: ["adviser"],
    [`GET ${BUDGET}/workbook.xlsx`]: PARTIES,
    [`GET ${BUDGET}/lines/new`]: ["adviser"],
    [`POST ${BUDGET}/lines`]: ["adviser"],
    [`GET ${BUDGET}/lines/:lineId`]: ["adviser"],
    [`POST ${BUDGET}/lines/:lineId`]: ["adviser"],
    [`POST ${BUDGET}/lines/:lineId/removal`]: ["adviser"],
    [`GET ${BUDGET}/key`]: ["adviser"],
    [`POST ${BUDGET}/key`]: ["adviser"],
    [`GET ${BUDGET}/parties/:code`]: ["adviser"],
    [`POST ${BUDGET}/parties/:code`]: ["adviser"],
    [`GET ${BUDGET}/rules`]: ["adviser"],
    [`POST ${BUDGET}/rules`]: ["adviser"],
    [`GET ${BUDGET}/leaving/:code`]: ["adviser"],
    [`POST ${BUDGET}/leaving/:code`]: ["adviser"],
    [`GET ${BUDGET}/imports/new`]: ["adviser"],
    [`POST ${BUDGET}/imports`]: ["adviser"],
    [`GET ${BUDGET}/imports/:importId`]: ["adviser"],
    [`POST ${BUDGET}/imports/:importId/confirmation`]: ["adviser"],
  },
  addresses: (w) => {
    const id = w.db.select({ id: applications.id }).from(applications).get()?.id ?? 0;
    beginBudget(w.db, id, "general", act(w.adviser));
    const line = { text: "Lön", costType: "staff", year: 2027, bearerCode: null, way: "amount" } as const;
    const money = { amountSek: 1, quantity: 0, unitSek: 0, rate: 0, base: [] };
    addCostLine(w.db, id, { ...line, ...money }, 1, act(w.adviser));
    const file = { name: "budget.csv", mediaType: "text/csv", bytes: new TextEncoder().encode("a;b") };
    const importId = keepBudgetFile(w.db, id, file, act(w.adviser));
    const real = `/applications/${id}/budget`;
    return {
      [`${BUDGET}/lines/:lineId`]: `${real}/lines/1`,
      [`${BUDGET}/parties/:code`]: `${real}/parties/0184`,
      [`${BUDGET}/leaving/:code`]: `${real}/leaving/0184`,
      [`${BUDGET}/imports/:importId`]: `${real}/imports/${importId}`,
    };
  },
};
