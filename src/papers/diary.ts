import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { diaryEntries } from "../../db/schema";
import { application, partiesOf } from "../applications/applications";
import type { Day, Instant } from "../calendar";
import { type Act, record } from "../history";
import { registrationsOf } from "../mandates/case-steps";
import { refuse } from "../refusal";
import { requirePaperKeeper } from "./keepers";

/** That the matter stands in a municipality's diary, whichever page it was said on. */
export type DiaryEntry = {
  municipalityCode: string;
  caseNumber: string;
  registeredOn: Day;
  at: Instant;
  byName: string;
};

/** All that has been said, the oldest first: by the registrar's page of papers, and by the way to the board. */
export function diaryEntriesIn(db: Db, applicationId: number): DiaryEntry[] {
  const entries = db
    .select()
    .from(diaryEntries)
    .where(eq(diaryEntries.applicationId, applicationId))
    .orderBy(asc(diaryEntries.id))
    .all();
  const said = registrationsOf(db, applicationId).map(({ on: registeredOn, ...row }) => ({
    ...row,
    registeredOn,
  }));
  return [...entries, ...said]
    .map(({ municipalityCode, caseNumber, registeredOn, at, byName }) => ({
      municipalityCode,
      caseNumber,
      registeredOn,
      at,
      byName,
    }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The standing entry of each party that has one, by its code. */
export function diaryOf(db: Db, applicationId: number): ReadonlyMap<string, DiaryEntry> {
  return new Map(diaryEntriesIn(db, applicationId).map((row) => [row.municipalityCode, row]));
}

/** All entries of one party, the newest first: an earlier one was corrected by the next. */
export function diaryEntriesOf(db: Db, applicationId: number, code: string): DiaryEntry[] {
  return diaryEntriesIn(db, applicationId)
    .filter(({ municipalityCode }) => municipalityCode === code)
    .toReversed();
}

/** That the municipality's registrar has registered the matter. Another number or day corrects the one before; both are kept. */
export function registerMatter(
  db: Db,
  applicationId: number,
  code: string,
  form: { caseNumber: string; registeredOn: Day },
  act: Act,
): void {
  requirePaperKeeper(act, code);
  db.transaction((tx) => {
    application(tx, applicationId);
    if (!partiesOf(tx, applicationId).some((party) => party.code === code)) refuse("not_a_party");
    const before = diaryOf(tx, applicationId).get(code);
    if (before?.caseNumber === form.caseNumber && before.registeredOn === form.registeredOn) return;
    tx.insert(diaryEntries)
      .values({
        applicationId,
        municipalityCode: code,
        ...form,
        at: act.at,
        byId: act.by.personId,
        byName: act.by.name,
      })
      .run();
    const details = { ...form, before: before?.caseNumber };
    const happening = { event: "matter_registered", municipalityCode: code, details } as const;
    record(tx, { subject: "application", subjectId: applicationId, ...happening }, act);
  });
}
