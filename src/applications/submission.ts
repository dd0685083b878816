import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { submissions } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import { type Act, record } from "../history";
import { membersOn, municipality } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { requireRoleOrUtlyst } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { application, currentVersion } from "./applications";
import { board } from "./board";
import { applicationFacts } from "./letter-facts";
import { takeStep } from "./lifecycle";
import { blockers } from "./readiness";

type SubmissionForm = { submittedOn: Day; funderReference: string; file: Upload };

export function submissionOf(db: Db, applicationId: number) {
  return db.select().from(submissions).where(eq(submissions.applicationId, applicationId)).get();
}

/**
 * Records that the application was handed in to the funder: when, under which reference, which file.
 * Refused while anything blocks: every party that has not declined must have approved this very version.
 */
export function handIn(db: Db, id: number, form: SubmissionForm, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    takeStep(tx, found, "hand_in", act);
    const standing = board(tx, found, act.at);
    if (blockers(tx, found, standing).length > 0) refuse("not_ready_to_hand_in");
    const version = currentVersion(tx, id) ?? refuse("not_sent");
    const byId = act.by.personId ?? refuse("not_yours");
    const { rows, approved } = standing;
    const memberCount = membersOn(tx, form.submittedOn).length;
    const documentId = addDocument(tx, form.file, act);
    const { submittedOn, funderReference } = form;
    tx.insert(submissions)
      .values({
        applicationId: id,
        versionId: version.id,
        submittedOn,
        funderReference,
        documentId,
        memberCount,
        at: act.at,
        byId,
      })
      .run();
    const details = { version: version.number, submittedOn, funderReference, approved, members: memberCount };
    record(tx, { subject: "application", subjectId: id, event: "handed_in", details }, act);
    const facts = {
      ...applicationFacts(tx, id, act),
      version: version.number,
      submittedOn,
      funderReference,
      approvedCount: approved,
      memberCount,
      owner: municipality(tx, found.ownerCode).formalName,
    };
    for (const { code, state } of rows) {
      if (state !== "approved") continue;
      for (const role of ["contact", "director"] as const) {
        for (const to of holdersOf(tx, role, dayOf(act.at), code)) {
          writeLetter(tx, { kind: "handed_in", to, facts, applicationId: id }, act);
        }
      }
    }
  });
}
