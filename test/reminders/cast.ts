import { letters as letterRows } from "../../db/schema";
import { type Day, type Instant, instantAt } from "../../src/calendar";
import type { LetterFacts } from "../../src/messages/letters";
import { changeRule, ruleSettings } from "../../src/reminders/settings";
import { act, type World } from "../support/world";

export const at = (on: Day, time = "09:00"): Instant => instantAt(on, time);

/** What each person was reminded of: "Kim Täby: answer". */
export function reminded(w: World): string[] {
  return w.db
    .select()
    .from(letterRows)
    .all()
    .filter(({ kind, facts }) => kind === "reminder" || facts.reminder === true)
    .map(({ toName, facts, kind }) => {
      if (kind === "for_approval") return `${toName}: approval`;
      const { items } = facts as LetterFacts["reminder"];
      return `${toName}: ${items.map(({ rule, isEscalation }) => (isEscalation ? `${rule}!` : rule)).join(" ")}`;
    });
}

/** Only one rule, so that a test is about it. */
export function only(w: World, ...names: (keyof ReturnType<typeof ruleSettings>)[]): void {
  for (const [name, setting] of Object.entries(ruleSettings(w.db))) {
    const rule = name as (typeof names)[number];
    if (!names.includes(rule)) changeRule(w.db, rule, { ...setting, on: false }, act(w.adviser));
  }
}
