import { asc, eq, gt } from "drizzle-orm";
import type { Db } from "../../db/open";
import { agreements } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { agreementOn } from "../membership/register";
import { tellOfNetwork } from "../membership/telling";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { standingMemberships } from "./memberships";

export type Agreement = typeof agreements.$inferSelect;

export function agreement(db: Db, id: number): Agreement {
  return db.select().from(agreements).where(eq(agreements.id, id)).get() ?? refuse("not_found");
}

/** The agreement of that day, else the next one: what is signed ahead is signed under it. */
export function agreementAhead(db: Db, day: Day): Agreement | undefined {
  const coming = () =>
    db.select().from(agreements).where(gt(agreements.fromOn, day)).orderBy(asc(agreements.fromOn)).get();
  return agreementOn(db, day) ?? coming();
}

/** The agreement that one who becomes party that day is party to; the first party begins it. */
export function agreementToJoin(db: Db, fromOn: Day, title: string, act: Act): number {
  const found = agreementOn(db, fromOn);
  if (found) return found.id;
  return agreementAhead(db, fromOn) ? refuse("before_agreement") : addAgreement(db, { title, fromOn }, act);
}

export function requireAgreement(db: Db, day: Day): Agreement {
  return agreementAhead(db, day) ?? refuse("no_agreement");
}

type AgreementForm = { title: string; fromOn: Day; meantFor: string };

/** What the register says of it was wrong. It cannot begin after somebody has become party to it. */
export function changeAgreement(db: Db, id: number, form: AgreementForm, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { title, fromOn, meantFor } = agreement(tx, id);
    const parties = standingMemberships(tx).filter(({ agreementId }) => agreementId === id);
    if (parties.some((party) => party.fromOn < form.fromOn)) refuse("agreement_after_members");
    tx.update(agreements).set(form).where(eq(agreements.id, id)).run();
    const was = { title, fromOn, meantFor };
    recordCorrection(
      tx,
      { fact: "agreements", factId: id, replacementId: id, was, became: form, reason },
      act,
    );
    tellOfNetwork(tx, { event: "agreement_changed", details: { ...form, reason } }, act);
  });
}

/** The agreement as a file; an earlier file is kept, and history says which it was. */
export function keepAgreementFile(db: Db, id: number, file: Upload, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = agreement(tx, id).documentId;
    const documentId = addDocument(tx, file, act, "network");
    tx.update(agreements).set({ documentId }).where(eq(agreements.id, id)).run();
    tellOfNetwork(
      tx,
      { event: "agreement_file_added", details: { name: file.name, documentId, before } },
      act,
    );
  });
}

export function addAgreement(
  db: Db,
  form: { title: string; fromOn: Day; meantFor?: string },
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { id } = tx.insert(agreements).values(form).returning({ id: agreements.id }).get();
    tellOfNetwork(tx, { event: "agreement_added", details: form }, act);
    return id;
  });
}
