import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { municipalities, signoffs, versions } from "../../db/schema";
import type { Actor } from "../history";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";
import { versionsOf } from "./applications";
import { decisionsFor, objectionsOf } from "./approvals";
import { versionTrail } from "./version-trail";

/**
 * One decision with what it was about and what it means now: which version the director saw, and how each version since
 * then was classed. For the network's people and the municipality's own.
 */
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
  const code = found.signoff.municipalityCode;
  if (!worksForNetwork(reader) && !belongsTo(reader, code)) refuse("not_yours");
  const latest = decisionsFor(db, versionsOf(db, applicationId)).get(code);
  const isLatest = latest?.signoff.id === signoffId;
  return {
    ...found,
    isLatest,
    standing: isLatest ? latest.standing : null,
    versionsSince: versionTrail(db, applicationId)
      .filter(({ number }) => number > found.version.number)
      .toReversed(),
    objection: isLatest
      ? objectionsOf(db, applicationId).find(
          ({ objection }) => objection.municipalityCode === code && objection.at > found.signoff.at,
        )?.objection
      : undefined,
  };
}
