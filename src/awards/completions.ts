import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { completionReplies, completionRequests } from "../../db/schema";
import { declinedParties } from "../applications/answers";
import {
  type Application,
  application,
  contentOf,
  type Version,
  versionsOf,
  workingContent,
} from "../applications/applications";
import { board } from "../applications/board";
import { isStill } from "../applications/content";
import { applicationFacts } from "../applications/letter-facts";
import { takeStep } from "../applications/lifecycle";
import { blockers } from "../applications/readiness";
import { versionOut } from "../applications/rounds";
import { submissionOf } from "../applications/submission";
import type { Day } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { tellOfAward, toldBy, writeToParties } from "./telling";

/** What the funder has asked for beside the application, and what was answered; the oldest first. */
export function completionsOf(db: Db, applicationId: number) {
  return db
    .select({ request: completionRequests, reply: completionReplies })
    .from(completionRequests)
    .leftJoin(completionReplies, eq(completionReplies.requestId, completionRequests.id))
    .where(eq(completionRequests.applicationId, applicationId))
    .orderBy(asc(completionRequests.id))
    .all();
}

export type Completion = ReturnType<typeof completionsOf>[number];

/** The one that has not been answered. */
export function openCompletion(db: Db, applicationId: number): Completion | undefined {
  return completionsOf(db, applicationId).find(({ reply }) => reply === null);
}

/** The version that the funder has: as it was handed in, or as it was completed. */
export function versionAtFunder(db: Db, applicationId: number): Version {
  const replied = completionsOf(db, applicationId).findLast(({ reply }) => reply !== null)?.reply;
  const id = replied?.versionId ?? submissionOf(db, applicationId)?.versionId;
  return versionsOf(db, applicationId).find((version) => version.id === id) ?? refuse("not_handed_in");
}

type RequestForm = { asked: string; askedOn: Day; dueOn: Day; file: Upload | null };

/** The funder wants more before a day of its own. Everybody in the version is told. */
export function requestCompletion(db: Db, id: number, form: RequestForm, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    takeStep(tx, application(tx, id), "request_completion", act);
    const { file, ...request } = form;
    const documentId = file && addDocument(tx, file, act);
    tx.insert(completionRequests)
      .values({ applicationId: id, ...request, documentId, ...toldBy(act) })
      .run();
    const { asked, dueOn } = form;
    tellOfAward(tx, id, "completion_requested", act, { asked, dueOn });
    const facts = { ...applicationFacts(tx, id, act), asked, dueOn };
    writeToParties(
      tx,
      codesAtFunder(tx, id),
      { kind: "completion_requested", facts, applicationId: id },
      act,
    );
  });
}

/** How the completion can be handed in: with the text that the funder has, or with a newer one that all have approved. */
export function completionStanding(db: Db, found: Application, at: Act["at"]) {
  const had = versionAtFunder(db, found.id);
  // One that was taken back is not handed in: what the funder has is what there is.
  const now = versionOut(db, found) ?? had;
  const isNewer = now.id !== had.id;
  const unsent = !isStill(contentOf(now), workingContent(db, found, declinedParties(db, found.id)));
  return { had, now, isNewer, unsent, blockers: isNewer ? blockers(db, found, board(db, found, at)) : [] };
}

type ReplyForm = { reply: string; handedInOn: Day; file: Upload };

/** Refused while a changed text has not been sent, or a newer version lacks anybody's approval. */
export function handInCompletion(db: Db, id: number, form: ReplyForm, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    takeStep(tx, found, "hand_in_completion", act);
    const standing = completionStanding(tx, found, act.at);
    if (standing.unsent) refuse("completion_text_changed");
    if (standing.blockers.length > 0) refuse("not_ready_to_hand_in");
    const { request } = openCompletion(tx, id) ?? refuse("not_in_this_status");
    const { file, ...reply } = form;
    const documentId = addDocument(tx, file, act);
    tx.insert(completionReplies)
      .values({ requestId: request.id, ...reply, versionId: standing.now.id, documentId, ...toldBy(act) })
      .run();
    const details = { handedInOn: form.handedInOn, version: standing.now.number, isNewer: standing.isNewer };
    tellOfAward(tx, id, "completion_handed_in", act, details);
    const { reply: said, handedInOn } = form;
    const { number: version } = standing.now;
    const facts = {
      ...applicationFacts(tx, id, act),
      reply: said,
      handedInOn,
      version,
      isNewer: standing.isNewer,
    };
    writeToParties(
      tx,
      codesAtFunder(tx, id),
      { kind: "completion_handed_in", facts, applicationId: id },
      act,
    );
  });
}

/** Those in the version that the funder has, but for who has declined since. */
export function codesAtFunder(db: Db, id: number): string[] {
  const declined = declinedParties(db, id);
  return contentOf(versionAtFunder(db, id))
    .parties.map(({ code }) => code)
    .filter((code) => !declined.has(code));
}
