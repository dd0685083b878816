import type { Day, Instant } from "../calendar";
import type { StatementFacts } from "../fees/statement-facts";
import type { PopulationFailure } from "../population/asking";

/** Letters about the network itself: its agreement and register, its advice, its newsletter. */
export type NetworkLetters = {
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
  notice_taken_back: {
    noticeId: number;
    municipality: string;
    receivedOn: Day;
    exitOn: Day;
    reason: string;
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
  newsletter: {
    newsletterId: number;
    title: string;
    network: string;
    parts: { heading: string; text: string }[];
    /** Somebody outside the network, who has asked for it. */
    isSubscriber: boolean;
  };
  newsletter_confirmation: Record<never, never>;
};
