import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type SECTION_STATUSES, sections } from "../../db/schema";
import { type Act, record } from "../history";
import { holds } from "../people/permissions";
import { refuse } from "../refusal";
import type { Section, SectionPlace } from "./sections";
import { writable } from "./writers";

export type SectionStatus = (typeof SECTION_STATUSES)[number];

/** The writer says when there is something to read; that it is done, only the adviser says. */
export function setStatus(db: Db, place: SectionPlace, status: SectionStatus, act: Act): void {
  db.transaction((tx) => {
    const before = writable(tx, place, act.by);
    if (status === "done" && before.status !== "done" && !holds(act.by, "adviser"))
      refuse("section_done_by_adviser");
    if (status !== before.status) changeStatus(tx, before, status, act);
  });
}

/** The caller has checked who may. */
export function changeStatus(db: Db, before: Section, status: SectionStatus, act: Act): void {
  const { applicationId, key, heading } = before;
  db.update(sections)
    .set({ status })
    .where(and(eq(sections.applicationId, applicationId), eq(sections.key, key)))
    .run();
  const details = { key, heading, from: before.status, to: status };
  record(db, { subject: "application", subjectId: applicationId, event: "section_status_set", details }, act);
}
