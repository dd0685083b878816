import type { Pace } from "../../db/schema";
import type { ContentChange } from "../applications/content-changes";
import type { ChangeClass } from "../applications/standing";
import type { Day, Instant } from "../calendar";
import type { FunderField, FunderGroup } from "../calls/funder-facts";
import type { StatementFacts } from "../fees/statement-facts";
import type { PlanState } from "../planning/party-plan";
import type { PlanCause } from "../planning/replanning";
import type { PopulationFailure } from "../population/asking";
import type { ReminderFacts } from "../reminders/matters";
import type { Doubt } from "../sources/doubt";

/** A deadline as a letter tells it: a moment, a day, or neither. */
export type DeadlineFacts = {
  on: Day | null;
  at: Instant | null;
  text: string;
  rolling: boolean;
  /** Whether somebody has compared it with the funder's page; letters of before lack it. */
  confirmed?: boolean;
  /** The call's, which rises with every change; letters of before lack it. */
  revision?: number;
};

/** What every letter about a joint application can say. */
export type ApplicationFacts = {
  applicationId: number;
  title: string;
  funder: string;
  callTitle: string;
  deadline: DeadlineFacts;
  /** Whom to ask. */
  adviser: { name: string; email: string } | null;
};

type GroundFacts = {
  ground: "board" | "delegation" | "execution";
  board: string;
  decidedOn: Day;
  paragraph: string;
  caseNumber: string;
};

/** An application whose call's last day has moved, and as what the receiver has to do with it. */
export type MovedApplication = {
  id: number;
  title: string;
  as: "adviser" | "contact" | "director";
  /** The receiver's municipality; null for the adviser. */
  code: string | null;
  /** Municipalities whose board was in time for the old day and is not for the new one; letters of before lack it. */
  tooLate?: string[];
};

/** A letter inside another: what it would have been by itself. */
export type JoinedLetter = { kind: LetterKind; facts: Record<string, unknown> };

/**
 * The letters of Utlyst: for each kind, the facts that its words are made of (`views/mail/<kind>.tsx`).
 * Facts are written down when the letter is, so that a letter sent late still tells what was true.
 */
