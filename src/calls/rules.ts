import { addDays, type Day } from "../calendar";
import type { Call } from "./calls";

export type Rule = "joint" | "min_municipalities" | "min_counties" | "lead" | "attachments" | "registration";

/** `unknown`: nothing that Utlyst keeps can tell. `have` and `need` count municipalities, counties, papers or days. */
export type RuleCheck = {
  rule: Rule;
  state: "met" | "not_yet" | "unknown";
  have: number | null;
  need: number | null;
  /** The last day to register in the funder's e-service. */
  on: Day | null;
};

type Rules = Pick<
  Call,
  | "joint"
  | "minMunicipalities"
  | "minCounties"
  | "lead"
  | "attachments"
  | "registration"
  | "registrationDays"
  | "deadlineOn"
>;

/** `yes`: codes of the municipalities that have said yes; `owner`: the code of the one that leads. */
type SaidYes = { yes: readonly string[]; owner: string | null };

const isMunicipality = (code: string) => /^\d{4}$/.test(code);

/** A municipality's county is the first two figures of its code (SCB). */
const countyOf = (code: string) => code.slice(0, 2);

const attachmentsIn = (call: Pick<Call, "attachments">) =>
  call.attachments
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Each rule that the funder has set, against those who have said yes. A rule that the call does not name is left out. */
export function checkRules(call: Rules, { yes, owner }: SaidYes): RuleCheck[] {
  const municipalities = new Set(yes).size;
  const counties = new Set(yes.map(countyOf)).size;
  const atLeast = (rule: Rule, have: number, need: number): RuleCheck => ({
    rule,
    state: have >= need ? "met" : "not_yet",
    have,
    need,
    on: null,
  });
  const told = (rule: Rule, state: RuleCheck["state"], rest: Partial<RuleCheck> = {}): RuleCheck => ({
    rule,
    state,
    have: null,
    need: null,
    on: null,
    ...rest,
  });
  const checks: RuleCheck[] = [];
  if (call.joint === "required") checks.push(atLeast("joint", municipalities, 2));
  else if (call.joint === "not_allowed") checks.push(told("joint", municipalities > 1 ? "not_yet" : "met"));
  else checks.push(told("joint", call.joint === "allowed" ? "met" : "unknown"));
  if (call.minMunicipalities !== null)
    checks.push(atLeast("min_municipalities", municipalities, call.minMunicipalities));
  if (call.minCounties !== null) checks.push(atLeast("min_counties", counties, call.minCounties));
  if (call.lead === "municipality")
    checks.push(told("lead", owner !== null && isMunicipality(owner) ? "met" : "not_yet"));
  const papers = attachmentsIn(call).length;
  if (papers > 0) checks.push(told("attachments", "unknown", { need: papers }));
  if (call.registration !== "" || call.registrationDays !== null) {
    const days = call.registrationDays;
    const on = call.deadlineOn !== null && days !== null ? addDays(call.deadlineOn, -days) : null;
    checks.push(told("registration", "unknown", { need: days, on }));
  }
  return checks;
}

/** Of an application's parties: those that take part or have approved, and the one that leads. */
export function saidYes(
  parties: readonly {
    code: string;
    isOwner: boolean;
    state: string;
    answer: { answer: string } | undefined;
  }[],
): SaidYes {
  return {
    yes: parties
      .filter(
        ({ state, answer }) =>
          state !== "declined" && (state === "approved" || answer?.answer === "takes_part"),
      )
      .map(({ code }) => code),
    owner: parties.find(({ isOwner, state }) => isOwner && state !== "declined")?.code ?? null,
  };
}
