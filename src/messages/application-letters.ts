import type { ContentChange } from "../applications/content-changes";
import type { ChangeClass } from "../applications/standing";
import type { Day, Instant } from "../calendar";
import type { DeadlineFacts } from "./call-letters";

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

/** Letters about a joint application, from the question to the decision and after. */
export type ApplicationLetters = {
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
    /** What differs from the version before, for this municipality; letters of before texts had sections name a change by a word. */
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
  delay_told: ApplicationFacts & { municipality: string; expectedOn: Day; reason: string; byName: string };
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
