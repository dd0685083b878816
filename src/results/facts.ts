import type { Db } from "../../db/open";
import { applications } from "../../db/schema";
import { adviceCounts } from "../advice/figures";
import { dayOf, yearOf } from "../calendar";
import { sentNewsletters } from "../newsletters/newsletters";
import { attemptsFrom } from "./attempts";
import { callGroups } from "./call-groups";
import { callsSeen } from "./calls-seen";
import { decided } from "./decided";
import { keptByMunicipalities, keptFromFunders } from "./grant-money";
import { handedIn } from "./handed-in";
import { toldResults } from "./told-results";
import { withdrawnOn } from "./withdrawn";

/** All that has been applied for, by one question a table. */
export function attemptFacts(db: Db) {
  const groups = callGroups(db);
  const submitted = handedIn(db);
  const decisions = decided(db);
  const told = toldResults(db, groups);
  const withdrawals = withdrawnOn(db);
  const attempts = attemptsFrom({ groups, submitted, decisions, withdrawals, told });
  return { groups, submitted, decisions, attempts };
}

/** All that results are counted from, of all years. */
export function resultFacts(db: Db) {
  const facts = attemptFacts(db);
  const opened = db.select({ at: applications.openedAt }).from(applications).all();
  return {
    ...facts,
    calls: callsSeen(db, facts.groups),
    openedIn: opened.map(({ at }) => yearOf(dayOf(at))),
    fromFunders: keptFromFunders(db, facts.groups),
    kept: keptByMunicipalities(db),
    questions: adviceCounts(db),
    newslettersIn: sentNewsletters(db).flatMap(({ sentAt }) => (sentAt ? [yearOf(dayOf(sentAt))] : [])),
  };
}

export type ResultFacts = ReturnType<typeof resultFacts>;
