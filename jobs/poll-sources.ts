import { pollDue } from "../src/sources/polling";
import type { JobTools } from "./tools";

/** Visits the sources whose turn it is. */
export async function pollSources({ db, visit, now, turn, logError }: JobTools): Promise<void> {
  await pollDue(db, { visit, now, turn, logError });
}
