import { asc, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { municipalities, signoffs, versions } from "../../db/schema";

export type Signoff = typeof signoffs.$inferSelect;

/** The newest decision of each municipality about one version. */
export function standingSignoffs(db: Db, versionId: number): Map<string, Signoff> {
  const rows = db
    .select()
    .from(signoffs)
    .where(eq(signoffs.versionId, versionId))
    .orderBy(asc(signoffs.id))
    .all();
  return new Map(rows.map((row) => [row.municipalityCode, row]));
}

/** Every decision ever made about the application, newest first. */
export function signoffsOf(db: Db, applicationId: number) {
  return db
    .select({ signoff: signoffs, version: versions.number, municipality: municipalities.formalName })
    .from(signoffs)
    .innerJoin(versions, eq(versions.id, signoffs.versionId))
    .innerJoin(municipalities, eq(municipalities.code, signoffs.municipalityCode))
    .where(eq(versions.applicationId, applicationId))
    .orderBy(desc(signoffs.id))
    .all();
}