export type LetterFacts = {
  sign_in: {
    minutes: number;
    /** The page of ours that was asked for, such as "/applications/7". */
    next: string;
  };
  asked: ApplicationFacts & {
    code: string;
    municipality: string;
    askedCount: number;
    /** The link is a personal one, which answers without signing in; letters of before lack it. */
    personal?: boolean;
  };
  for_approval: ApplicationFacts & {
    municipality: string;
    owner: string;
    version: number;
    replacesVersion: number | null;
    /** What differs from the version before, for this municipality. */
    /** Letters of before texts had sections name a change by a word only. */
    changed: (ContentChange | string)[];
    /** The letter only brings a new link to what was asked before. */
    resent: boolean;
    /** The director has been asked before and has not answered; letters of before lack it. */
    reminder?: boolean;
    budgetShareSek: number;
    coFinancingSek: number;
    linkExpiresOn: Day;
    /** How the adviser classed the change; letters of before changes were classed lack these three. */
    changeClass?: ChangeClass | null;
    classReason?: string;
    /** The version that the municipality approved last, when that no longer counts. */
    approvedVersion?: number | null;
  };
  /** A new version needs nobody's new approval here; or, to a contact person, that it was classed so. */
  version_editorial: ApplicationFacts & {
    as: "director" | "contact";
    municipality: string;
    version: number;
    /** The approved version that still counts; null when the municipality has not approved. */
    approvedVersion: number | null;
    changed: ContentChange[];
    /** Material when it touches neither text nor the municipality's own part. */
    changeClass: ChangeClass | null;
    classReason: string;
    linkExpiresOn: Day | null;
    resent: boolean;
  };
  version_taken_back: ApplicationFacts & {
    as: "director" | "contact";
    municipality: string;
    version: number;
    reason: string;
  };
  objection: ApplicationFacts & {
    /** To the director it is the receipt. */
    as: "director" | "contact";
    municipality: string;
    code: string;
    version: number;
    approvedVersion: number;
    byName: string;
    byTitle: string;
    reason: string;
    approvedCount: number;
    askedCount: number;
  };
  form_returned: ApplicationFacts & { code: string; municipality: string; reason: string; byName: string };
  answer_declined: ApplicationFacts & { municipality: string; reason: string; byName: string };
  receipt: ApplicationFacts & {
    municipality: string;
    version: number;
    sha256: string;
    budgetShareSek: number;
    coFinancingSek: number;
    at: Instant;
    decision: "approved" | "declined";
    ground: GroundFacts | null;
    reason: string;
  };
  signed_off: ApplicationFacts & {
    municipality: string;
    version: number;
    byName: string;
    byTitle: string;
    decision: "approved" | "declined";
    reason: string;
    approvedCount: number;
    askedCount: number;
    /** The municipality had approved, and takes it back. */
    tookBack?: boolean;
  };
  all_approved: ApplicationFacts & { version: number; approvedCount: number; memberCount: number };
  handed_in: ApplicationFacts & {
    version: number;
    submittedOn: Day;
    funderReference: string;
    approvedCount: number;
    memberCount: number;
    owner: string;
  };
  deadline_moved: {
    callId: number;
    callTitle: string;
    funder: string;
    from: DeadlineFacts;
    to: DeadlineFacts;
    /** The day that working days are counted from. */
    movedOn: Day;
    applications: MovedApplication[];
    adviser: { name: string; email: string } | null;
  };
  plan_changed: {
    municipality: string;
    as: "adviser" | "contact";
    /** Null when the call's own times have changed. */
    board: { id: number; name: string } | null;
    cause: PlanCause;
    /** The meeting's day, where it is one meeting that made it. */
    meetsOn: Day | null;
    applications: { id: number; title: string; deadlineOn: Day; from: PlanState; to: PlanState }[];
    adviser: { name: string; email: string } | null;
  };
  call_changed: {
    callId: number;
    callTitle: string;
    funder: string;
    /** Of a text only that it is another; "" elsewhere for nothing said. */
    changes: { field: FunderField; group: FunderGroup; from: string; to: string }[];
  };
  interest_asked: {
    callId: number;
    callTitle: string;
    funder: string;
    deadline: DeadlineFacts;
    municipality: string;
    adviser: { name: string; email: string } | null;
    personal?: boolean;
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
  delay_told: ApplicationFacts & { municipality: string; expectedOn: Day; reason: string; byName: string };
  notice_taken_back: {
    noticeId: number;
    municipality: string;
    receivedOn: Day;
    exitOn: Day;
    reason: string;
  };
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
  completion_requested: ApplicationFacts & { asked: string; dueOn: Day };
  completion_handed_in: ApplicationFacts & {
    reply: string;
    handedInOn: Day;
    version: number;
    /** The funder has another text than before. */
    isNewer: boolean;
  };
  application_withdrawn: ApplicationFacts & { withdrawnOn: Day; reason: string };
  funder_decided: ApplicationFacts & {
    outcome: "granted" | "granted_in_part" | "rejected";
    decidedOn: Day;
    caseNumber: string;
    grantedSek: number;
    conditions: string;
    /** Why the funder said no, or less. */
    reason: string;
    startsOn: Day | null;
    endsOn: Day | null;
    finalDueOn: Day | null;
    owner: string;
    /** What the owner's yes hung on, now that it counts; "" when there was none. */
    ownersCondition: string;
    /** Why what was told before was wrong; "" the first time. */
    correction: string;
  };
  change_decided: ApplicationFacts & {
    changeId: number;
    decidedOn: Day;
    verdicts: Partial<
      Record<"time" | "budget" | "content" | "parties", "accepted" | "accepted_with_changes" | "rejected">
    >;
    note: string;
    endsOn: Day;
    grantedSek: number;
    /** Who comes or leaves; "" when that was not asked for. */
    municipality: string;
    move: "joins" | "leaves" | null;
  };
};

export type LetterKind = keyof LetterFacts;
