import { askWhenDue } from "../src/population/spring";
import type { JobTools } from "./tools";

/** Residents from SCB: in April, and later when April failed or a municipality is new. */
export async function fetchPopulation({ db, askScb, now }: JobTools): Promise<void> {
  await askWhenDue(db, askScb, now);
}
