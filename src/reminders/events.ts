/** What happens to reminders; `views/reminders/history.ts` holds a sentence for each. */
export type ReminderEvent = "delay_told" | "reminder_rule_changed";
