import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { municipalities, renegotiations } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { membersOn, municipalityOn } from "../membership/register";
import { tellOfNetwork } from "../membership/telling";
import { writeLetter } from "../messages/outbox";
import { requireKeeper } from "../people/permissions";
import { allHolders, type Person } from "../people/persons";
import { refuse } from "../refusal";
import { agreement } from "./agreement";
import { membershipOn } from "./memberships";

const rows = (db: Db) =>
  db
    .select({ renegotiation: renegotiations, municipality: municipalities.formalName })
    .from(renegotiations)
    .innerJoin(municipalities, eq(municipalities.code, renegotiations.municipalityCode));

/** The newest first. */
export function renegotiationsOf(db: Db, agreementId: number) {
  return rows(db)
    .where(eq(renegotiations.agreementId, agreementId))
    .orderBy(desc(renegotiations.demandedOn), desc(renegotiations.id))
    .all()
    .map(({ renegotiation, municipality }) => ({ ...renegotiation, municipality }));
}

export type Renegotiation = ReturnType<typeof renegotiationsOf>[number];

export function renegotiation(db: Db, id: number): Renegotiation {
  const found = rows(db).where(eq(renegotiations.id, id)).get() ?? refuse("not_found");
  return { ...found.renegotiation, municipality: found.municipality };
}

/** Every member's contact persons, directors and representative, once each. */
export function receiversOfDemand(db: Db, day: Day): Person[] {
  const members = new Set(membersOn(db, day).map(({ code }) => code));
  return allHolders(db, ["contact", "director", "representative"], day, members);
}

/**
 * Clause 13: where conditions have changed considerably a party may demand it, and the others must negotiate. All get
 * a letter, and only one when the same demand is sent in twice.
 */
export function demandRenegotiation(
  db: Db,
  form: {
    agreementId: number;
    municipalityCode: string;
    demandedOn: Day;
    reason: string;
    document: Upload | null;
  },
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { document, ...rest } = form;
    const { municipalityCode, demandedOn, reason } = rest;
    const { title } = agreement(tx, form.agreementId);
    if (!membershipOn(tx, municipalityCode, demandedOn)) refuse("not_a_member");
    const twin = renegotiationsOf(tx, form.agreementId).find(
      (one) =>
        one.endedOn === null &&
        one.municipalityCode === municipalityCode &&
        one.demandedOn === demandedOn &&
        one.reason === reason,
    );
    if (twin) return twin.id;
    const documentId = document && addDocument(tx, document, act, "network");
    const { id } = tx
      .insert(renegotiations)
      .values({ ...rest, documentId, at: act.at, byId: act.by.personId })
      .returning({ id: renegotiations.id })
      .get();
    const details = { demandedOn, reason };
    tellOfNetwork(tx, { event: "renegotiation_demanded", municipalityCode, details }, act);
    const today = dayOf(act.at);
    const municipality = municipalityOn(tx, municipalityCode, demandedOn).formalName;
    const facts = { renegotiationId: id, agreement: title, municipality, demandedOn, reason };
    for (const to of receiversOfDemand(tx, today))
      writeLetter(tx, { kind: "renegotiation_demanded", to, facts }, act);
    return id;
  });
}

/** What came of it. Written once. */
export function endRenegotiation(
  db: Db,
  id: number,
  form: { endedOn: Day; outcome: string },
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { endedOn, municipalityCode } = renegotiation(tx, id);
    if (endedOn !== null) refuse("renegotiation_ended");
    tx.update(renegotiations).set(form).where(eq(renegotiations.id, id)).run();
    const details = { outcome: form.outcome };
    tellOfNetwork(tx, { event: "renegotiation_ended", municipalityCode, details }, act);
  });
}
