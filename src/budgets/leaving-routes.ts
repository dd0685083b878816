import { LeavingPage } from "../../views/budgets/leaving";
import { isOver } from "../applications/applications";
import { refuse } from "../refusal";
import { actOf, check, goTo, revisionIn, routes, show, typedIn } from "../web";
import { leavingForm } from "./forms";
import { isLast, leavingEffects, takeOutOfBudget } from "./leaving-choice";
import { ownBudgetIn } from "./readable-routes";

export const leavingRoutes = routes()
  .get("/:id/budget/leaving/:code", (c) => {
    const { found, budget, sums, declined, heading } = ownBudgetIn(c);
    const party = sums.parties.find(({ code }) => code === c.req.param("code")) ?? refuse("not_found");
    return show(
      c,
      LeavingPage({
        ...heading,
        party,
        sums,
        effects: leavingEffects(budget, found, declined, party.code),
        revision: budget.revision,
        hasDeclined: declined.has(party.code),
        last: isLast(budget, party.code),
        mayChoose: !isOver(found),
      }),
    );
  })
  .post("/:id/budget/leaving/:code", async (c) => {
    const { found } = ownBudgetIn(c);
    const values = await typedIn(c);
    const { data } = check(values, leavingForm);
    const at = { id: found.id, code: c.req.param("code") ?? "" };
    if (!data) return goTo(c, `/applications/${found.id}/budget/leaving/${encodeURIComponent(at.code)}`);
    takeOutOfBudget(c.var.db, at, data.leavingWay, revisionIn(values), actOf(c));
    return goTo(c, `/applications/${found.id}/budget`, "budget_party_out");
  });
