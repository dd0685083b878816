import type { FC } from "hono/jsx";
import type { Day } from "../../src/calendar";
import type { Plan } from "../../src/planning/plan";
import { counted, weekday } from "../format";
import { Empty } from "../ui/empty";
import { PlanChart } from "./plan-chart";
import { PlanTable } from "./plan-table";
import { planLine, slipLine } from "./words";

/** The plan backwards from the deadline: the line, the picture, and the table with the same facts. */
export const PlanView: FC<{ plan: Plan | null; today: Day }> = ({ plan, today }) =>
  plan === null ? (
    <Empty title="Det finns ingen dag att planera från">
      Ingen nämnd väntas på, eller så har utlysningen ingen kommande sista dag som är känd på dagen. När en
      sådan är inskriven räknas planeringen ut av sig själv.
    </Empty>
  ) : (
    <>
      <p class="standing">{planLine(plan)}</p>
      {slipLine(plan) && <p>{slipLine(plan)}</p>}
      <PlanChart plan={plan} today={today} />
      <PlanTable plan={plan} today={today} />
      <p class="quiet">
        Räknat bakåt från sista dag: beslut senast {weekday(plan.decideBy)}, så att{" "}
        {counted(plan.signingDays, "arbetsdag", "arbetsdagar")} finns för underskrift. Ändras sista dag, ett
        sammanträde eller en nämnds tider räknas allt om.
      </p>
    </>
  );
