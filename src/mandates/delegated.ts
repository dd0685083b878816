import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { delegationReports, partyDecisions, signoffs, versions } from "../../db/schema";
import { allBoards, type Board, boardsEver } from "../boards/boards";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { refuse } from "../refusal";
import { type DecidedForBoard, decidedForBoards } from "./decided-for-board";
import { requirePaperKeeper } from "./doers";
import { tellOfParty } from "./happenings";

type Report = typeof delegationReports.$inferSelect;

/** One board's, and when each was reported to it. */
export type DelegatedDecision = DecidedForBoard & { report: Report | undefined };

/** All of one board, those that are not reported first. */
export function delegatedDecisions(db: Db, board: Board): DelegatedDecision[] {
  const reports = newestReports(db, board.id);
  return decidedForBoards(db, boardsEver(db, board.municipalityCode), board.municipalityCode)
    .filter(({ boardId }) => boardId === board.id)
    .map((one) => ({ ...one, report: reports.get(one.key) }))
    .toSorted((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ report, decidedOn }: DelegatedDecision) => `${report ? 1 : 0} ${decidedOn}`;

const keyOf = ({ decisionId, signoffId }: Report) =>
  decisionId === null ? `s${signoffId}` : `d${decisionId}`;

function newestReports(db: Db, boardId: number): Map<string, Report> {
  const rows = db
    .select()
    .from(delegationReports)
    .where(eq(delegationReports.boardId, boardId))
    .orderBy(asc(delegationReports.id))
    .all();
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Of all municipalities: what no board has been told of. */
export function unreportedDecisions(db: Db): DecidedForBoard[] {
  const told = new Set(db.select().from(delegationReports).all().map(keyOf));
  return decidedForBoards(db, allBoards(db)).filter(({ key }) => !told.has(key));
}

/** Ticks what was reported to the board at a meeting. What stands so already is not written again. */
export function reportDelegated(
  db: Db,
  board: Board,
  { keys, reportedOn }: { keys: readonly string[]; reportedOn: Day },
  act: Act,
): number {
  requirePaperKeeper(act, board.municipalityCode);
  return db.transaction((tx) => {
    const all = delegatedDecisions(tx, board);
    const chosen = keys.map((key) => all.find((one) => one.key === key) ?? refuse("not_found"));
    const news = chosen.filter(({ report }) => report?.reportedOn !== reportedOn);
    for (const { key: told, applicationId, decidedOn } of news) {
      const id = Number(told.slice(1));
      tx.insert(delegationReports)
        .values({
          boardId: board.id,
          decisionId: told.startsWith("d") ? id : null,
          signoffId: told.startsWith("s") ? id : null,
          reportedOn,
          at: act.at,
          byId: act.by.personId,
          byName: act.by.name,
        })
        .run();
      const details = { boardName: board.name, decidedOn, reportedOn };
      const key = { applicationId, code: board.municipalityCode };
      tellOfParty(tx, key, "delegated_decision_reported", details, act);
    }
    return news.length;
  });
}

/** What has been reported of an application's decisions, the newest last. */
export function reportsOfApplication(db: Db, applicationId: number) {
  const decided = db
    .select({
      code: partyDecisions.municipalityCode,
      decidedOn: partyDecisions.decidedOn,
      reportedOn: delegationReports.reportedOn,
    })
    .from(delegationReports)
    .innerJoin(partyDecisions, eq(partyDecisions.id, delegationReports.decisionId))
    .where(eq(partyDecisions.applicationId, applicationId))
    .all();
  const approved = db
    .select({
      code: signoffs.municipalityCode,
      decidedOn: signoffs.decidedOn,
      reportedOn: delegationReports.reportedOn,
    })
    .from(delegationReports)
    .innerJoin(signoffs, eq(signoffs.id, delegationReports.signoffId))
    .innerJoin(versions, eq(versions.id, signoffs.versionId))
    .where(eq(versions.applicationId, applicationId))
    .all();
  return [...decided, ...approved];
}

export type ReportedDecision = ReturnType<typeof reportsOfApplication>[number];
