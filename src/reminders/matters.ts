import type { Db } from "../../db/open";
import type { Day, Instant } from "../calendar";
import type { Act } from "../history";
import type { Receiver } from "../messages/outbox";
import type { Question } from "../reply-links/reply-links";
import type { RuleName } from "./rules";
import { advice } from "./sources/advice";
import { approvals } from "./sources/approvals";
import { awards } from "./sources/awards";
import { boardPapers } from "./sources/board-papers";
import { calls } from "./sources/calls";
import { delegatedDecisions } from "./sources/delegated-decisions";
import { handingIn } from "./sources/handing-in";
import { networkYear } from "./sources/network-year";
import { newsletter } from "./sources/newsletter";
import { partyPapers } from "./sources/party-papers";
import { questions } from "./sources/questions";
import { type Running, runningApplications } from "./sources/running";
import type { Timed } from "./steps";

/** What a letter says of a matter; `views/mail/reminder.ts` has the words. */
export type ReminderFacts = {
  rule: RuleName;
  /** The application's or the call's title; "" where the rule says it all. */
  title: string;
  /** Whom it is about, by its formal name; "" for the whole network. */
  municipality: string;
  /** The day that something must be done by, when there is one. */
  by: Day | null;
  /** Where it is done, such as "/applications/7". */
  path: string;
};

/** Something that somebody is to do, and that rests until it is done. */
export type Matter = Timed & {
  rule: RuleName;
  /** The same as long as it is the same matter; with the rule and the day that is counted from it is one. */
  key: string;
  to: Receiver[];
  escalateTo: Receiver[];
  facts: ReminderFacts;
  applicationId: number | null;
  /** What a personal link would answer, when it is a question to a contact person. */
  question?: Question & { municipalityCode: string };
  /** A personal link cannot be joined with other matters: the letter is written by this instead. */
  write?: (db: Db, act: Act) => void;
};

/** One file a source of matters. What is done is no matter any more, so nothing is reminded of after that. */
const sources: readonly ((db: Db, running: readonly Running[], at: Instant) => Matter[])[] = [
  questions,
  approvals,
  handingIn,
  boardPapers,
  partyPapers,
  delegatedDecisions,
  awards,
  calls,
  advice,
  newsletter,
  networkYear,
];

export function mattersNow(db: Db, at: Instant): Matter[] {
  const running = runningApplications(db, at);
  return sources.flatMap((source) => source(db, running, at));
}
