import { asc } from "drizzle-orm";
import { currentVersion } from "../../src/applications/applications";
import { standingSignoffs } from "../../src/applications/signoff-records";
import { addMinutes, instantAt } from "../../src/calendar";
import { type Letter, letterSent } from "../../src/messages/outbox";
import { letters } from "../schema";
import { ADVICE } from "./applications/advice";
import { GUIDES } from "./applications/guides";
import type { Story } from "./story";

export type Wording = (letter: Letter) => { subject: string; text: string };

const RECEIPTS_OF_DAYS = 2;

/**
 * Old letters left long ago. In the outbox wait those that one wants to open: the links of the directors who have not
 * decided, the questions about the newest application, and the last days' receipts.
 */
export function sendOldLetters(story: Story, word: Wording): void {
  const waits = waiting(story);
  for (const letter of story.db.select().from(letters).orderBy(asc(letters.id)).all()) {
    if (waits(letter) || letter.heldAt !== null) continue;
    letterSent(story.db, letter.id, word({ ...letter, secret: null }), addMinutes(letter.writtenAt, 1));
  }
}

function waiting(story: Story): (letter: Letter) => boolean {
  const version = currentVersion(story.db, story.id(ADVICE));
  const decided = version ? [...standingSignoffs(story.db, version.id).values()] : [];
  const done = new Set(decided.map(({ personId }) => personId));
  const receiptsSince = instantAt(story.day(-RECEIPTS_OF_DAYS), "00:00");
  return ({ kind, applicationId, toId, writtenAt }) => {
    if (kind === "receipt") return writtenAt >= receiptsSince;
    if (kind === "asked") return applicationId === story.id(GUIDES);
    return kind === "for_approval" && writtenAt === version?.frozenAt && !done.has(toId ?? 0);
  };
}
