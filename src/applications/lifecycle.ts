import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applicationSteps, applications, versions } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { noteIfAllApproved } from "./all-approved";
import { declinedParties } from "./answers";
import { type Application, application, contentOf, currentVersion, workingContent } from "./applications";
import { canonical, fingerprint, isStill } from "./content";
import { materialChanges } from "./content-changes";
import { missingToSend } from "./readiness";
import { acceptsSignoffs, versionOut } from "./rounds";
import { sendForApproval } from "./signoff-links";
import type { ChangeClass } from "./standing";
import { tellOfTakingBack } from "./taking-back";

type Status = Application["status"];
export type Step =
  | "send"
  | "take_back"
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
  out_for_approval: {
    send: "out_for_approval",
    take_back: "draft",
    hand_in: "submitted",
    abandon: "abandoned",
  },
  submitted: {
    request_completion: "completion_requested",
    grant: "granted",
    reject: "rejected",
    withdraw: "withdrawn",
  },
  completion_requested: {
    send: "completion_requested",
    take_back: "completion_requested",
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

/** The only writer of the status; each step is kept with who, when and why. */
export function takeStep(
  db: Db,
  found: Application,
  step: Step,
  act: Act,
  why: { reason?: string; versionId?: number } = {},
): void {
  const status = steps[found.status][step] ?? refuse("not_in_this_status");
  db.update(applications).set({ status }).where(eq(applications.id, found.id)).run();
  db.insert(applicationSteps)
    .values({
      applicationId: found.id,
      step,
      fromStatus: found.status,
      toStatus: status,
      ...why,
      at: act.at,
      byId: act.by.personId,
      byName: act.by.name,
    })
    .run();
}

export type SendingForm = {
  /** Of the application, as the page was opened. */
  revision: number;
  /** A first version has no class, and counts as material. */
  changeClass: ChangeClass;
  classReason: string;
};

/**
 * Freezes the working text as the next version, classed by the adviser, and asks or tells the director of every party
 * that has not declined. Refused while something is missing, when nothing has changed since the version that is out,
 * from an old page, and as editorial when the change is material by its nature.
 */
export function freezeAndSend(
  db: Db,
  id: number,
  { revision, changeClass, classReason }: SendingForm,
  act: Act,
): number {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const found = application(tx, id);
    if (found.revision !== revision) refuse("changed_meanwhile");
    takeStep(tx, found, "send", act);
    if (missingToSend(tx, found, act.at).length > 0) refuse("not_ready_to_send");
    const content = workingContent(tx, found, declinedParties(tx, id));
    const out = versionOut(tx, found);
    if (out && isStill(contentOf(out), content)) refuse("nothing_changed");
    const before = currentVersion(tx, id);
    if (changeClass === "editorial" && (!before || materialChanges(contentOf(before), content).length > 0)) {
      refuse("change_is_material");
    }
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
        changeClass,
        classReason,
      })
      .returning()
      .get();
    tx.update(applications)
      .set({ revision: revision + 1 })
      .where(eq(applications.id, id))
      .run();
    const details = {
      version: number,
      sha256,
      sentTo: content.parties.length,
      ...(before && { changeClass, reason: classReason }),
    };
    record(tx, { subject: "application", subjectId: id, event: "version_frozen", details }, act);
    sendForApproval(tx, application(tx, id), version, act);
    noteIfAllApproved(tx, application(tx, id), act);
    return number;
  });
}

/** Takes back the version that is out: nobody can decide about it any more, and all who were asked are told why. */
export function takeBackVersion(
  db: Db,
  id: number,
  form: { number: number; reason: string },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    const version = versionOut(tx, found) ?? refuse("not_sent");
    if (version.number !== form.number) refuse("version_replaced");
    if (!acceptsSignoffs(tx, found)) refuse("not_in_this_status");
    takeStep(tx, found, "take_back", act, { reason: form.reason, versionId: version.id });
    const details = { version: version.number, reason: form.reason };
    record(tx, { subject: "application", subjectId: id, event: "version_taken_back", details }, act);
    tellOfTakingBack(tx, found, version, form.reason, act);
  });
}

export function abandon(db: Db, id: number, reason: string, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    takeStep(tx, application(tx, id), "abandon", act, { reason });
    record(
      tx,
      { subject: "application", subjectId: id, event: "application_abandoned", details: { reason } },
      act,
    );
  });
}

/** Back to a draft. Approvals stay as rows; what they mean for the next version is in its class. */
export function resume(db: Db, id: number, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    takeStep(tx, application(tx, id), "resume", act);
    record(tx, { subject: "application", subjectId: id, event: "application_resumed" }, act);
  });
}
