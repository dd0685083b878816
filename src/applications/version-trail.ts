import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, versions } from "../../db/schema";
import type { Version } from "./applications";
import { type TakingBack, takenBackVersions } from "./rounds";

/** A version with who sent and classed it, and whether it was taken back. */
export type TracedVersion = Version & { byName: string | null; takenBack: TakingBack | undefined };

/** Every version, newest first. */
export function versionTrail(db: Db, applicationId: number): TracedVersion[] {
  const takenBack = takenBackVersions(db, applicationId);
  return db
    .select({ version: versions, byName: persons.name })
    .from(versions)
    .leftJoin(persons, eq(persons.id, versions.frozenById))
    .where(eq(versions.applicationId, applicationId))
    .orderBy(desc(versions.number))
    .all()
    .map(({ version, byName }) => ({ ...version, byName, takenBack: takenBack.get(version.id) }));
}
