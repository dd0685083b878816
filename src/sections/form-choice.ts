import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { formChoices } from "../../db/schema";
import { application, isOver } from "../applications/applications";
import { raiseRevision } from "../applications/revision";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { funderForm, GENERAL_FORM, type StandingForm } from "./funder-forms";
import { addSections, rearrangeSections } from "./sections";

/** The form that an application follows, as it was called when it was chosen. */
export function formOfApplication(
  db: Db,
  applicationId: number,
): { formKey: string; name: string; partnerForms: boolean } {
  const chosen = db
    .select()
    .from(formChoices)
    .where(eq(formChoices.applicationId, applicationId))
    .orderBy(desc(formChoices.id))
    .limit(1)
    .get();
  if (chosen) return chosen;
  const { name, partnerForms } = funderForm(db, GENERAL_FORM);
  return { formKey: GENERAL_FORM, name, partnerForms };
}

/** Whether the funder wants a form signed by every party (samverkansblankett). */
export function demandsPartnerForms(db: Db, applicationId: number): boolean {
  return formOfApplication(db, applicationId).partnerForms;
}

/** For an application that is being opened: its sections, with what is known already in them. */
export function beginWithForm(
  db: Db,
  applicationId: number,
  formKey: string,
  texts: Record<string, string>,
  act: Act,
): void {
  const form = choosable(db, formKey);
  addSections(db, applicationId, form.sections, texts, act);
  choose(db, applicationId, form, act);
}

/** Lets an application follow another form, or a newer edition of its own. No text is lost. */
export function changeFormOf(
  db: Db,
  applicationId: number,
  formKey: string,
  seenRevision: number,
  act: Act,
): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, applicationId);
    if (isOver(found)) refuse("not_in_this_status");
    if (found.revision !== seenRevision) refuse("changed_meanwhile");
    const form = choosable(tx, formKey);
    rearrangeSections(tx, applicationId, form.sections, act);
    choose(tx, applicationId, form, act);
    raiseRevision(tx, applicationId);
    const details = { key: formKey, name: form.name };
    record(
      tx,
      { subject: "application", subjectId: applicationId, event: "funder_form_chosen", details },
      act,
    );
  });
}

function choosable(db: Db, formKey: string): StandingForm {
  const form = funderForm(db, formKey);
  return form.endedAt === null ? form : refuse("funder_form_ended");
}

function choose(db: Db, applicationId: number, { key, name, partnerForms }: StandingForm, act: Act): void {
  db.insert(formChoices)
    .values({ applicationId, formKey: key, name, partnerForms, at: act.at, byId: act.by.personId })
    .run();
}
