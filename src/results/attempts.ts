import type { Day } from "../calendar";
import type { CallGroup } from "./call-groups";
import type { Decided } from "./decided";
import type { HandedIn } from "./handed-in";
import type { ToldResult } from "./told-results";

export type AttemptOutcome = "waiting" | "granted" | "granted_in_part" | "rejected" | "withdrawn";

/** One time that the network has applied for money: an application, or only what the adviser has told of a call. */
export type Attempt = {
  callId: number;
  funder: string;
  title: string;
  /** Null where no application was made in Utlyst. */
  applicationId: number | null;
  ownerCode: string | null;
  followsId: number | null;
  appliedOn: Day;
  /** Null where nobody has told it. */
  requestedSek: number | null;
  outcome: AttemptOutcome;
  /** When the funder decided, or it was taken back; null while it waits. */
  endedOn: Day | null;
  grantedSek: number;
  /** How the granted sum is divided now; empty where that is not known. */
  shares: ReadonlyMap<string, number>;
  /** The municipalities that took part when it was handed in. */
  codes: readonly string[];
};

type Ending = Pick<Attempt, "outcome" | "endedOn" | "grantedSek" | "shares">;

const undivided: Attempt["shares"] = new Map();
const waiting: Ending = { outcome: "waiting", endedOn: null, grantedSek: 0, shares: undivided };

type AttemptFacts = {
  groups: ReadonlyMap<number, CallGroup>;
  submitted: readonly HandedIn[];
  decisions: ReadonlyMap<number, Decided>;
  withdrawals: ReadonlyMap<number, Day>;
  told: ReadonlyMap<CallGroup, ToldResult>;
};

/**
 * In the order they were handed in. Nothing is counted twice: a call counts by its applications as soon as one has been
 * handed in, and then what is told of the call fills in only while the funder's decision on none of them is recorded,
 * for the first one that waits.
 */
export function attemptsFrom({
  groups,
  submitted,
  decisions,
  withdrawals,
  ...facts
}: AttemptFacts): Attempt[] {
  const told = new Map(facts.told);
  const callsWith = (rows: readonly HandedIn[]) => new Set(rows.map(({ callId }) => groups.get(callId)));
  const applied = callsWith(submitted);
  const decidedCalls = callsWith(submitted.filter(({ applicationId }) => decisions.has(applicationId)));
  const made = submitted.map((row): Attempt => {
    const group = groups.get(row.callId);
    const ending = endingOf(row, decisions, withdrawals);
    const said =
      ending.outcome === "waiting" && group && !decidedCalls.has(group) ? told.get(group) : undefined;
    if (group && said) told.delete(group);
    return { ...factsOf(row, group), ...(said ? toldEnding(said, row.submittedOn) : ending) };
  });
  const only = [...told].filter(([group]) => !applied.has(group));
  return [...made, ...only.map(([group, said]) => toldAttempt(group, said))].toSorted((a, b) =>
    a.appliedOn < b.appliedOn ? -1 : a.appliedOn > b.appliedOn ? 1 : 0,
  );
}

function endingOf(
  { applicationId }: HandedIn,
  decisions: ReadonlyMap<number, Decided>,
  withdrawals: ReadonlyMap<number, Day>,
): Ending {
  const decision = decisions.get(applicationId);
  if (decision) {
    const { decidedOn: endedOn, ...rest } = decision;
    return { ...rest, endedOn };
  }
  const endedOn = withdrawals.get(applicationId);
  return endedOn === undefined ? waiting : { ...waiting, outcome: "withdrawn", endedOn };
}

const outcomeOf: Record<ToldResult["result"], AttemptOutcome> = {
  applied: "waiting",
  granted: "granted",
  part_granted: "granted_in_part",
  rejected: "rejected",
};

function toldEnding({ result, grantedSek, on }: ToldResult, appliedOn: Day): Ending {
  const outcome = outcomeOf[result];
  const endedOn = outcome === "waiting" ? null : on < appliedOn ? appliedOn : on;
  return { outcome, endedOn, grantedSek, shares: undivided };
}

function factsOf(row: HandedIn, group: CallGroup | undefined) {
  const { applicationId, title, ownerCode, followsId, submittedOn, requestedSek, codes } = row;
  const about = { callId: group?.id ?? row.callId, funder: group?.funder ?? "" };
  return {
    ...about,
    applicationId,
    title,
    ownerCode,
    followsId,
    appliedOn: submittedOn,
    requestedSek,
    codes,
  };
}

function toldAttempt({ id, title, funder }: CallGroup, said: ToldResult): Attempt {
  const unknown = { applicationId: null, ownerCode: null, followsId: null, requestedSek: null, codes: [] };
  return { callId: id, title, funder, ...unknown, appliedOn: said.on, ...toldEnding(said, said.on) };
}

export function isGranted({ outcome }: Pick<Attempt, "outcome">): boolean {
  return outcome === "granted" || outcome === "granted_in_part";
}
