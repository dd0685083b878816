import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applicationSteps, history } from "../../db/schema";
import { type Day, dayOf } from "../calendar";

/** When each application that was taken back from the funder was so: nothing is decided about it after that. */
export function withdrawnOn(db: Db): Map<number, Day> {
  const rows = db
    .select({
      applicationId: applicationSteps.applicationId,
      at: applicationSteps.at,
      details: history.details,
    })
    .from(applicationSteps)
    .leftJoin(
      history,
      and(
        eq(history.subject, "application"),
        eq(history.subjectId, sql`cast(${applicationSteps.applicationId} as text)`),
        eq(history.event, "application_withdrawn"),
      ),
    )
    .where(eq(applicationSteps.step, "withdraw"))
    .all();
  return new Map(
    rows.map(({ applicationId, at, details }) => {
      const told = details?.withdrawnOn;
      return [applicationId, typeof told === "string" ? told : dayOf(at)];
    }),
  );
}
