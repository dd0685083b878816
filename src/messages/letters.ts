import type { Pace } from "../../db/schema";
import type { Day, Instant } from "../calendar";
import type { FunderField, FunderGroup } from "../calls/funder-facts";
import type { StatementFacts } from "../fees/statement-facts";
import type { PlanState } from "../planning/party-plan";
import type { PlanCause } from "../planning/replanning";
import type { PopulationFailure } from "../population/asking";
import type { ReminderFacts } from "../reminders/matters";
import type { ApplicationLetters } from "./application-letters";
import type { CallLetters } from "./call-letters";
import type { NetworkLetters } from "./network-letters";

/** A letter inside another: what it would have been by itself. */
export type JoinedLetter = { kind: LetterKind; facts: Record<string, unknown> };

/** Letters about signing in, about letters, and what joins several matters. */
type OwnLetters = {
  sign_in: {
    minutes: number;
    /** The page of ours that was asked for, such as "/applications/7". */
    next: string;
  };
  link_renewed: Record<never, never>;
  newsletter: {
    newsletterId: number;
    title: string;
    network: string;
    parts: { heading: string; text: string }[];
    /** Somebody outside the network, who has asked for it. */
    isSubscriber: boolean;
  };
  newsletter_confirmation: Record<never, never>;
  source_unsure: {
    sourceId: number;
    name: string;
    reason: Doubt;
    /** Of the last visit, when it gave nothing. */
    failure: string | null;
    detail: string;
  };
  source_recovered: { sourceId: number; name: string; unsureSince: Instant };
  population_waiting: {
    fetchId: number;
    year: number;
    sourceTable: string;
    municipalities: number;
    /** The short names of those whose figures want a second look. */
    doubtful: string[];
  };
  population_failing: {
    year: number;
    since: Instant;
    times: number;
    failure: PopulationFailure;
    detail: string;
  };
  new_hits: {
    searches: {
      id: number;
      name: string;
      /** All that are new; the first of them are named. */
      hits: number;
      calls: { id: number; title: string; funder: string; deadline: DeadlineFacts }[];
    }[];
  };
  renegotiation_demanded: {
    renegotiationId: number;
    agreement: string;
    municipality: string;
    demandedOn: Day;
    reason: string;
  };
  notice_received: {
    noticeId: number;
    municipality: string;
    receivedOn: Day;
    exitOn: Day;
    /** Calendar years in which it still is a member. */
    feeYears: number[];
    isHost: boolean;
    applications: { title: string; outlives: boolean }[];
  };
  fee_statement: StatementFacts;
  advice_asked: {
    requestId: number;
    title: string;
    municipality: string;
    wishedOn: Day | null;
    askedBy: string;
    /** Another question in a matter that was answered. */
    isFollowUp: boolean;
  };
  advice_answered: { requestId: number; title: string; answeredBy: string };
  lesson_offered: { requestId: number; title: string; writtenBy: string };
  /** What one person is reminded of, the soonest first. */
  reminder: { items: (ReminderFacts & { isEscalation: boolean })[]; personal: boolean };
  /** Several letters that waited for each other, in one. */
  digest: { pace: Exclude<Pace, "at_once">; on: Day; letters: JoinedLetter[] };
  address_refused: {
    name: string;
    address: string;
    /** The letter that did not come through. */
    letterKind: LetterKind;
    /** What the mail server said. */
    answer: string;
  };
  test_letter: { at: Instant };
};

/**
 * The letters of Utlyst: for each kind, the facts that its words are made of (`views/mail/<kind>.ts`).
 * Facts are written down when the letter is, so that a letter sent late still tells what was true.
 */
export type LetterFacts = ApplicationLetters & CallLetters & NetworkLetters & OwnLetters;

export type LetterKind = keyof LetterFacts;
