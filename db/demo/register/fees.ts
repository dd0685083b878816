import { addDays, addWorkingDays, type Day, dayOf, type Instant, instantAt } from "../../../src/calendar";
import { addBudgetLine } from "../../../src/fees/budget-lines";
import { feeSharesOf } from "../../../src/fees/fee-runs";
import { feeYear, openFeeYear } from "../../../src/fees/fee-years";
import { lockRun, type RunForm, wishOf } from "../../../src/fees/locking";
import { tellOutcome } from "../../../src/fees/outcomes";
import { correctPayment, paymentsOf, receivePayment } from "../../../src/fees/payments";
import { proposal } from "../../../src/fees/proposal";
import type { Story } from "../story";

const FIRST_YEAR = 2014;

/**
 * Of 2014 one share is known: Ekerö's board was told "ca 24.300 tkr" (its tjänsteutlåtande of 2013), which by the
 * residents of 2013 can only be 24 300 kr of about 619 964 kr. That total is worked out from it, and every later budget
 * is made up.
 */
const BUDGETS: Record<number, number> = {
  2014: 619_964,
  2015: 640_000,
  2016: 700_000,
  2017: 720_000,
  2018: 760_000,
  2019: 780_000,
  2020: 800_000,
  2021: 820_000,
  2022: 840_000,
  2023: 870_000,
};
const BUDGET_SINCE = 900_000;

/** When the register was typed in; the years before were written down then. */
const TYPED_ON = "2022-08-17";
const FIRST_WITH_LINES = 2024;
/** Has not paid the newest fee. */
const LATE_PAYER = "0187";

const LINES: [name: string, percent: number][] = [
  ["Lön för samordnaren", 76],
  ["Nätverksmöten och konferenser", 11],
  ["Resor", 4],
  ["Nyhetsbrev och information", 3],
];
const LAST_LINE = "Oförutsett";

/** The first working day on or after. */
const workingDay = (on: Day) => addWorkingDays(addDays(on, -1), 1);
const yearOf = (on: Day) => Number(on.slice(0, 4));

/** Budgets, fees and what has come in, from the agreement's first year on; the next year's budget once it is November. */
export function tellOfFees(story: Story): void {
  const past = (at: Instant) => dayOf(at) < story.today;
  const thisYear = yearOf(story.today);
  for (let year = FIRST_YEAR; year <= thisYear + 1; year += 1) {
    const decidedOn = workingDay(`${year - 1}-11-20`);
    const opened = decidedOn < TYPED_ON ? instantAt(TYPED_ON, "13:00") : instantAt(decidedOn, "15:00");
    if (!past(opened)) continue;
    story.on(opened, (at) => open(story, year, at));
    // Clause 10: the residents are brought up to date in April, before the payment.
    const lockOn = workingDay(`${year}-04-22`);
    const locked = lockOn < TYPED_ON ? instantAt(TYPED_ON, "14:00") : instantAt(lockOn, "10:00");
    if (past(locked)) {
      story.on(locked, (at) => lock(story, year, at));
      tellOfPayments(story, year, locked);
    }
    if (year >= FIRST_WITH_LINES) tellOfOutcomes(story, year, opened);
  }
  tellOfSlip(story, thisYear - 1);
}

function open(story: Story, year: number, at: Instant): void {
  const form = {
    year,
    budgetSek: BUDGETS[year] ?? BUDGET_SINCE,
    key: "population" as const,
    equalPercent: null,
    partYear: "whole_year" as const,
    meetingDecisionId: null,
    note:
      year === FIRST_YEAR
        ? "Summan är beräknad: Ekerö kommuns andel uppgavs till cirka 24 300 kr, och kommunen hade 26 355 av 672 393 invånare."
        : "",
  };
  openFeeYear(story.db, form, story.act(at, "coordinator"));
}

