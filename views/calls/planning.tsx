import type { FC } from "hono/jsx";
import type { Day } from "../../src/calendar";
import type { Call } from "../../src/calls/calls";
import type { Plan } from "../../src/planning/plan";
import { Page } from "../layout";
import { paths } from "../paths";
import { PlanView } from "../planning/plan-view";

/** Before anybody writes a word: would the boards be in time? */
export const CallPlanningPage: FC<{ call: Call; plan: Plan | null; today: Day }> = ({
  call,
  plan,
  today,
}) => (
  <Page
    title="Hinner kommunerna besluta?"
    crumbs={[
      { href: "/calls", label: "Utlysningar" },
      { href: paths.call(call.id), label: call.title },
    ]}
    lead="Alla medlemmar i nätverket i dag, räknat bakåt från utlysningens sista dag."
    wide
  >
    <PlanView plan={plan} today={today} />
  </Page>
);
