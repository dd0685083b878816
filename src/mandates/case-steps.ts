import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { caseSteps } from "../../db/schema";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { keptApplication, type PartyKey } from "./doers";
import { tellOfParty } from "./happenings";

type CaseStep = typeof caseSteps.$inferSelect;

const stepsOf = (db: Db, applicationId: number, step: CaseStep["step"]): CaseStep[] =>
  db
    .select()
    .from(caseSteps)
    .where(and(eq(caseSteps.applicationId, applicationId), eq(caseSteps.step, step)))
    .orderBy(asc(caseSteps.id))
    .all();

/** When each party's papers went to its board, and for which meeting; the newest stands. */
export function papersSubmittedOf(db: Db, applicationId: number): Map<string, CaseStep> {
  return new Map(stepsOf(db, applicationId, "papers_submitted").map((row) => [row.municipalityCode, row]));
}

/** Diary numbers that were said here; `papers/diary.ts` knows which one stands. */
export function registrationsOf(db: Db, applicationId: number): CaseStep[] {
  return stepsOf(db, applicationId, "registered");
}

/** The papers for the board are with its secretary. */
export function submitBoardPapers(
  db: Db,
  key: PartyKey,
  form: { on: Day; boardName: string; meetsOn: Day | null },
  act: Act,
): void {
  db.transaction((tx) => {
    keptApplication(tx, key, act);
    const known = papersSubmittedOf(tx, key.applicationId).get(key.code);
    const { on, boardName, meetsOn } = form;
    if (known?.on === on && known.boardName === boardName && known.meetsOn === meetsOn) return;
    addStep(tx, key, { step: "papers_submitted", ...form }, act);
    tellOfParty(tx, key, "board_papers_submitted", { ...form }, act);
  });
}

type Step = Pick<CaseStep, "step" | "on"> & Partial<Pick<CaseStep, "caseNumber" | "boardName" | "meetsOn">>;

export function addStep(db: Db, { applicationId, code }: PartyKey, step: Step, { at, by }: Act): void {
  db.insert(caseSteps)
    .values({ applicationId, municipalityCode: code, ...step, at, byId: by.personId, byName: by.name })
    .run();
}
