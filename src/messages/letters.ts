import type { ContentChange } from "../applications/content";
import type { Day, Instant } from "../calendar";

/** A deadline as a letter tells it: a moment, a day, or neither. */
export type DeadlineFacts = { on: Day | null; at: Instant | null; text: string; rolling: boolean };

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

export type GroundFacts = {
  ground: "board" | "delegation" | "execution";
  board: string;
  decidedOn: Day;
  paragraph: string;
  caseNumber: string;
};

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
  asked: ApplicationFacts & { code: string; municipality: string; askedCount: number };
  for_approval: ApplicationFacts & {
    municipality: string;
    owner: string;
    version: number;
    replacesVersion: number | null;
    /** What differs from the version before, for this municipality. */
    changed: ContentChange[];
    /** The letter only brings a new link to what was asked before. */
    resent: boolean;
    budgetShareSek: number;
    coFinancingSek: number;
    linkExpiresOn: Day;
  };
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
};

export type LetterKind = keyof LetterFacts;
