import { and, desc, eq, isNotNull } from "drizzle-orm";
import { answerFor } from "../../../src/applications/answering";
import type { Answer } from "../../../src/applications/answers";
import { application, currentVersion, partiesOf } from "../../../src/applications/applications";
import { recordOpening } from "../../../src/applications/board";
import { freezeAndSend } from "../../../src/applications/lifecycle";
import { approve, type GroundForm } from "../../../src/applications/signoffs";
import type { ChangeClass } from "../../../src/applications/standing";
import { changeBudget, changeText, type TextForm } from "../../../src/applications/text";
import { addMinutes, type Instant } from "../../../src/calendar";
import type { Db } from "../../open";
import { letters } from "../../schema";
import type { Story } from "../story";

export function write(
  story: Story,
  at: Instant,
  id: number,
  { sections = {}, ...facts }: Partial<TextForm>,
): void {
  const { title, ownerCode, periodFromOn, periodToOn, requestedSek, revision } = application(story.db, id);
  const before = { title, ownerCode, periodFromOn, periodToOn, requestedSek };
  changeText(story.db, id, { ...before, ...facts, sections }, revision, story.act(at, "adviser"));
}

export function share(story: Story, at: Instant, id: number, shares: ReadonlyMap<string, number>): void {
  const rows = partiesOf(story.db, id).map(({ code }) => ({
    code,
    budgetShareSek: shares.get(code) ?? 0,
    coFinancingSek: 0,
  }));
  changeBudget(story.db, id, rows, application(story.db, id).revision, story.act(at, "adviser"));
}

/** A first version has no reason; those after it say what the change means for the approvals. */
export function send(
  story: Story,
  at: Instant,
  id: number,
  changeClass: ChangeClass = "material",
  classReason = "",
): void {
  const form = { revision: application(story.db, id).revision, changeClass, classReason };
  freezeAndSend(story.db, id, form, story.act(at, "adviser"));
}

export function answer(
  story: Story,
  at: Instant,
  id: number,
  code: string,
  given: Answer,
  reason = "",
): void {
  const form = { applicationId: id, municipalityCode: code, answer: given, reason };
  answerFor(story.db, form, story.act(at, "contact", code));
}

/** The way in that the newest letter to this director holds. */
function linkInLetter(db: Db, applicationId: number, directorId: number): string {
  const [letter] = db
    .select({ secret: letters.secret })
    .from(letters)
    .where(
      and(
        eq(letters.kind, "for_approval"),
        eq(letters.applicationId, applicationId),
        eq(letters.toId, directorId),
        isNotNull(letters.secret),
      ),
    )
    .orderBy(desc(letters.id))
    .limit(1)
    .all();
  if (!letter?.secret) throw new Error(`no letter to ${directorId} about application ${applicationId}`);
  return letter.secret;
}

/** The director opens the newest letter's link and reads. */
export function open(story: Story, at: Instant, id: number, code: string): string {
  const directorId = story.act(at, "director", code).by.personId ?? 0;
  const versionNumber = currentVersion(story.db, id)?.number ?? 0;
  recordOpening(
    story.db,
    { applicationId: id, municipalityCode: code, personId: directorId, versionNumber },
    at,
  );
  return linkInLetter(story.db, id, directorId);
}

const READING_MINUTES = 14;

export function approveAs(story: Story, at: Instant, id: number, code: string, ground: GroundForm): void {
  const token = open(story, addMinutes(at, -READING_MINUTES), id, code);
  const number = currentVersion(story.db, id)?.number ?? 0;
  approve(story.db, token, number, ground, at);
}
