import { z } from "zod";
import { FUNDER_OUTCOMES, VERDICTS } from "../../db/schema";
import type { Day } from "../calendar";
import {
  choice,
  complain,
  optionalDay,
  optionalProse,
  optionalSek,
  optionalText,
  requiredDay,
  requiredText,
} from "../fields";
import type { Verdict, Verdicts } from "./change-decisions";
import type { ChangeAspect } from "./changes";
import type { Decided, FunderDecision } from "./decisions";
import { pastDay, requiredSek } from "./forms";
import { sumOf, type Terms } from "./terms";

/** A field for each party's part of what is granted. */
const shareFields = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [`granted-${code}`, optionalSek()]));

/** When none is filled in they are as proposed. */
function sharesIn(
  typed: Record<string, unknown>,
  codes: readonly string[],
  proposed: () => ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const filled = codes.map((code) => [code, typed[`granted-${code}`] as number | null | undefined] as const);
  if (filled.every(([, sek]) => sek === null || sek === undefined)) return proposed();
  return new Map(filled.map(([code, sek]) => [code, sek ?? 0]));
}

type Propose = (grantedSek: number) => ReadonlyMap<string, number>;

type DecisionTyped = Decided & {
  interimDueOn: Day | null;
  finalDueOn: Day | null;
  correction: string;
};

type About = {
  today: Day;
  submittedOn: Day;
  codes: readonly string[];
  /** What the application asked for: the most that "all of it" can be. */
  requestedSek: number;
  propose: Propose;
  isCorrection: boolean;
};

/** What the funder decided. A rejection has a reason, a grant has a sum that its shares add up to. */
export function decisionForm({ today, submittedOn, codes, requestedSek, propose, isCorrection }: About) {
  const sharesOf = (typed: { grantedSek: number | null }) =>
    sharesIn(typed, codes, () => propose(typed.grantedSek ?? 0));
  return z
    .object({
      outcome: choice(FUNDER_OUTCOMES),
      decidedOn: pastDay(today, submittedOn),
      caseNumber: requiredText(60),
      grantedSek: optionalSek(),
      startsOn: optionalDay(),
      endsOn: optionalDay(),
      templateYear: optionalText(10),
      requisitionBy: optionalDay(),
      interimDueOn: optionalDay(),
      finalDueOn: optionalDay(),
      conditions: optionalProse(5_000),
      outcomeReason: optionalProse(5_000),
      correction: isCorrection ? requiredText(500) : optionalText(500),
      ...shareFields(codes),
    })
    .superRefine((typed, ctx) => {
      if (typed.outcome === "rejected") {
        if (typed.outcomeReason === "") complain(ctx, "outcomeReason", "missing");
        return;
      }
      if (!typed.startsOn) complain(ctx, "startsOn", "missing");
      if (!typed.endsOn) complain(ctx, "endsOn", "missing");
      if (typed.startsOn && typed.endsOn && typed.endsOn < typed.startsOn)
        complain(ctx, "endsOn", "ends_before_it_begins");
      if (!/^20\d\d$/.test(typed.templateYear)) complain(ctx, "templateYear", "not_a_template_year");
      if (!isCorrection && !typed.finalDueOn) complain(ctx, "finalDueOn", "missing");
      if (!typed.grantedSek) complain(ctx, "grantedSek", "missing");
      else if (typed.outcome === "granted_in_part" && typed.grantedSek >= requestedSek)
        complain(ctx, "grantedSek", "not_a_part");
      else if (typed.outcome === "granted" && typed.grantedSek !== requestedSek)
        complain(ctx, "grantedSek", "not_the_whole");
      else if (sumOf(sharesOf(typed).values()) !== typed.grantedSek)
        complain(ctx, `granted-${codes[0]}`, "shares_differ");
    })
    .transform((typed): DecisionTyped => {
      const facts = {
        decidedOn: typed.decidedOn,
        caseNumber: typed.caseNumber,
        conditions: typed.conditions,
        reason: typed.outcomeReason,
        interimDueOn: typed.interimDueOn,
        finalDueOn: typed.finalDueOn,
        correction: typed.correction,
      };
      if (typed.outcome === "rejected") return { ...facts, outcome: "rejected" };
      return {
        ...facts,
        outcome: typed.outcome,
        grantedSek: typed.grantedSek ?? 0,
        startsOn: typed.startsOn as Day,
        endsOn: typed.endsOn as Day,
        templateYear: Number(typed.templateYear),
        requisitionBy: typed.requisitionBy,
        shares: sharesOf(typed),
      };
    });
}

