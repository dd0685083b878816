import { asc, desc, eq, max } from "drizzle-orm";
import type { Db } from "../../db/open";
import { municipalities, signoffs, versions } from "../../db/schema";
import type { Actor } from "../history";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";

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

/** One decision with what it was about; for the network's people and the municipality's own. */
export function signoffRecord(db: Db, applicationId: number, signoffId: number, reader: Actor) {
  const found =
    db
      .select({ signoff: signoffs, version: versions, municipality: municipalities.formalName })
      .from(signoffs)
      .innerJoin(versions, eq(versions.id, signoffs.versionId))
      .innerJoin(municipalities, eq(municipalities.code, signoffs.municipalityCode))
      .where(eq(signoffs.id, signoffId))
      .get() ?? refuse("not_found");
  if (found.version.applicationId !== applicationId) refuse("not_found");
  if (!worksForNetwork(reader) && !belongsTo(reader, found.signoff.municipalityCode)) refuse("not_yours");
  const newest = db
    .select({ number: max(versions.number) })
    .from(versions)
    .where(eq(versions.applicationId, applicationId))
    .get()?.number;
  const standing = standingSignoffs(db, found.version.id).get(found.signoff.municipalityCode);
  return { ...found, newestVersion: newest ?? found.version.number, isStanding: standing?.id === signoffId };
}
