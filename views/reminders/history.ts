import type { ReminderEvent } from "../../src/reminders/events";
import { type Say, word } from "../details";
import { day } from "../format";
import { ruleText } from "./words";

export const reminderSentences: Record<ReminderEvent, Say> = {
  delay_told: (d) => `Kommer senare, till ${day(word(d, "expectedOn"))}, därför att: ${word(d, "reason")}`,
  reminder_rule_changed: (d) =>
    `Ändrade påminnelsen ”${ruleText[word(d, "rule") as keyof typeof ruleText]?.name ?? word(d, "rule")}”`,
};
