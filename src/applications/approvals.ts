import { and, desc, eq, inArray, isNull, max } from "drizzle-orm";
import type { Db } from "../../db/open";
import { answers, letters, objections, signoffLinks, versions } from "../../db/schema";
import type { Instant } from "../calendar";
import { contentOf, type Version } from "./applications";
import { type Signoff, signoffsOf } from "./signoff-records";
import { type Standing, standingOf, type VersionStep } from "./standing";

export type Objection = typeof objections.$inferSelect;

/** A municipality's newest decision, the version it is about, and, for an approval, whether it counts now. */
export type PartyDecision = { signoff: Signoff; version: number; standing: Standing | null };

/** Every objection to versions of the application, newest first. */
export function objectionsOf(db: Db, applicationId: number) {
  return db
    .select({ objection: objections, version: versions.number })
    .from(objections)
    .innerJoin(versions, eq(versions.id, objections.versionId))
    .where(eq(versions.applicationId, applicationId))
    .orderBy(desc(objections.id))
    .all();
}

/**
 * What each municipality's newest decision means for the newest of these versions: the one answer to which approvals
 * count. `all`: every version of the application, newest first. `onceTold`: when all have been told of the newest, which
 * is what its letters are written by.
 */
export function decisionsFor(db: Db, all: readonly Version[], onceTold = false): Map<string, PartyDecision> {
  const newest = all[0];
  if (!newest) return new Map();
  const { applicationId } = newest;
  const found = new Map<string, PartyDecision>();
  const objected = objectionsOf(db, applicationId);
  const leftAt = newestDeclines(db, applicationId);
  const linkedAt = deliverableLinks(db, applicationId);
  const contents = new Map(all.map((version) => [version.number, contentOf(version)]));
  const steps = (code: string, from: number): VersionStep[] =>
    all
      .filter(({ number }) => number > from)
      .toReversed()
      .map(({ number, changeClass }) => ({
        number,
        changeClass,
        // Every version has the one before it.
        before: contents.get(number - 1) as VersionStep["before"],
        after: contents.get(number) as VersionStep["after"],
        objectedTo: objected.some((one) => one.version === number && one.objection.municipalityCode === code),
      }));
  for (const { signoff, version } of signoffsOf(db, applicationId)) {
    const code = signoff.municipalityCode;
    if (found.has(code) || version > newest.number) continue;
    const since = {
      told: onceTold || (linkedAt.get(code) ?? "") >= newest.frozenAt,
      left: (leftAt.get(code) ?? "") > signoff.at,
    };
    const approved = signoff.decision === "approved";
    found.set(code, {
      signoff,
      version,
      standing: approved ? standingOf(code, steps(code, version), since) : null,
    });
  }
  return found;
}

export function stands(decision: PartyDecision | undefined): boolean {
  return decision?.standing?.stands ?? false;
}

/** When each municipality last declined, by contact person or director. */
function newestDeclines(db: Db, applicationId: number): Map<string, Instant> {
  const rows = db
    .select({ code: answers.municipalityCode, at: max(answers.at) })
    .from(answers)
    .where(and(eq(answers.applicationId, applicationId), eq(answers.answer, "declines")))
    .groupBy(answers.municipalityCode)
    .all();
  return new Map(rows.map(({ code, at }) => [code, at ?? ""]));
}

/** The letters that bring a personal link. */
export const LINK_LETTERS = ["for_approval", "version_editorial"] as const;

/** When each municipality's director was last sent a link in a letter that is neither given up nor held back. */
function deliverableLinks(db: Db, applicationId: number): Map<string, Instant> {
  const rows = db
    .select({ code: signoffLinks.municipalityCode, at: max(signoffLinks.createdAt) })
    .from(signoffLinks)
    .innerJoin(
      letters,
      and(
        eq(letters.applicationId, signoffLinks.applicationId),
        eq(letters.toId, signoffLinks.personId),
        eq(letters.writtenAt, signoffLinks.createdAt),
        inArray(letters.kind, [...LINK_LETTERS]),
      ),
    )
    .where(
      and(eq(signoffLinks.applicationId, applicationId), isNull(letters.gaveUpAt), isNull(letters.heldAt)),
    )
    .groupBy(signoffLinks.municipalityCode)
    .all();
  return new Map(rows.map(({ code, at }) => [code, at ?? ""]));
}