function lock(story: Story, year: number, at: Instant): void {
  const form: RunForm = {
    category: "annual",
    totalSek: 0,
    populationYear: null,
    rule: null,
    replacesId: null,
    reason: "",
    dueOn: workingDay(`${year}-05-31`),
  };
  const { fingerprint } = proposal(story.db, year, wishOf(story.db, year, form));
  const { revision } = feeYear(story.db, year);
  const id = lockRun(story.db, year, form, { revision, fingerprint }, story.act(at, "coordinator"));
  story.name(`fee ${year}`, id);
}

/** Each pays in May, a day or two apart; the late one has not paid the newest fee yet. */
function tellOfPayments(story: Story, year: number, locked: Instant): void {
  for (let turn = 0; turn < 15; turn += 1) {
    const receivedOn = workingDay(addDays(`${year}-05-02`, turn * 2));
    const at = year < yearOf(TYPED_ON) ? instantAt(TYPED_ON, "15:00") : instantAt(receivedOn, "11:00");
    const written = at < locked ? instantAt(TYPED_ON, "15:00") : at;
    if (dayOf(written) >= story.today) return;
    story.on(written, (now) => {
      const runId = story.id(`fee ${year}`);
      const share = feeSharesOf(story.db, runId)[turn];
      if (!share || (share.code === LATE_PAYER && isNewest(story, year))) return;
      const paid = {
        amountSek: share.amountSek,
        receivedOn,
        reference: `F${year}-${String(turn + 1).padStart(2, "0")}`,
      };
      receivePayment(story.db, { year, runId, code: share.code }, paid, story.act(now, "coordinator"));
    });
  }
}

/** Is it the newest year whose fee has been locked by the day that the demo begins? */
function isNewest(story: Story, year: number): boolean {
  return workingDay(`${year + 1}-04-22`) >= story.today;
}

/** A payment that was typed with two figures changed about, and put right the day after. */
function tellOfSlip(story: Story, year: number): void {
  const at = instantAt(workingDay(`${year}-06-10`), "09:30");
  story.on(at, (now) => {
    const paid = paymentsOf(story.db, year).find(({ code }) => code === "0191");
    if (!paid) return;
    const { amountSek, reference } = paid;
    const form = { amountSek, reference, receivedOn: addDays(paid.receivedOn, 1) };
    const reason = "Fel dag: banken bokförde betalningen dagen efter.";
    correctPayment(story.db, { year, id: paid.id }, form, reason, story.act(now, "coordinator"));
  });
}

/** The budget's lines, and what has been spent on them month by month so far. */
function tellOfOutcomes(story: Story, year: number, opened: Instant): void {
  story.on(opened, (at) => {
    const budget = BUDGETS[year] ?? BUDGET_SINCE;
    const lines: [string, number][] = LINES.map(([name, percent]) => [name, (budget * percent) / 100]);
    const rest = budget - lines.reduce((sum, [, amount]) => sum + amount, 0);
    for (const [name, amountSek] of [...lines, [LAST_LINE, rest] as const]) {
      const { revision } = feeYear(story.db, year);
      const id = addBudgetLine(story.db, year, { name, amountSek }, revision, story.act(at, "coordinator"));
      story.name(`line ${year} ${name}`, id);
    }
  });
  for (const [name, percent] of LINES) {
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      const happenedOn = workingDay(`${year}-${String(quarter * 3).padStart(2, "0")}-25`);
      const at = instantAt(happenedOn, "14:30");
      if (dayOf(at) >= story.today || at < opened) continue;
      story.on(at, (now) => {
        const whole = ((BUDGETS[year] ?? BUDGET_SINCE) * percent) / 400;
        // Nothing costs exactly what was meant.
        const amountSek = Math.round(whole * (0.94 + ((quarter * 7 + percent) % 10) / 100));
        const form = { amountSek, happenedOn, note: `Kvartal ${quarter}` };
        const lineId = story.id(`line ${year} ${name}`);
        tellOutcome(story.db, { year, lineId }, form, story.act(now, "coordinator"));
      });
    }
  }
}
