import { municipalityForms } from "../../db/demo/municipalities";
import { populationRows } from "../../db/demo/population";
import { memberships } from "../../db/schema";
import { beginMembership } from "../../src/agreement/memberships";
import { type FeeYearForm, feeYear, openFeeYear } from "../../src/fees/fee-years";
import { lockRun, type RunForm, wishOf } from "../../src/fees/locking";
import { proposal } from "../../src/fees/proposal";
import { addMunicipality } from "../../src/membership/registration";
import { recordPopulations } from "../../src/population/populations";
import { act, TODAY, type World, world } from "../support/world";

/** The fifteen, members since the agreement began, with SCB's figures for 2010 to 2025. */
export function norrort(): World {
  const w = world();
  const by = act(w.coordinator);
  const there = new Set(
    w.db
      .select({ code: memberships.municipalityCode })
      .from(memberships)
      .all()
      .map(({ code }) => code),
  );
  for (const form of municipalityForms.filter(({ code }) => !there.has(code))) {
    addMunicipality(w.db, form, by);
    beginMembership(
      w.db,
      { agreementId: w.agreementId, municipalityCode: form.code, fromOn: "2014-04-15" },
      by,
    );
  }
  recordPopulations(w.db, populationRows, by);
  return w;
}

export const A_YEAR: FeeYearForm = {
  budgetSek: 900_000,
  key: "population",
  equalPercent: null,
  partYear: "whole_year",
  meetingDecisionId: null,
  note: "",
};

export const A_FEE: RunForm = {
  category: "annual",
  totalSek: 900_000,
  rule: null,
  populationYear: null,
  replacesId: null,
  reason: "",
  dueOn: "2026-12-31",
};

export function open(w: World, year: number, change: Partial<FeeYearForm> = {}): void {
  openFeeYear(w.db, { ...A_YEAR, year, ...change }, act(w.coordinator));
}

/** What a page shows before somebody locks: the proposal, and the revision it was opened at. */
export function seen(w: World, year: number, change: Partial<RunForm> = {}) {
  const form = { ...A_FEE, ...change };
  const proposed = proposal(w.db, year, wishOf(w.db, year, form));
  return { form, proposed, revision: feeYear(w.db, year).revision, fingerprint: proposed.fingerprint };
}

export function lock(w: World, year: number, change: Partial<RunForm> = {}): number {
  const { form, ...what } = seen(w, year, change);
  return lockRun(w.db, year, form, what, act(w.coordinator));
}

export const paidToday = (amountSek: number, reference = "") => ({ amountSek, receivedOn: TODAY, reference });
