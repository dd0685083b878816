import { remind } from "../src/reminders/reminding";
import type { JobTools } from "./tools";

/** Reminders that are due; what was missed while nothing ran is caught up. */
export async function remindNow({ db, now }: JobTools): Promise<void> {
  remind(db, now());
}
