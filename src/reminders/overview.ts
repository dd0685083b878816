import type { Db } from "../../db/open";
import { type Day, dayOf, type Instant } from "../calendar";
import { type Matter, mattersNow } from "./matters";
import { givenTo, stepsGiven, timesGiven } from "./reminding";
import { RULE_NAMES, RULES, type RuleName } from "./rules";
import { ruleSettings } from "./settings";
import { nextStep } from "./steps";

/** What rests now, and what has been given of it: both halves of the page are made from it. */
export function resting(db: Db, at: Instant) {
  const matters = mattersNow(db, at);
  return { settings: ruleSettings(db), matters, given: stepsGiven(db, matters), today: dayOf(at) };
}

type Resting = ReturnType<typeof resting>;

/** Every rule as it counts now, with what rests under it. */
export function rulesOverview(db: Db, { settings, matters, given, today }: Resting) {
  const times = timesGiven(db);
  return RULE_NAMES.map((name) => {
    const ofRule = matters.filter(({ rule }) => rule === name);
    return {
      name,
      to: RULES[name].to,
      escalatesTo: RULES[name].escalatesTo,
      ...settings[name],
      times: times.get(name) ?? 0,
      resting: ofRule.length,
      next: soonest(ofRule.map((matter) => nextStep(settings[name], matter, givenTo(given, matter), today))),
    };
  });
}

export type RuleOverview = ReturnType<typeof rulesOverview>[number];

function soonest(days: readonly (Day | null)[]): Day | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

/** The reminders still to come, the soonest first, for the page. */
export function remindersAhead({ settings, matters, given, today }: Resting, most = 50) {
  return matters
    .flatMap((matter): (Matter & { next: Day })[] => {
      const next = nextStep(settings[matter.rule], matter, givenTo(given, matter), today);
      return next === null ? [] : [{ ...matter, next }];
    })
    .toSorted((a, b) => (a.next < b.next ? -1 : a.next > b.next ? 1 : 0))
    .slice(0, most);
}

export type ReminderAhead = ReturnType<typeof remindersAhead>[number];

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(RULES, name);
}
