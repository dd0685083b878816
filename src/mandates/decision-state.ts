import type { DECISION_FORMS, DECISION_OUTCOMES } from "../../db/schema";
import type { Day } from "../calendar";

export type DecisionForm = (typeof DECISION_FORMS)[number];
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** What a board has decided stands in minutes, which must be approved before anybody may use it (DOMAIN B1). */
export function standsInMinutes(form: DecisionForm): boolean {
  return form === "board" || form === "board_committee" || form === "execution";
}

/** Somebody decides in the board's place: it is written down, and reported to the board (6 kap. 39, 40 §§ KL). */
export function isReported(form: DecisionForm): boolean {
  return form === "delegation" || form === "subdelegation" || form === "chair";
}

export type DecisionState = Exclude<DecisionOutcome, "granted"> | "awaiting_minutes" | "usable";

/** A board's decision is usable once its § is approved; that it gains legal force is information (KL 13 kap. 14 §). */
export function stateOfDecision({
  form,
  outcome,
  adjustedOn,
}: {
  form: DecisionForm;
  outcome: DecisionOutcome;
  adjustedOn: Day | null;
}): DecisionState {
  if (outcome !== "granted") return outcome;
  return standsInMinutes(form) && adjustedOn === null ? "awaiting_minutes" : "usable";
}
