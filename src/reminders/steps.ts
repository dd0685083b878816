import { addWorkingDays, type Day, workingDayUpTo } from "../calendar";
import type { RuleSetting } from "./rules";

/** What is to be reminded of, as far as time goes. */
export type Timed = {
  /** The day that the rule counts from. */
  countedFrom: Day;
  /** The day that it began to be so: a reminder of before then was never due. */
  since: Day;
  /** Whoever is waited for has said that it comes by this day. */
  expectedOn: Day | null;
};

/** `3`, `-5`, `escalation`, `after:2026-12-03`: how a reminder is known. */
export type Step = string;

/** The working day, so many working days from `day`; 0 is the day itself, or the last working day before it. */
export function stepDay(day: Day, workingDays: number): Day {
  return workingDays === 0 ? workingDayUpTo(day) : addWorkingDays(day, workingDays);
}

/** The reminders of a matter in the order of their days. One that said "kommer senare" is left alone until then. */
export function stepsOf(setting: RuleSetting, { countedFrom, since, expectedOn }: Timed) {
  const steps = setting.steps.map((days) => ({ step: String(days), on: stepDay(countedFrom, days) }));
  if (setting.escalateAfter !== null) {
    steps.push({ step: "escalation", on: stepDay(countedFrom, setting.escalateAfter) });
  }
  if (expectedOn !== null) steps.push({ step: `after:${expectedOn}`, on: addWorkingDays(expectedOn, 1) });
  return steps
    .filter(({ on }) => on > since && (expectedOn === null || on > expectedOn))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * What is due today: the last of the reminders whose day has come, unless it has been given. Earlier ones that were
 * missed (a holiday, a server that stood still) are passed over, so that nobody is reminded twice of one matter at once.
 */
export function dueStep(
  setting: RuleSetting,
  matter: Timed,
  given: ReadonlySet<Step>,
  today: Day,
): { step: Step; passedOver: Step[] } | null {
  if (!setting.on) return null;
  const come = stepsOf(setting, matter).filter(({ on }) => on <= today);
  const last = come.at(-1);
  if (!last || given.has(last.step)) return null;
  const passedOver = come.slice(0, -1).filter(({ step }) => !given.has(step));
  return { step: last.step, passedOver: passedOver.map(({ step }) => step) };
}

/** The next reminder that is still to come, for the page of all rules; null when there is none. */
export function nextStep(
  setting: RuleSetting,
  matter: Timed,
  given: ReadonlySet<Step>,
  today: Day,
): Day | null {
  if (!setting.on) return null;
  return stepsOf(setting, matter).find(({ step, on }) => on >= today && !given.has(step))?.on ?? null;
}
