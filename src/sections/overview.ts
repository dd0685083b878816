import { and, count, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, sectionComments, sections } from "../../db/schema";
import type { Instant } from "../calendar";
import type { Actor } from "../history";
import { measure } from "./length";
import { othersByKey } from "./presence";
import { type Section, sectionsOf, sectionsSetAside } from "./sections";

/** How it goes with every section: where it stands, who has it, how long it is, what is said about it. */
export function sectionsOverview(db: Db, applicationId: number, reader: Actor, at: Instant) {
  const writers = assignedIn(db, applicationId);
  const open = openComments(db, applicationId);
  const others = othersByKey(db, applicationId, reader, at);
  const withFacts = (one: Section) => ({
    ...one,
    writer: writers.get(one.key),
    measure: measure(one),
    openComments: open.get(one.key) ?? 0,
    others: others.get(one.key) ?? [],
  });
  return {
    inForm: sectionsOf(db, applicationId).map(withFacts),
    setAside: sectionsSetAside(db, applicationId).map(withFacts),
  };
}

export type SectionsOverview = ReturnType<typeof sectionsOverview>;
export type SectionFacts = SectionsOverview["inForm"][number];

function assignedIn(db: Db, applicationId: number): Map<string, { id: number; name: string }> {
  const rows = db
    .select({ key: sections.key, id: persons.id, name: persons.name })
    .from(sections)
    .innerJoin(persons, eq(persons.id, sections.assignedToId))
    .where(eq(sections.applicationId, applicationId))
    .all();
  return new Map(rows.map(({ key, id, name }) => [key, { id, name }]));
}

function openComments(db: Db, applicationId: number): Map<string, number> {
  const rows = db
    .select({ key: sectionComments.key, open: count() })
    .from(sectionComments)
    .where(and(eq(sectionComments.applicationId, applicationId), isNull(sectionComments.resolvedAt)))
    .groupBy(sectionComments.key)
    .all();
  return new Map(rows.map(({ key, open }) => [key, open]));
}
