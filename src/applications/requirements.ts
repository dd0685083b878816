import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, type DECISIONS_REQUIRED, type PARTNER_FORMS } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { application, isOver } from "./applications";

/** What must be there of each party before the application is handed in, besides the director's approval. */
export type Requirements = {
  partnerForms: (typeof PARTNER_FORMS)[number];
  decisionsRequired: (typeof DECISIONS_REQUIRED)[number];
};

export const NO_REQUIREMENTS: Requirements = { partnerForms: "none", decisionsRequired: "none" };

/** The county boards' §37 programmes ask each partner for a signed form (DOMAIN A1, G-87). */
export function usualRequirements(programme: string): Requirements {
  const isParagraph37 = /(?:§\s*37|37\s*a?\s*§)/.test(programme);
  return isParagraph37 ? { partnerForms: "signed", decisionsRequired: "recorded" } : NO_REQUIREMENTS;
}

export function changeRequirements(db: Db, id: number, form: Requirements, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const { partnerForms, decisionsRequired, ...found } = application(tx, id);
    if (isOver(found)) refuse("not_in_this_status");
    if (partnerForms === form.partnerForms && decisionsRequired === form.decisionsRequired) return;
    tx.update(applications).set(form).where(eq(applications.id, id)).run();
    record(
      tx,
      { subject: "application", subjectId: id, event: "requirements_changed", details: { ...form } },
      act,
    );
  });
}
