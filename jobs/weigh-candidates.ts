import { setImmediate as othersFirst } from "node:timers/promises";
import { unweighed, weigh } from "../src/candidates/weighing";
import type { JobTools } from "./tools";

/** A page that is asked for meanwhile waits for so few, which is hardly at all. */
const AT_ONCE = 5;

/** Judges what has come since last: how well it fits, and what it is like. */
export async function weighCandidates({ db }: Pick<JobTools, "db">): Promise<void> {
  const ids = unweighed(db);
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    weigh(db, ids.slice(i, i + AT_ONCE));
    await othersFirst();
  }
}
