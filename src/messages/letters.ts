import type { Pace } from "../../db/schema";
import type { Day, Instant } from "../calendar";
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
