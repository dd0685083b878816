import { requireAgreement } from "../../../src/agreement/agreement";
import { proposeAmendment, signAmendment } from "../../../src/agreement/amendments";
import { readClauses } from "../../../src/agreement/clause-reading";
import { addMonths, dayOf, type Instant } from "../../../src/calendar";
import { municipalityForms } from "../municipalities";
import type { Story } from "../story";
import { DIGITAL_MEETINGS, NEW_NAMES } from "./agreement-clauses";
import { pdf, signedOn } from "./agreement-papers";

export function tellOfNewNames(story: Story, at: Instant): void {
  const { db } = story;
  const act = story.act(at, "coordinator");
  const form = {
    agreementId: requireAgreement(db, dayOf(at)).id,
    title: "Nya namn på externa aktörer (påhittad i demon)",
    proposedOn: "2019-12-03",
    effectiveFromOn: "2020-01-01",
    clauses: readClauses(NEW_NAMES, { whole: false }),
    document: null,
  };
  const id = proposeAmendment(db, form, act);
  for (const [i, { code }] of municipalityForms.entries())
    signAmendment(
      db,
      id,
      { municipalityCode: code, ...signedOn(code, `2020-0${1 + (i % 3)}-1${i % 9}`) },
      act,
    );
}

/** Nine of fifteen have signed. */
export function tellOfDigitalMeetings(story: Story): void {
  const { db } = story;
  story.on(story.ago(45, "13:30"), (at) => {
    const nextYear = addMonths(`${story.today.slice(0, 4)}-01-01`, 12);
    const form = {
      agreementId: requireAgreement(db, dayOf(at)).id,
      title: "Digitala möten (påhittad i demon)",
      proposedOn: story.day(-46),
      effectiveFromOn: nextYear,
      clauses: readClauses(DIGITAL_MEETINGS, { whole: false }),
      document: pdf("digitala-moten.pdf", "Ändring av punkt 8"),
    };
    story.name("digital-meetings", proposeAmendment(db, form, story.act(at, "coordinator")));
  });
  for (const [i, { code }] of municipalityForms.slice(0, 9).entries())
    story.on(story.ago(40 - 3 * i, "15:10"), (at) => {
      const form = { municipalityCode: code, ...signedOn(code, story.day(-41 + 3 * i)) };
      signAmendment(db, story.id("digital-meetings"), form, story.act(at, "coordinator"));
    });
}
