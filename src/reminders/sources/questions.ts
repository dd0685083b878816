import type { Db } from "../../../db/open";
import { dayOf, type Instant } from "../../calendar";
import { interestQuestions } from "../../calls/interests";
import { holdersByMunicipality, holdersOf } from "../../people/persons";
import type { Matter } from "../matters";
import type { Running } from "./running";

/** Municipalities that have not answered, and a project owner that has not said yes. */
export function questions(db: Db, running: readonly Running[], at: Instant): Matter[] {
  const today = dayOf(at);
  const advisers = holdersOf(db, "adviser", today);
  const contactsBy = holdersByMunicipality(db, "contact", today);
  const contacts = (code: string) => contactsBy.get(code) ?? [];
  const asked = running.flatMap(({ found, standing, lastDay, delays }) => {
    const about = (code: string, formalName: string) => ({
      key: `${found.id}:${code}`,
      to: contacts(code),
      escalateTo: advisers,
      expectedOn: delays.get(code)?.expectedOn ?? null,
      applicationId: found.id,
      question: { applicationId: found.id, callId: null, municipalityCode: code },
      facts: {
        title: found.title,
        municipality: formalName,
        by: lastDay,
        path: `/applications/${found.id}/parties/${code}`,
      },
    });
    return standing.rows.flatMap(({ code, formalName, state, askedAt, isOwner }): Matter[] => {
      const { facts, ...rest } = about(code, formalName);
      const countedFrom = dayOf(askedAt);
      const matter = (rule: "answer" | "owner_consent"): Matter => ({
        ...rest,
        // To be project owner is answered where the whole application can be read.
        ...(rule === "owner_consent" && { question: undefined }),
        rule,
        countedFrom,
        since: countedFrom,
        facts: { rule, ...facts },
      });
      const unanswered = standing.version === undefined && (state === "asked" || state === "interested");
      const unconsented = isOwner && !standing.ownerConsent && state !== "declined";
      return [...(unanswered ? [matter("answer")] : []), ...(unconsented ? [matter("owner_consent")] : [])];
    });
  });
  const interests = interestQuestions(db, today).map((one): Matter => {
    const askedOn = dayOf(one.askedAt);
    return {
      rule: "interest",
      key: `${one.callId}:${one.code}`,
      countedFrom: askedOn,
      since: askedOn,
      expectedOn: null,
      to: contacts(one.code),
      escalateTo: [],
      applicationId: null,
      question: { applicationId: null, callId: one.callId, municipalityCode: one.code },
      facts: {
        rule: "interest",
        title: one.title,
        municipality: one.formalName,
        by: one.deadlineOn,
        path: `/calls/${one.callId}`,
      },
    };
  });
  return [...asked, ...interests];
}
