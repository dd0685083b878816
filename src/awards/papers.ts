import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import {
  changeDecisions,
  changeRequests,
  completionReplies,
  completionRequests,
  funderDecisions,
  handingInSteps,
  reportSubmissions,
  reports,
  requisitions,
} from "../../db/schema";

/** The papers that belong to what has happened to this application after it was written; no other may be fetched here. */
export function awardPapers(db: Db, id: number): Set<number> {
  const own = [handingInSteps, completionRequests, funderDecisions, changeRequests, requisitions].flatMap(
    (table) =>
      db.select({ documentId: table.documentId }).from(table).where(eq(table.applicationId, id)).all(),
  );
  const replies = db
    .select({ documentId: completionReplies.documentId })
    .from(completionReplies)
    .innerJoin(completionRequests, eq(completionRequests.id, completionReplies.requestId))
    .where(eq(completionRequests.applicationId, id))
    .all();
  const decided = db
    .select({ documentId: changeDecisions.documentId })
    .from(changeDecisions)
    .innerJoin(changeRequests, eq(changeRequests.id, changeDecisions.requestId))
    .where(eq(changeRequests.applicationId, id))
    .all();
  const handedIn = db
    .select({ documentId: reportSubmissions.documentId })
    .from(reportSubmissions)
    .innerJoin(reports, eq(reports.id, reportSubmissions.reportId))
    .where(eq(reports.applicationId, id))
    .all();
  return new Set([...own, ...replies, ...decided, ...handedIn].flatMap(({ documentId }) => documentId ?? []));
}
