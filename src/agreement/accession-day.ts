import type { Day } from "../calendar";

/**
 * The first day of a party: the latest of the agreement's first day (clause 4), the day its competent board decided
 * (clause 15) and the day that was chosen.
 */
export function accessionDay(days: { agreementFromOn: Day; decidedOn: Day; chosenFromOn: Day }): Day {
  return [days.agreementFromOn, days.decidedOn, days.chosenFromOn].toSorted().at(-1) as Day;
}
