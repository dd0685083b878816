import type { Db } from "../../db/open";
import { delegationsOn } from "../boards/delegations";
import { type BoardAhead, meetingsUntil } from "../boards/upcoming";
import { addDays, addWorkingDays, type Day } from "../calendar";
import { isInTime, type PartyPlan, PLAN_STATES, planParty } from "./party-plan";

export type Plan = {
  deadlineOn: Day;
  /** Working days that the signing takes, from decision to signed partner form at the project owner. */
  signingDays: number;
  /** The last day that a decision with approved minutes is of use. */
  decideBy: Day;
  /** Those who need somebody to do something first, then by the last day for a text. */
  parties: PartyPlan[];
  /** The last day for a frozen text that all who can be in time are in time with; null when nobody is. */
  textBy: Day | null;
  /** Those who set that day. */
  bottleneck: PartyPlan[];
  /** Those who are lost, whatever is asked of them, when the text comes a week later than that. */
  lostByAWeek: PartyPlan[];
};

/** Each municipality's way to a decision before the deadline, as the register's calendars are today. */
export function planFor(
  db: Db,
  parties: readonly { code: string; shortName: string }[],
  { deadlineOn, signingDays }: Pick<Plan, "deadlineOn" | "signingDays">,
  today: Day,
): Plan {
  const decideBy = addWorkingDays(deadlineOn, -signingDays);
  const codes = parties.map(({ code }) => code);
  const boards = decidingBoards(meetingsUntil(db, today, decideBy, codes));
  const delegations = delegationsOn(db, today);
  const plansFrom = (day: Day) =>
    parties.map((party) => {
      const board = boards.get(party.code);
      const delegate = board ? (delegations.get(board.id)?.delegate ?? null) : null;
      return planParty(party, board, delegate, { today: day, decideBy });
    });
  const plans = plansFrom(today);
  const inTime = plans.filter(({ state, textBy }) => isInTime(state) && textBy !== null);
  const textBy = inTime.map((one) => one.textBy ?? "").toSorted()[0] ?? null;
  return {
    deadlineOn,
    signingDays,
    decideBy,
    parties: plans.toSorted(byNeed),
    textBy,
    bottleneck: inTime.filter((one) => one.textBy === textBy),
    lostByAWeek: textBy === null ? [] : lostBetween(inTime, plansFrom(addDays(textBy, 7))),
  };
}

/** In time at first, and not any more when the text is late. */
function lostBetween(inTime: readonly PartyPlan[], later: readonly PartyPlan[]): PartyPlan[] {
  const still = new Set(later.filter(({ state }) => isInTime(state)).map(({ code }) => code));
  return inTime.filter(({ code }) => !still.has(code));
}

/** The board that decides about the network's matters, by municipality; boards come with the competent one first. */
function decidingBoards(all: readonly BoardAhead[]): Map<string, BoardAhead> {
  const deciding = new Map<string, BoardAhead>();
  for (const board of all) {
    if (board.kind === "board" && !deciding.has(board.municipalityCode))
      deciding.set(board.municipalityCode, board);
  }
  return deciding;
}

function byNeed(a: PartyPlan, b: PartyPlan): number {
  if (isInTime(a.state) !== isInTime(b.state)) return isInTime(a.state) ? 1 : -1;
  if (!isInTime(a.state)) return PLAN_STATES.indexOf(a.state) - PLAN_STATES.indexOf(b.state);
  return (a.textBy ?? "9999") < (b.textBy ?? "9999") ? -1 : 1;
}
