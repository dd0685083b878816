import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { Plan } from "../../src/planning/plan";
import { PlanView } from "../planning/plan-view";
import { ApplicationFrame, type Heading } from "./frame";

export const PlanningPage: FC<Heading & { plan: Plan | null }> = (props) => (
  <ApplicationFrame {...props} tab="planning" wide>
    <PlanView plan={props.plan} today={dayOf(props.at)} />
  </ApplicationFrame>
);
