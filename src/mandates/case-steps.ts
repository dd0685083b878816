import { and, asc, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { caseSteps } from "../../db/schema";
import { plainCaseNumber } from "../boards/minute-paragraph";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { keptApplication, type PartyKey } from "./doers";
import { tellOfParty } from "./happenings";

export type CaseStep = typeof caseSteps.$inferSelect;

/** How far a party's matter has come on its way to the board; the newest row of a kind stands. */
export type CaseOfParty = { registered?: CaseStep; papersSubmitted?: CaseStep };

export function casesOf(db: Db, applicationId: number): Map<string, CaseOfParty> {
  const rows = db
    .select()
    .from(caseSteps)
    .where(eq(caseSteps.applicationId, applicationId))
    .orderBy(asc(caseSteps.id))
    .all();
  const cases = new Map<string, CaseOfParty>();
  for (const row of rows) {
    const key = row.step === "registered" ? "registered" : "papersSubmitted";
    cases.set(row.municipalityCode, { ...cases.get(row.municipalityCode), [key]: row });
  }
  return cases;
}

/** All numbers that a party's matter has had, the newest first: an earlier one was corrected by the next. */
export function registrationsOf(db: Db, { applicationId, code }: PartyKey): CaseStep[] {
  const isOurs = and(
    eq(caseSteps.applicationId, applicationId),
    eq(caseSteps.municipalityCode, code),
    eq(caseSteps.step, "registered"),
  );
  return db.select().from(caseSteps).where(isOurs).orderBy(desc(caseSteps.id)).all();
}

/** The municipality's diary number for the matter. The same again changes nothing; another stands instead. */
export function registerCase(db: Db, key: PartyKey, form: { on: Day; caseNumber: string }, act: Act): void {
  db.transaction((tx) => {
    keptApplication(tx, key, act);
    const caseNumber = plainCaseNumber(form.caseNumber);
    const known = casesOf(tx, key.applicationId).get(key.code)?.registered;
    if (known?.caseNumber === caseNumber && known.on === form.on) return;
    addStep(tx, key, { step: "registered", on: form.on, caseNumber }, act);
    tellOfParty(tx, key, "case_registered", { caseNumber, before: known?.caseNumber }, act);
  });
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
    const known = casesOf(tx, key.applicationId).get(key.code)?.papersSubmitted;
    const { on, boardName, meetsOn } = form;
    if (known?.on === on && known.boardName === boardName && known.meetsOn === meetsOn) return;
    addStep(tx, key, { step: "papers_submitted", ...form }, act);
    tellOfParty(tx, key, "board_papers_submitted", { ...form }, act);
  });
}

type Step = Pick<CaseStep, "step" | "on"> & Partial<Pick<CaseStep, "caseNumber" | "boardName" | "meetsOn">>;

function addStep(db: Db, { applicationId, code }: PartyKey, step: Step, { at, by }: Act): void {
  db.insert(caseSteps)
    .values({ applicationId, municipalityCode: code, ...step, at, byId: by.personId, byName: by.name })
    .run();
}
