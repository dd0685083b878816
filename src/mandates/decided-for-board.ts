import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, partyDecisions, signoffs, versions } from "../../db/schema";
import type { Board } from "../boards/boards";
import type { Day, Instant } from "../calendar";
import type { DecisionForm } from "./decision-state";

/** A decision that somebody has made in the board's place. */
export type DecidedForBoard = {
  /** "d7" for a recorded decision, "s7" for a director's approval that was itself the decision. */
  key: string;
  applicationId: number;
  title: string;
  code: string;
  form: DecisionForm;
  decidedOn: Day;
  decider: string;
  reference: string;
  caseNumber: string;
  /** Undefined when the municipality's boards are not in the register. */
  boardId: number | undefined;
  recordedAt: Instant;
};

/** Of one municipality or of all, whose boards of all times are given; what was recorded twice is there once. */
export function decidedForBoards(db: Db, boards: readonly Board[], code?: string): DecidedForBoard[] {
  const recorded = recordedDecisions(db, code);
  const known = new Set(recorded.map(sameDecision));
  const approved = approvalsOnDelegation(db, code).filter((one) => !known.has(sameDecision(one)));
  return [...recorded, ...approved].map(({ boardName, boardId, ...one }) => {
    const own = boards.filter(({ municipalityCode }) => municipalityCode === one.code);
    return { ...one, boardId: boardId ?? boardNamed(own, boardName) };
  });
}

const sameDecision = (one: { applicationId: number; code: string; decidedOn: Day }) =>
  `${one.applicationId} ${one.code} ${one.decidedOn}`;

/** By its name; one that no board has is taken to be of the board that decides about the network's matters. */
function boardNamed(boards: readonly Board[], name: string): number | undefined {
  const named = boards.find((one) => one.name.toLocaleLowerCase("sv") === name.toLocaleLowerCase("sv"));
  return (named ?? boards.find(({ kind }) => kind === "board"))?.id;
}

function recordedDecisions(db: Db, code?: string) {
  return db
    .select({ decision: partyDecisions, title: applications.title })
    .from(partyDecisions)
    .innerJoin(applications, eq(applications.id, partyDecisions.applicationId))
    .where(
      and(
        code === undefined ? undefined : eq(partyDecisions.municipalityCode, code),
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
      code: decision.municipalityCode,
      form: decision.form,
      boardId: decision.boardId,
      boardName: decision.boardName,
      decidedOn: decision.decidedOn ?? "",
      decider: decision.decider,
      reference: decision.reference,
      caseNumber: decision.caseNumber,
      recordedAt: decision.at,
    }));
}

/** A decision that several versions were approved on is one: the first approval stands for it. */
function approvalsOnDelegation(db: Db, code?: string) {
  const rows = db
    .select({ signoff: signoffs, applicationId: versions.applicationId, title: applications.title })
    .from(signoffs)
    .innerJoin(versions, eq(versions.id, signoffs.versionId))
    .innerJoin(applications, eq(applications.id, versions.applicationId))
    .where(
      and(
        code === undefined ? undefined : eq(signoffs.municipalityCode, code),
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
      code: signoff.municipalityCode,
      form: "delegation" as const,
      boardId: null,
      boardName: signoff.board,
      decidedOn: signoff.decidedOn ?? "",
      decider: [signoff.personName, signoff.personTitle].filter(Boolean).join(", "),
      reference: signoff.delegationItem,
      caseNumber: signoff.caseNumber,
      recordedAt: signoff.at,
    }));
  const first = new Map(rows.toReversed().map((row) => [sameDecision(row), row]));
  return rows.filter((row) => first.get(sameDecision(row)) === row);
}
