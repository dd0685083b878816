import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { reminderRules } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { RULE_NAMES, RULES, type RuleName, type RuleSetting } from "./rules";

/** Every rule as it counts now. */
export function ruleSettings(db: Db): Record<RuleName, RuleSetting> {
  const own = new Map(
    db
      .select()
      .from(reminderRules)
      .orderBy(asc(reminderRules.id))
      .all()
      .map((row) => [row.rule, settingOf(row)]),
  );
  return Object.fromEntries(RULE_NAMES.map((name) => [name, own.get(name) ?? RULES[name]])) as Record<
    RuleName,
    RuleSetting
  >;
}

const settingOf = ({ on, steps, escalateAfter }: typeof reminderRules.$inferSelect): RuleSetting => ({
  on,
  steps: steps === "" ? [] : steps.split(",").map(Number),
  escalateAfter,
});

/** Changes a rule for the network. Saving what stands changes nothing. */
export function changeRule(db: Db, name: RuleName, setting: RuleSetting, act: Act): void {
  requireRole(act.by, "adviser", "coordinator", "administrator");
  db.transaction((tx) => {
    const before = ruleSettings(tx)[name];
    const steps = setting.steps.join(",");
    const { on, escalateAfter } = setting;
    if (before.on === on && before.steps.join(",") === steps && before.escalateAfter === escalateAfter)
      return;
    tx.insert(reminderRules)
      .values({ rule: name, on, steps, escalateAfter, at: act.at, byId: act.by.personId })
      .run();
    const details = { rule: name, on };
    record(tx, { subject: "network", subjectId: 1, event: "reminder_rule_changed", details }, act);
  });
}

/** Who has changed a rule, the last time. */
export function lastChangeOf(db: Db, name: RuleName) {
  return db
    .select()
    .from(reminderRules)
    .where(eq(reminderRules.rule, name))
    .orderBy(asc(reminderRules.id))
    .all()
    .at(-1);
}
