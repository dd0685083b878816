import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Db } from "../../db/open";
import { accessions, agreements, memberships, notices } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import type { Act } from "../history";
import { tellOfMunicipality } from "../membership/telling";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";

export type Membership = typeof memberships.$inferSelect;

const standing = isNull(memberships.correctedAt);

/** Every time that a municipality has been party, or is to be; the earliest first. */
export function standingMemberships(db: Db): Membership[] {
  return db.select().from(memberships).where(standing).orderBy(asc(memberships.fromOn)).all();
}

export function membership(db: Db, id: number): Membership {
  return (
    db
      .select()
      .from(memberships)
      .where(and(eq(memberships.id, id), standing))
      .get() ?? refuse("not_found")
  );
}

export function covers({ fromOn, exitOn }: Pick<Membership, "fromOn" | "exitOn">, day: Day): boolean {
  return fromOn <= day && (exitOn === null || exitOn > day);
}

export function membershipOn(db: Db, municipalityCode: string, day: Day): Membership | undefined {
  return standingMemberships(db).find((one) => one.municipalityCode === municipalityCode && covers(one, day));
}

type Span = { municipalityCode: string; fromOn: Day; exitOn: Day | null };

/** Whether the municipality is party, at another time that is in the register, on some of these days. */
export function overlapsAnother(db: Db, span: Span, exceptId = 0): boolean {
  const others = db
    .select()
    .from(memberships)
    .where(
      and(standing, eq(memberships.municipalityCode, span.municipalityCode), ne(memberships.id, exceptId)),
    )
    .all();
  return others.some(
    ({ fromOn, exitOn }) =>
      (span.exitOn === null || fromOn < span.exitOn) && (exitOn === null || span.fromOn < exitOn),
  );
}

/** Party from `fromOn`; refused when it is one already on that day or is to be one later. */
export function beginMembership(
  db: Db,
  form: { agreementId: number; municipalityCode: string; fromOn: Day; exitOn?: Day | null },
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    if (overlapsAnother(tx, { ...form, exitOn: form.exitOn ?? null })) refuse("already_member");
    const { id } = tx.insert(memberships).values(form).returning({ id: memberships.id }).get();
    const details = { fromOn: form.fromOn };
    tellOfMunicipality(tx, form.municipalityCode, { event: "membership_begun", details }, act);
    return id;
  });
}

/** The exit that follows from a notice, or null when the notice is taken back. */
export function setExit(db: Db, id: number, exitOn: Day | null): void {
  db.update(memberships).set({ exitOn }).where(eq(memberships.id, id)).run();
}

/** Its days were wrong. Where a notice stands, the exit follows from it (clause 14) and is not corrected here. */
export function correctMembership(
  db: Db,
  id: number,
  form: { fromOn: Day; exitOn: Day | null },
  reason: string,
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const was = membership(tx, id);
    const notice = tx
      .select()
      .from(notices)
      .where(and(eq(notices.membershipId, id), isNull(notices.correctedAt)))
      .get();
    if (notice && form.exitOn !== notice.exitOn) refuse("exit_by_notice");
    const { municipalityCode, agreementId } = was;
    const agreement = tx.select().from(agreements).where(eq(agreements.id, agreementId)).get();
    if (agreement && form.fromOn < agreement.fromOn) refuse("before_agreement");
    if (overlapsAnother(tx, { municipalityCode, ...form }, id)) refuse("memberships_overlap");
    tx.update(memberships).set({ correctedAt: act.at }).where(eq(memberships.id, id)).run();
    const added = tx
      .insert(memberships)
      .values({ agreementId, municipalityCode, ...form })
      .returning({ id: memberships.id })
      .get();
    // What belongs to the membership belongs to it however its days are told.
    tx.update(accessions).set({ membershipId: added.id }).where(eq(accessions.membershipId, id)).run();
    tx.update(notices).set({ membershipId: added.id }).where(eq(notices.membershipId, id)).run();
    const days = { fromOn: was.fromOn, exitOn: was.exitOn };
    recordCorrection(
      tx,
      {
        fact: "memberships",
        factId: id,
        replacementId: added.id,
        municipalityCode,
        was: days,
        became: form,
        reason,
      },
      act,
    );
    const details = { ...form, reason };
    tellOfMunicipality(tx, municipalityCode, { event: "membership_corrected", details }, act);
    return added.id;
  });
}
