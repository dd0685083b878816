import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applicationSteps } from "../../db/schema";
import { type Application, isOver, type Version, versionsOf } from "./applications";

/** When, by whom and why versions were taken back, by the version's id. */
export function takenBackVersions(db: Db, applicationId: number) {
  const rows = db
    .select()
    .from(applicationSteps)
    .where(and(eq(applicationSteps.applicationId, applicationId), eq(applicationSteps.step, "take_back")))
    .all();
  return new Map(rows.map((row) => [row.versionId, row]));
}

export type TakingBack = typeof applicationSteps.$inferSelect;

/** The version that approvals are about: none in a draft, and none when the newest was taken back. */
export function versionOut(
  db: Db,
  found: Application,
  [newest]: readonly Version[] = versionsOf(db, found.id),
): Version | undefined {
  if (!newest || found.status === "draft" || takenBackVersions(db, found.id).has(newest.id)) return undefined;
  return newest;
}

/** Whether directors can decide now: before the handing in, and in a completion round that has a version of its own. */
export function acceptsSignoffs(db: Db, found: Application): boolean {
  const version = versionOut(db, found);
  if (!version || isOver(found)) return false;
  return (
    found.status === "out_for_approval" || version.frozenAt >= (completionRequestedAt(db, found.id) ?? "~")
  );
}

function completionRequestedAt(db: Db, applicationId: number): string | undefined {
  return db
    .select({ at: applicationSteps.at })
    .from(applicationSteps)
    .where(
      and(eq(applicationSteps.applicationId, applicationId), eq(applicationSteps.step, "request_completion")),
    )
    .orderBy(desc(applicationSteps.id))
    .get()?.at;
}