export function typedShares(shares: ReadonlyMap<string, number>): Record<string, string> {
  return Object.fromEntries([...shares].map(([code, sek]) => [`granted-${code}`, String(sek)]));
}

/** A correction begins from what stands. */
export function typedDecision(decision: FunderDecision, terms: Terms | undefined): Record<string, string> {
  const shares = new Map(terms?.shares.map(({ code, shareSek }) => [code, shareSek]) ?? []);
  return {
    outcome: decision.outcome,
    decidedOn: decision.decidedOn,
    caseNumber: decision.caseNumber,
    grantedSek: decision.grantedSek === 0 ? "" : String(decision.grantedSek),
    startsOn: decision.startsOn ?? "",
    endsOn: decision.endsOn ?? "",
    templateYear: decision.templateYear === null ? "" : String(decision.templateYear),
    requisitionBy: decision.requisitionBy ?? "",
    conditions: decision.conditions,
    outcomeReason: decision.reason,
    ...typedShares(shares),
    correctsId: String(decision.id),
  };
}

/** One verdict for each aspect that was asked about: never "with changes" for who takes part. */
export function changeDecisionForm(
  today: Day,
  askedOn: Day,
  aspects: readonly ChangeAspect[],
  { shares, terms, propose }: { shares: readonly string[]; terms: Terms; propose: Propose },
) {
  const verdictOf = (aspect: ChangeAspect) =>
    choice(aspect === "parties" ? (["accepted", "rejected"] as const) : VERDICTS);
  const verdicts = Object.fromEntries(aspects.map((aspect) => [`verdict-${aspect}`, verdictOf(aspect)]));
  return z
    .object({
      decidedOn: pastDay(today, askedOn),
      caseNumber: requiredText(60),
      changeNote: optionalProse(5_000),
      endsOn: aspects.includes("time") ? requiredDay() : optionalDay(),
      grantedSek: aspects.includes("budget") ? requiredSek(1) : optionalSek(),
      ...verdicts,
      ...shareFields(shares),
    })
    .superRefine((typed, ctx) => {
      const said = verdictsIn(typed, aspects);
      if (isYes(said.time) && typed.endsOn !== null && typed.endsOn < terms.startsOn)
        complain(ctx, "endsOn", "ends_before_it_begins");
      if (!isYes(said.budget) && !isYes(said.parties)) return;
      const sum = isYes(said.budget) ? (typed.grantedSek ?? 0) : terms.grantedSek;
      if (sumOf(sharesIn(typed, shares, () => propose(sum)).values()) !== sum)
        complain(ctx, `granted-${shares[0]}`, "shares_differ");
    })
    .transform((typed) => {
      const verdicts = verdictsIn(typed, aspects);
      const grantedSek = isYes(verdicts.budget) ? (typed.grantedSek ?? 0) : terms.grantedSek;
      return {
        decidedOn: typed.decidedOn,
        caseNumber: typed.caseNumber,
        note: typed.changeNote,
        verdicts,
        endsOn: typed.endsOn ?? terms.endsOn,
        grantedSek,
        shares: sharesIn(typed, shares, () => propose(grantedSek)),
      };
    });
}

const isYes = (verdict: Verdict | undefined) => verdict === "accepted" || verdict === "accepted_with_changes";

function verdictsIn(typed: Record<string, unknown>, aspects: readonly ChangeAspect[]): Verdicts {
  return Object.fromEntries(aspects.map((aspect) => [aspect, typed[`verdict-${aspect}`]]));
}
