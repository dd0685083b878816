import type { Db } from "../../db/open";
import { applications, parties } from "../../db/schema";
import { dayOf } from "../calendar";
import { call } from "../calls/calls";
import { callStatus } from "../calls/deadline";
import { type Act, record } from "../history";
import { membersOn } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { requireRoleOrUtlyst } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { newReplyLink } from "../reply-links/reply-links";
import { beginWithForm } from "../sections/form-choice";
import { GENERAL_FORM } from "../sections/funder-forms";
import { applicationFacts } from "./letter-facts";
import { NO_REQUIREMENTS, type Requirements } from "./requirements";

export type OpeningForm = {
  callId: number;
  title: string;
  ownerCode: string;
  /** What each party must have; nothing when it is left out. */
  requirements?: Requirements;
};

/**
 * Opens a joint application: every member of that day becomes a party and its contact persons are asked by letter.
 * Refused when the call takes no joint applications or is closed, or when the owner is no member.
 */
export function openApplication(
  db: Db,
  form: OpeningForm & {
    /** The funder's form that the text follows; the general one when none is named. */
    formKey?: string;
    /** What is known already, by section. */
    texts?: Record<string, string>;
  },
  act: Act,
): number {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const forCall = call(tx, form.callId);
    if (forCall.mergedIntoId !== null) refuse("call_merged");
    if (forCall.joint === "not_allowed") refuse("joint_not_allowed");
    if (callStatus(forCall, act.at) === "closed") refuse("call_closed");
    const today = dayOf(act.at);
    const members = membersOn(tx, today);
    if (members.length === 0) refuse("no_members");
    if (!members.some(({ code }) => code === form.ownerCode)) refuse("not_a_party");
    const { callId, title, ownerCode } = form;
    const { id } = tx
      .insert(applications)
      .values({ callId, title, ownerCode, ...(form.requirements ?? NO_REQUIREMENTS), openedAt: act.at })
      .returning({ id: applications.id })
      .get();
    beginWithForm(tx, id, form.formKey ?? GENERAL_FORM, form.texts ?? {}, act);
    for (const member of members) {
      tx.insert(parties).values({ applicationId: id, municipalityCode: member.code, askedAt: act.at }).run();
    }
    const details = { title: form.title, owner: form.ownerCode, asked: members.length };
    record(tx, { subject: "application", subjectId: id, event: "application_opened", details }, act);
    const facts = applicationFacts(tx, id, act);
    for (const member of members) {
      for (const to of holdersOf(tx, "contact", today, member.code)) {
        const asked = {
          ...facts,
          code: member.code,
          municipality: member.formalName,
          askedCount: members.length,
          personal: true,
        };
        const about = { personId: to.id, municipalityCode: member.code, applicationId: id, callId: null };
        const secret = newReplyLink(tx, about, act.at);
        writeLetter(tx, { kind: "asked", to, facts: asked, applicationId: id, secret }, act);
      }
    }
    return id;
  });
}
