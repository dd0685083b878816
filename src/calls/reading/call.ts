import type { Day } from "../../calendar";
import { type DeadlineReading, readDeadline } from "../deadline-reader";
import { type Applicants, readApplicants } from "./applicants";
import { type CoFinancing, readCoFinancing } from "./co-financing";
import { type DayReading, readDecision } from "./decision";
import { type HandingIn, readHandingIn } from "./handing-in";
import { type JointRules, readJointRules } from "./joint-rules";
import { plainText } from "./plain-text";
import { readSums, type Sum } from "./sums";

/**
 * All that a call's own text says of the call. What it does not say clearly is null: nothing here is a guess, and
 * each value carries the words it was read from.
 */
export type CallReading = {
  /** Also the opening day (`deadline.opens`) and several last days (`deadline.multi`). */
  deadline: DeadlineReading;
  /** When the funder decides: an ISO day, `2027-06` or `--06-15`. */
  decision: DayReading | null;
  /** What one project can get. */
  perProject: Sum | null;
  /** What all projects share. */
  total: Sum | null;
  coFinancing: CoFinancing | null;
  applicants: Applicants | null;
  joint: JointRules | null;
  handingIn: HandingIn;
};

/** Never throws. `publishedOn` gives "i år" and "tre veckor från publiceringen" their meaning, and no other year. */
export function readCall(text: string, publishedOn: Day | null): CallReading {
  const plain = plainText(text);
  const sums = readSums(plain);
  return {
    deadline: readDeadline(text, publishedOn),
    decision: readDecision(plain),
    perProject: sums.perProject,
    total: sums.total,
    coFinancing: readCoFinancing(plain),
    applicants: readApplicants(plain),
    joint: readJointRules(plain),
    handingIn: readHandingIn(plain),
  };
}
