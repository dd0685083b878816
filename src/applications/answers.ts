import { and, asc, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type ANSWERS, answers, ownerConsents } from "../../db/schema";
import { type Act, record } from "../history";
import { refuse } from "../refusal";
import type { Application } from "./applications";

export type Answer = (typeof ANSWERS)[number];
export type AnswerRow = typeof answers.$inferSelect;

/** The newest answer of each municipality that has answered. */
export function standingAnswers(db: Db, applicationId: number): Map<string, AnswerRow> {
  const rows = db
    .select()
    .from(answers)
    .where(eq(answers.applicationId, applicationId))
    .orderBy(asc(answers.id))
    .all();
  return new Map(rows.map((row) => [row.municipalityCode, row]));
}

/** All that a municipality has answered, the oldest first. */
export function answersOfParty(db: Db, applicationId: number, code: string): AnswerRow[] {
  return db
    .select()
    .from(answers)
    .where(and(eq(answers.applicationId, applicationId), eq(answers.municipalityCode, code)))
    .orderBy(asc(answers.id))
    .all();
}

/** Every consent that a municipality has given to be the owner, the oldest first. */
export function consentsOfParty(db: Db, applicationId: number, code: string) {
  return db
    .select()
    .from(ownerConsents)
    .where(and(eq(ownerConsents.applicationId, applicationId), eq(ownerConsents.municipalityCode, code)))
    .orderBy(asc(ownerConsents.id))
    .all();
}

export function declinedParties(db: Db, applicationId: number): Set<string> {
  const standing = [...standingAnswers(db, applicationId).values()];
  return new Set(standing.filter(({ answer }) => answer === "declines").map((row) => row.municipalityCode));
}

/** Writes the answer's row and its history; whether it may be given is the caller's question. */
export function addAnswer(
  db: Db,
  form: { applicationId: number; municipalityCode: string; answer: Answer; reason: string },
  act: Act,
): void {
  const byId = act.by.personId ?? refuse("not_yours");
  db.insert(answers)
    .values({ ...form, at: act.at, byId, byName: act.by.name })
    .run();
  const { applicationId, municipalityCode, answer, reason } = form;
  record(
    db,
    {
      subject: "application",
      subjectId: applicationId,
      event: "party_answered",
      municipalityCode,
      details: { answer, reason },
    },
    act,
  );
}

/** The owner's newest consent. One of an earlier owner does not count, nor one from before the owner declined. */
export function ownerConsent(db: Db, found: Application) {
  const consent = db
    .select()
    .from(ownerConsents)
    .where(
      and(eq(ownerConsents.applicationId, found.id), eq(ownerConsents.municipalityCode, found.ownerCode)),
    )
    .orderBy(desc(ownerConsents.id))
    .get();
  const decline = db
    .select({ at: answers.at })
    .from(answers)
    .where(
      and(
        eq(answers.applicationId, found.id),
        eq(answers.municipalityCode, found.ownerCode),
        eq(answers.answer, "declines"),
      ),
    )
    .orderBy(desc(answers.id))
    .get();
  return consent && decline && decline.at >= consent.at ? undefined : consent;
}
