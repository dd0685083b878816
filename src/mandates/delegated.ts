import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, delegationReports, partyDecisions, signoffs, versions } from "../../db/schema";
import { type Board, boardsEver } from "../boards/boards";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { refuse } from "../refusal";
import type { DecisionForm } from "./decision-state";
import { requirePaperKeeper } from "./doers";
import { tellOfParty } from "./happenings";

type Report = typeof delegationReports.$inferSelect;

/** A decision that somebody has made in the board's place, and when it was reported to the board. */
export type DelegatedDecision = {
  /** "d7" for a recorded decision, "s7" for a director's approval that was itself the decision. */
  key: string;
  applicationId: number;
  title: string;
  form: DecisionForm;
  decidedOn: Day;
  decider: string;
  reference: string;
  caseNumber: string;
  report: Report | undefined;
};

/** All of one board, those that are not reported first. */
export function delegatedDecisions(db: Db, board: Board): DelegatedDecision[] {
  const boards = boardsEver(db, board.municipalityCode);
  const isOfBoard = (boardId: number | null, name: string) =>
    (boardId ?? boardNamed(boards, name)) === board.id;
  const recorded = recordedDecisions(db, board.municipalityCode).filter((one) =>
    isOfBoard(one.boardId, one.boardName),
  );
  const known = new Set(recorded.map(sameDecision));
  const approved = approvalsOnDelegation(db, board.municipalityCode).filter(
    (one) => isOfBoard(null, one.boardName) && !known.has(sameDecision(one)),
  );
  const reports = newestReports(db, board.id);
  return [...recorded, ...approved]
    .map(({ boardId: _, boardName: __, ...one }) => ({ ...one, report: reports.get(one.key) }))
    .toSorted((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ report, decidedOn }: DelegatedDecision) => `${report ? 1 : 0} ${decidedOn}`;

const sameDecision = ({ applicationId, decidedOn }: { applicationId: number; decidedOn: Day }) =>
  `${applicationId} ${decidedOn}`;

/** By its name; one that no board has is taken to be of the board that decides about the network's matters. */
function boardNamed(boards: readonly Board[], name: string): number | undefined {
  const named = boards.find((one) => one.name.toLocaleLowerCase("sv") === name.toLocaleLowerCase("sv"));
  return (named ?? boards.find(({ kind }) => kind === "board"))?.id;
}

function recordedDecisions(db: Db, code: string) {
  return db
    .select({ decision: partyDecisions, title: applications.title })
    .from(partyDecisions)
    .innerJoin(applications, eq(applications.id, partyDecisions.applicationId))
    .where(
      and(
        eq(partyDecisions.municipalityCode, code),
        inArray(partyDecisions.form, ["delegation", "subdelegation", "chair"]),
        inArray(partyDecisions.outcome, ["granted", "rejected"]),
        isNull(partyDecisions.correctedAt),
      ),
    )
    .orderBy(asc(partyDecisions.id))
    .all()
    .map(({ decision, title }) => ({
      key: `d${decision.id}`,
      applicationId: decision.applicationId,
      title,
      form: decision.form,
      boardId: decision.boardId,
      boardName: decision.boardName,
      decidedOn: decision.decidedOn ?? "",
      decider: decision.decider,
      reference: decision.reference,
      caseNumber: decision.caseNumber,
    }));
}

/** A decision that several versions were approved on is one: the first approval stands for it. */
function approvalsOnDelegation(db: Db, code: string) {
  const rows = db
    .select({ signoff: signoffs, applicationId: versions.applicationId, title: applications.title })
    .from(signoffs)
    .innerJoin(versions, eq(versions.id, signoffs.versionId))
    .innerJoin(applications, eq(applications.id, versions.applicationId))
    .where(
      and(
        eq(signoffs.municipalityCode, code),
        eq(signoffs.decision, "approved"),
        eq(signoffs.ground, "delegation"),
      ),
    )
    .orderBy(asc(signoffs.id))
    .all()
    .map(({ signoff, applicationId, title }) => ({
      key: `s${signoff.id}`,
      applicationId,
      title,
      form: "delegation" as const,
      boardId: null,
      boardName: signoff.board,
      decidedOn: signoff.decidedOn ?? "",
      decider: [signoff.personName, signoff.personTitle].filter(Boolean).join(", "),
      reference: signoff.delegationItem,
      caseNumber: signoff.caseNumber,
    }));
  return rows.filter((row, i) => rows.findIndex((other) => sameDecision(other) === sameDecision(row)) === i);
}

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
