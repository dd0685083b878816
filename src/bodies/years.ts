import { min } from "drizzle-orm";
import type { Db } from "../../db/open";
import { bodies } from "../../db/schema";
import { type Day, yearOf } from "../calendar";

export type Years = { first: number; last: number };

/** The years that there is something to turn to: from the first body's to the next, which is planned in this one. */
export function yearsOfBodies(db: Db, today: Day): Years {
  const begun =
    db
      .select({ first: min(bodies.fromOn) })
      .from(bodies)
      .get()?.first ?? today;
  return { first: Math.min(yearOf(begun), yearOf(today)), last: yearOf(today) + 1 };
}
