import { passCutOffs } from "../src/calls/cut-offs";
import type { JobTools } from "./tools";

/** Calls with several last days go on to the next one. */
export async function passCutOffsNow({ db, now }: JobTools): Promise<void> {
  passCutOffs(db, now());
}
