import type { FC } from "hono/jsx";
import type { NextStep } from "../../src/awards/next-steps";
import type { Day } from "../../src/calendar";
import { counted, day, sek } from "../format";
import { paths } from "../paths";
import { dueInWords } from "./standing";
import { theReportText } from "./words";

type Props = { applicationId: number; steps: NextStep[]; today: Day; isAdviser: boolean };

/** What comes next and by when, each with the way to the place where it is done. */
export const NextSteps: FC<Props> = ({ applicationId, steps, today, isAdviser }) => (
  <section aria-labelledby="next">
    <h2 id="next">Det här kommer nu</h2>
    {steps.length === 0 ? (
      <p>Inget återstår.</p>
    ) : (
      <ol class="stack-small">
        {steps.map((step) => {
          const href = isAdviser ? hrefOf(step, applicationId) : null;
          const words = stepInWords(step);
          return (
            <li>
              {href ? <a href={href}>{words}</a> : words}
              {step.on && <>. Senast {dueInWords(step.on, today)}</>}
            </li>
          );
        })}
      </ol>
    )}
  </section>
);

function stepInWords(step: NextStep): string {
  switch (step.what) {
    case "await_decision":
      return `Finansiären beslutar (väntar sedan ${day(step.since)})`;
    case "reply_to_completion":
      if (step.unsent) return "Skicka den ändrade texten för godkännande, och lämna sedan in kompletteringen";
      return step.waiting > 0
        ? `Lämna in kompletteringen när ${counted(step.waiting, "sak", "saker")} till är på plats`
        : "Lämna in kompletteringen";
    case "ask_for_money":
      return `Begär ${sek(step.leftSek)} från finansiären, eller registrera att pengarna har kommit`;
    case "await_money":
      return `Finansiären betalar ${sek(step.leftSek)}`;
    case "write_report":
      return `Lämna ${theReportText[step.kind]}`;
    case "await_acceptance":
      return `Finansiären godkänner ${theReportText[step.kind]}`;
    case "repay":
      return `Betala tillbaka ${sek(step.leftSek)} som inte har använts`;
    case "await_change":
      return `Finansiären beslutar om ändringen (väntar sedan ${day(step.since)})`;
    case "end_project":
      return "Projektet slutar";
    case "close":
      return "Avsluta ansökan";
  }
}

function hrefOf(step: NextStep, id: number): string | null {
  const path = paths.application(id);
  switch (step.what) {
    case "await_decision":
      return `${path}/decisions/new`;
    case "reply_to_completion":
      return `${path}/completions/${step.id}/replies/new`;
    case "ask_for_money":
      return `${path}/requisitions/new`;
    case "await_money":
      return `${path}/payments/new?kind=received`;
    case "write_report":
    case "await_acceptance":
      return paths.report(id, step.id);
    case "repay":
      return `${path}/payments/new?kind=repaid`;
    case "await_change":
      return paths.change(id, step.id);
    case "close":
      return `${path}/closing`;
    case "end_project":
      return null;
  }
}
