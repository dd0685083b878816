import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, submissions, versions } from "../../db/schema";

/** Asked by the day it was handed in, and has not said no since. */
const takingPart = sql<string | null>`(
  select group_concat(p.municipality_code) from parties p
  where p.application_id = ${applications.id} and p.asked_at <= ${submissions.at}
    and coalesce((
      select a.answer from answers a
      where a.application_id = p.application_id and a.municipality_code = p.municipality_code
      order by a.id desc limit 1
    ), '') <> 'declines'
)`;

/** Every application that has been handed in, the first one first, with the municipalities that took part in it. */
export function handedIn(db: Db) {
  return db
    .select({
      applicationId: applications.id,
      callId: applications.callId,
      title: applications.title,
      status: applications.status,
      ownerCode: applications.ownerCode,
      followsId: applications.followsId,
      openedAt: applications.openedAt,
      submittedOn: submissions.submittedOn,
      // Of the text that was handed in, whatever the working text says today.
      requestedSek: sql<number>`json_extract(${versions.content}, '$.requestedSek')`,
      codes: takingPart,
    })
    .from(submissions)
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .innerJoin(versions, eq(versions.id, submissions.versionId))
    .orderBy(asc(submissions.submittedOn), asc(submissions.id))
    .all()
    .map(({ codes, ...row }) => ({ ...row, codes: codes?.split(",") ?? [] }));
}

export type HandedIn = ReturnType<typeof handedIn>[number];
