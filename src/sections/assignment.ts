import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { sections } from "../../db/schema";
import { declinedParties } from "../applications/answers";
import { application, isOver, partiesOf } from "../applications/applications";
import { type Day, dayOf } from "../calendar";
import { type Act, type Actor, record } from "../history";
import { requireRole } from "../people/permissions";
import { allHolders, holdersOf, type Person } from "../people/persons";
import { refuse } from "../refusal";
import { type SectionPlace, section } from "./sections";

/** Those who may be given a section: the network's own writers, and contact persons of the parties that are with it. */
export function possibleWriters(db: Db, applicationId: number, day: Day): Person[] {
  const declined = declinedParties(db, applicationId);
  const codes = partiesOf(db, applicationId)
    .map(({ code }) => code)
    .filter((code) => !declined.has(code));
  const found = [
    ...holdersOf(db, "adviser", day),
    ...holdersOf(db, "coordinator", day),
    ...allHolders(db, ["contact"], day, new Set(codes)),
  ];
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** What somebody has been given and not yet handed over for review, in all applications. */
export function sectionsToWrite(db: Db, { personId }: Actor) {
  if (personId === null) return [];
  return db
    .select({ applicationId: sections.applicationId, key: sections.key, heading: sections.heading })
    .from(sections)
    .where(
      and(
        eq(sections.assignedToId, personId),
        eq(sections.inForm, true),
        inArray(sections.status, ["not_started", "writing"]),
      ),
    )
    .orderBy(asc(sections.position))
    .all();
}

/** Gives a section to somebody, or to nobody (null). */
export function assign(db: Db, place: SectionPlace, personId: number | null, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    if (isOver(application(tx, place.applicationId))) refuse("not_in_this_status");
    const { assignedToId, heading, inForm } = section(tx, place);
    if (!inForm) refuse("section_set_aside");
    if (assignedToId === personId) return;
    const writers = possibleWriters(tx, place.applicationId, dayOf(act.at));
    const chosen = personId === null ? null : writers.find(({ id }) => id === personId);
    if (chosen === undefined) refuse("section_not_for_them");
    tx.update(sections)
      .set({ assignedToId: personId })
      .where(and(eq(sections.applicationId, place.applicationId), eq(sections.key, place.key)))
      .run();
    const details = { key: place.key, heading, name: chosen?.name ?? null };
    const { applicationId: subjectId } = place;
    record(tx, { subject: "application", subjectId, event: "section_assigned", details }, act);
  });
}
