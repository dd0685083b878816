import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, versions } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { declinedParties } from "./answers";
import { type Application, application, contentOf, currentVersion, workingContent } from "./applications";
import { canonical, fingerprint, isStill } from "./content";
import { missingToSend } from "./readiness";
import { sendForApproval } from "./signoff-links";

type Status = Application["status"];
export type Step =
  | "send"
  | "hand_in"
  | "request_completion"
  | "hand_in_completion"
  | "grant"
  | "reject"
  | "withdraw"
  | "close"
  | "reopen"
  | "reopen_rejected"
  | "reopen_withdrawn"
  | "abandon"
  | "resume";

/** The whole life of a joint application; a step that is not here is refused. */
const steps: Record<Status, Partial<Record<Step, Status>>> = {
  draft: { send: "out_for_approval", abandon: "abandoned" },
  out_for_approval: { send: "out_for_approval", hand_in: "submitted", abandon: "abandoned" },
  submitted: {
    request_completion: "completion_requested",
    grant: "granted",
    reject: "rejected",
    withdraw: "withdrawn",
  },
  completion_requested: {
    send: "completion_requested",
    hand_in_completion: "submitted",
    grant: "granted",
    reject: "rejected",
    withdraw: "withdrawn",
  },
  // Another decision than the one that was recorded: it was recorded wrongly, or changed on appeal.
  granted: { reject: "rejected", close: "closed" },
  rejected: { grant: "granted", close: "closed" },
  withdrawn: { close: "closed" },
  closed: { reopen: "granted", reopen_rejected: "rejected", reopen_withdrawn: "withdrawn" },
  abandoned: { resume: "draft" },
};

export function canTake(found: Application, step: Step): boolean {
  return steps[found.status][step] !== undefined;
}

/** The only writer of the status. */
export function takeStep(db: Db, found: Application, step: Step): void {
  const status = steps[found.status][step] ?? refuse("not_in_this_status");
  db.update(applications).set({ status }).where(eq(applications.id, found.id)).run();
}

/**
 * Freezes the working text as the next version and asks the director of every party that has not declined.
 * Refused while something is missing, when nothing has changed since the version that is out, and from an old page.
 */
export function freezeAndSend(db: Db, id: number, revision: number, act: Act): number {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const found = application(tx, id);
    if (found.revision !== revision) refuse("changed_meanwhile");
    takeStep(tx, found, "send");
    if (missingToSend(tx, found, act.at).length > 0) refuse("not_ready_to_send");
    const content = workingContent(tx, found, declinedParties(tx, id));
    const before = currentVersion(tx, id);
    if (before && found.status !== "draft" && isStill(contentOf(before), content)) refuse("nothing_changed");
    const text = canonical(content);
    const sha256 = fingerprint(text);
    const number = (before?.number ?? 0) + 1;
    const version = tx
      .insert(versions)
      .values({
        applicationId: id,
        number,
        content: text,
        sha256,
        frozenAt: act.at,
        frozenById: act.by.personId,
      })
      .returning()
      .get();
    tx.update(applications)
      .set({ revision: revision + 1 })
      .where(eq(applications.id, id))
      .run();
    const details = { version: number, sha256, sentTo: content.parties.length };
    record(tx, { subject: "application", subjectId: id, event: "version_frozen", details }, act);
    sendForApproval(tx, found, version, act);
    return number;
  });
}

export function abandon(db: Db, id: number, reason: string, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    takeStep(tx, application(tx, id), "abandon");
    record(
      tx,
      { subject: "application", subjectId: id, event: "application_abandoned", details: { reason } },
      act,
    );
  });
}

/** Back to a draft. Approvals stay as rows, but a new version must be sent and approved. */
export function resume(db: Db, id: number, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    takeStep(tx, application(tx, id), "resume");
    record(tx, { subject: "application", subjectId: id, event: "application_resumed" }, act);
  });
}
