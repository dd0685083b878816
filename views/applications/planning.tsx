import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { Plan } from "../../src/planning/plan";
import { counted } from "../format";
import { paths } from "../paths";
import { PlanView } from "../planning/plan-view";
import { ApplicationFrame, type Heading } from "./frame";

export const PlanningPage: FC<Heading & { plan: Plan | null; approved: number }> = (props) => (
  <ApplicationFrame {...props} tab="planning" wide>
    {props.approved > 0 && (
      <p>
        {counted(props.approved, "kommun", "kommuner")} har redan godkänt och är inte med här.{" "}
        <a href={paths.application(props.application.id)}>Se läget</a>
      </p>
    )}
    <PlanView plan={props.plan} today={dayOf(props.at)} />
  </ApplicationFrame>
);
