import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { closures } from "../../db/schema";
import { type Application, application } from "../applications/applications";
import { type Step, takeStep } from "../applications/lifecycle";
import { type Day, dayOf, yearOf } from "../calendar";
import type { Act } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { changesOf } from "./changes";
import { standingDecision } from "./decisions";
import { grantPaymentsOf, moneyOf } from "./money";
import { type ReportKind, reportsOf } from "./reports";
import { tellOfAward, toldBy } from "./telling";

export type LeftToClose =
  | { what: "no_final_report" }
  | { what: "report_to_hand_in"; id: number; kind: ReportKind; dueOn: Day }
  | { what: "report_to_accept"; id: number; kind: ReportKind }
  | { what: "change_to_decide"; id: number }
  | { what: "to_repay"; sek: number }
  /** By law of arithmetic: the reported use is more than has come. */
  | { what: "to_receive"; sek: number };

/** What stands before a granted project can be closed; a rejected or withdrawn application has nothing left. */
export function leftToClose(db: Db, found: Application): LeftToClose[] {
  if (found.status !== "granted") return [];
  const reports = reportsOf(db, found.id);
  const money = moneyOf(db, found.id, found.ownerCode);
  const missing = (money.usedSek ?? 0) > money.receivedSek ? money.toReceiveSek : 0;
  return [
    ...(reports.some(({ kind }) => kind === "final") ? [] : [{ what: "no_final_report" as const }]),
    ...reports.flatMap(({ id, kind, dueOn, submission, acceptance }): LeftToClose[] =>
      submission === null
        ? [{ what: "report_to_hand_in", id, kind, dueOn }]
        : acceptance === null
          ? [{ what: "report_to_accept", id, kind }]
          : [],
    ),
    ...changesOf(db, found.id)
      .filter(({ decision }) => decision === null)
      .map(({ request }) => ({ what: "change_to_decide" as const, id: request.id })),
    ...((money.toRepaySek ?? 0) > 0 ? [{ what: "to_repay" as const, sek: money.toRepaySek ?? 0 }] : []),
    ...(missing > 0 ? [{ what: "to_receive" as const, sek: missing }] : []),
  ];
}

export function closureOf(db: Db, applicationId: number) {
  return db
    .select()
    .from(closures)
    .where(eq(closures.applicationId, applicationId))
    .orderBy(desc(closures.id))
    .limit(1)
    .get();
}

/** Counted from the last day of the year of the last payment (ESF+), of the decision, or of the closing. */
export function keptUntil(db: Db, applicationId: number, keepYears: number, closedOn: Day): Day {
  const last =
    grantPaymentsOf(db, applicationId).at(-1)?.paidOn ??
    standingDecision(db, applicationId)?.decidedOn ??
    closedOn;
  return `${yearOf(last) + keepYears}-12-31`;
}

export function close(db: Db, id: number, form: { keepYears: number | null; note: string }, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    if (leftToClose(tx, found).length > 0) refuse("not_ready_to_close");
    takeStep(tx, found, "close", act);
    const { keepYears, note } = form;
    const keepUntil = keepYears === null ? null : keptUntil(tx, id, keepYears, dayOf(act.at));
    tx.insert(closures)
      .values({ applicationId: id, keepYears, keepUntil, note, ...toldBy(act) })
      .run();
    tellOfAward(tx, id, "application_closed", act, { keepUntil, note });
  });
}

/** Back to where it was when it was closed. */
export function reopen(db: Db, id: number, reason: string, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    takeStep(tx, application(tx, id), stepBack(tx, id), act, { reason });
    tellOfAward(tx, id, "application_reopened", act, { reason });
  });
}

function stepBack(db: Db, id: number): Step {
  const decision = standingDecision(db, id);
  if (!decision) return "reopen_withdrawn";
  return decision.outcome === "rejected" ? "reopen_rejected" : "reopen";
}
