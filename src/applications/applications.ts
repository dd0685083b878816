import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, calls, municipalities, parties, versions } from "../../db/schema";
import { frozenBudget } from "../budgets/frozen";
import { call } from "../calls/calls";
import type { Actor } from "../history";
import { inNameOrder } from "../membership/register";
import { belongsTo, municipalitiesOf, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";
import { sectionsOf } from "../sections/sections";
import { type Content, readContent } from "./content";

export type Application = typeof applications.$inferSelect;
export type Version = typeof versions.$inferSelect;

export function application(db: Db, id: number): Application {
  return db.select().from(applications).where(eq(applications.id, id)).get() ?? refuse("not_found");
}

/** The parties with their names and shares, in name order. */
export function partiesOf(db: Db, applicationId: number) {
  const found = db
    .select({
      code: municipalities.code,
      shortName: municipalities.shortName,
      formalName: municipalities.formalName,
      genitive: municipalities.genitive,
      askedAt: parties.askedAt,
      budgetShareSek: parties.budgetShareSek,
      coFinancingSek: parties.coFinancingSek,
    })
    .from(parties)
    .innerJoin(municipalities, eq(municipalities.code, parties.municipalityCode))
    .where(eq(parties.applicationId, applicationId))
    .all();
  return inNameOrder(found);
}

export type Party = ReturnType<typeof partiesOf>[number];

/** Those who may read it: the network's own people, and people of the municipalities that are parties. */
export function requireReader(db: Db, found: Application, reader: Actor): void {
  if (worksForNetwork(reader)) return;
  if (!partiesOf(db, found.id).some(({ code }) => belongsTo(reader, code))) refuse("not_yours");
}

const listed = {
  id: applications.id,
  title: applications.title,
  status: applications.status,
  ownerCode: applications.ownerCode,
  openedAt: applications.openedAt,
  callId: calls.id,
  callTitle: calls.title,
  funder: calls.funder,
  deadlineOn: calls.deadlineOn,
  deadlineAt: calls.deadlineAt,
  deadlineText: calls.deadlineText,
  deadlinePrecision: calls.deadlinePrecision,
  deadlineConfirmedAt: calls.deadlineConfirmedAt,
  opensOn: calls.opensOn,
};

/** What the reader may see, those in progress first, then by deadline. */
export function applicationsFor(db: Db, reader: Actor) {
  const own = worksForNetwork(reader)
    ? undefined
    : inArray(
        applications.id,
        db
          .select({ id: parties.applicationId })
          .from(parties)
          .where(inArray(parties.municipalityCode, municipalitiesOf(reader))),
      );
  return db
    .select(listed)
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .where(own)
    .orderBy(asc(calls.closingOrder), asc(applications.id))
    .all()
    .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
}

/** Those that a municipality is asked in, of what the reader may see. */
export function applicationsOfParty(db: Db, reader: Actor, code: string): ApplicationRow[] {
  const ids = new Set(
    db
      .select({ id: parties.applicationId })
      .from(parties)
      .where(eq(parties.municipalityCode, code))
      .all()
      .map(({ id }) => id),
  );
  return applicationsFor(db, reader).filter(({ id }) => ids.has(id));
}

export type ApplicationRow = ReturnType<typeof applicationsFor>[number];

/** The text may still change, and somebody may be waited for. */
export const UNDER_WAY: readonly Application["status"][] = [
  "draft",
  "out_for_approval",
  "completion_requested",
];

/** With the funder, decided, or abandoned: nobody is waited for. */
export function isOver(found: Pick<Application, "status">): boolean {
  return !UNDER_WAY.includes(found.status);
}

export const STAGES = ["ongoing", "with_funder", "granted", "ended"] as const;
export type Stage = (typeof STAGES)[number];

const stages: Record<Application["status"], Stage> = {
  draft: "ongoing",
  out_for_approval: "ongoing",
  submitted: "with_funder",
  completion_requested: "with_funder",
  granted: "granted",
  rejected: "ended",
  withdrawn: "ended",
  closed: "ended",
  abandoned: "ended",
};

export function stageOf({ status }: Pick<Application, "status">): Stage {
  return stages[status];
}

export function applicationsOfCall(db: Db, callId: number) {
  return db
    .select({
      id: applications.id,
      title: applications.title,
      status: applications.status,
      callId: applications.callId,
    })
    .from(applications)
    .where(eq(applications.callId, callId))
    .orderBy(asc(applications.id))
    .all();
}

/** Which of these calls have a joint application: the newest one of each. */
export function applicationIdsByCall(db: Db, callIds: readonly number[]): Map<number, number> {
  const rows = db
    .select({ id: applications.id, callId: applications.callId })
    .from(applications)
    .where(inArray(applications.callId, [...callIds]))
    .orderBy(asc(applications.id))
    .all();
  return new Map(rows.map(({ id, callId }) => [callId, id]));
}

export function versionsOf(db: Db, applicationId: number): Version[] {
  return db
    .select()
    .from(versions)
    .where(eq(versions.applicationId, applicationId))
    .orderBy(desc(versions.number))
    .all();
}

/** The newest frozen version: the one that is out for approval, or was handed in. */
export function currentVersion(db: Db, applicationId: number): Version | undefined {
  return versionsOf(db, applicationId)[0];
}

export function versionNumbered(db: Db, applicationId: number, number: number): Version {
  return (
    db
      .select()
      .from(versions)
      .where(and(eq(versions.applicationId, applicationId), eq(versions.number, number)))
      .get() ?? refuse("not_found")
  );
}

/** The text as it stands now, with those parties that have not declined. */
export function workingContent(db: Db, found: Application, declined: ReadonlySet<string>): Content {
  const { funder, programme, title, url } = call(db, found.callId);
  return {
    call: { funder, programme, title, url },
    title: found.title,
    periodFromOn: found.periodFromOn,
    periodToOn: found.periodToOn,
    requestedSek: found.requestedSek,
    sections: sectionsOf(db, found.id).map(({ key, heading, text }) => ({ key, heading, text })),
    parties: partiesOf(db, found.id)
      .filter(({ code }) => !declined.has(code))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map((party) => ({
        code: party.code,
        name: party.formalName,
        role: party.code === found.ownerCode ? ("owner" as const) : ("partner" as const),
        budgetShareSek: party.budgetShareSek,
        coFinancingSek: party.coFinancingSek,
      })),
    budget: frozenBudget(db, found.id, declined),
  };
}

export function contentOf(version: Pick<Version, "content">): Content {
  return readContent(version.content);
}
