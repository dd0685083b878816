/** Whom a rule speaks to, and whom it turns to when nothing helps. */
export type Reminded = "contact" | "director" | "adviser" | "coordinator";

export type RuleSetting = {
  on: boolean;
  /** Working days from the day that is counted from; before it when negative. In order, each once. */
  steps: readonly number[];
  /** Working days after which the second receiver is told; null for never. */
  escalateAfter: number | null;
};

type Rule = RuleSetting & {
  to: Reminded;
  /** Who is told when the reminders have not helped; null when nobody else can do it. */
  escalatesTo: Reminded | null;
};

const rule = (to: Reminded, steps: number[], escalatesTo: Reminded | null = null, escalateAfter?: number) =>
  ({ on: true, to, steps, escalatesTo, escalateAfter: escalateAfter ?? null }) satisfies Rule;

/**
 * Every reminder there is: to whom, how many working days from which day. What a rule counts from, and when it stops,
 * is its source (`sources/`); what the network has changed stands in `reminder_rules`.
 */
export const RULES = {
  /** From the day that the municipality was asked, until it has answered. */
  answer: rule("contact", [3, 6, 9], "adviser", 12),
  /** From the day that the owner was asked, until it has said yes. */
  owner_consent: rule("contact", [3, 6], "adviser", 9),
  /** From the day that the version was sent, until the director has approved or declined. */
  approval: rule("director", [3, 6, 9], "adviser", 12),
  /** Before the application's last day, to a director who is still waited for. */
  approval_before_deadline: rule("director", [-5, -2]),
  /** From the day that the municipalities were asked about a call. */
  interest: rule("contact", [3]),
  /** Before the last day for a frozen text that the boards in time are in time with. */
  text_by: rule("adviser", [-5, -1]),
  /** Before the day that the papers for the board's last meeting in time are due. */
  board_papers: rule("contact", [-10, -3]),
  /** Before the application's last day, while it is not handed in. */
  hand_in: rule("adviser", [-5, -2, -1, 0]),
  /** Before a call's last day that nobody has compared with the funder's page. */
  unconfirmed_deadline: rule("adviser", [-20, -10, -5]),
  /** Before the last day of a call that municipalities are interested in and nobody applies for. */
  interest_without_application: rule("adviser", [-20, -10]),
  /** Before the day that the funder has set for what it wants beside the application, while that is not handed in. */
  completion: rule("adviser", [-3, -1]),
  /** From the meeting that the plan counted with, while the decision that is asked for is not recorded. */
  board_decision: rule("contact", [2, 5], "adviser", 8),
  /** Before the application's last day: nobody may sign for the municipality, by what is recorded. */
  mandate: rule("contact", [-5]),
  /** Before the application's last day: the form that each party signs is not in. */
  signed_form: rule("contact", [-3, -1]),
  /** From the day that the newest signed form came in, while the adviser has not compared it with its version. */
  form_check: rule("adviser", [2, 4]),
  /** From a decision in the board's place that the board has not been told of (6 kap. 40 § KL). */
  delegation_report: rule("contact", [20, 40]),
  /** Around the day that a report is due, while it is not handed in. */
  report: rule("adviser", [-20, -5, -1, 1, 5, 10]),
  /** Before the last day to ask for money, while something that is granted is not asked for. */
  requisition: rule("adviser", [-20, -5, -1]),
  /** From the day that the final report was handed in, while money that was not used is not paid back. */
  repayment: rule("adviser", [10, 20, 40]),
  /** From the day that the final report was handed in, while the application is not closed. */
  closing: rule("adviser", [20, 40, 60]),
  /** Around the day that a municipality wishes an answer by. */
  advice: rule("adviser", [-1, 1, 5]),
  /** Before the month ends without its newsletter (clause 7). */
  newsletter: rule("coordinator", [-5, -1]),
  /** Before the turn of the year (clause 11). */
  evaluation: rule("coordinator", [-15, -5]),
  /** Before the turn of the year: a meeting that the agreement asks for is not planned (clause 8). */
  meetings: rule("coordinator", [-60, -20]),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export const RULE_NAMES = Object.keys(RULES) as RuleName[];
