import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { amendments, clauses, signatures } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { municipality } from "../membership/register";
import { tellOfMunicipality, tellOfNetwork } from "../membership/telling";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { agreement } from "./agreement";
import { amendmentValidFrom, signersOn } from "./amendment-validity";
import type { ClauseText } from "./clause-reading";
import { clausesOf, inClauseOrder } from "./clauses";
import { standingMemberships } from "./memberships";
import { addSignature, type SignatureForm } from "./signatures";

/** The agreement's amendments in the order they were proposed, with who has signed and since when each is valid. */
export function amendmentsOf(db: Db, agreementId: number) {
  const parties = standingMemberships(db).filter((party) => party.agreementId === agreementId);
  const signed = db
    .select({
      id: signatures.id,
      amendmentId: signatures.amendmentId,
      municipalityCode: signatures.municipalityCode,
      signedOn: signatures.signedOn,
      signedBy: signatures.signedBy,
    })
    .from(signatures)
    .where(
      and(
        eq(signatures.agreementId, agreementId),
        isNotNull(signatures.amendmentId),
        isNull(signatures.correctedAt),
      ),
    )
    .all();
  const texts = clausesOf(db, agreementId);
  return db
    .select()
    .from(amendments)
    .where(eq(amendments.agreementId, agreementId))
    .orderBy(asc(amendments.proposedOn), asc(amendments.id))
    .all()
    .map((amendment) => {
      const ofIt = signed.filter(({ amendmentId }) => amendmentId === amendment.id);
      return {
        ...amendment,
        clauses: inClauseOrder(texts.filter(({ amendmentId }) => amendmentId === amendment.id)),
        signatures: ofIt,
        validFrom: amendmentValidFrom(amendment, parties, ofIt),
        parties,
      };
    });
}

export type Amendment = ReturnType<typeof amendmentsOf>[number];

/** With all the amendments of its agreement, which say together what it changes. */
export function amendmentAmongAll(db: Db, id: number): { found: Amendment; all: Amendment[] } {
  const row = db.select().from(amendments).where(eq(amendments.id, id)).get() ?? refuse("not_found");
  const all = amendmentsOf(db, row.agreementId);
  return { found: all.find((one) => one.id === id) ?? refuse("not_found"), all };
}

export function amendment(db: Db, id: number): Amendment {
  return amendmentAmongAll(db, id).found;
}

export function isValid({ validFrom }: Pick<Amendment, "validFrom">, day: Day): boolean {
  return validFrom !== null && validFrom <= day;
}

/** Neither valid nor withdrawn by that day. */
export function isUnderWay(one: Pick<Amendment, "validFrom" | "withdrawnOn">, day: Day): boolean {
  return (one.withdrawnOn === null || one.withdrawnOn > day) && !isValid(one, day);
}

/** By code; a future member counts from its first day. */
export function standingOfSignatures({ parties, signatures: signed }: Amendment, day: Day) {
  return signersOn(day, parties, signed);
}

/** Those who can sign from that day on: members, and those who are to be. */
export function maySign({ parties, signatures: signed }: Amendment, day: Day): string[] {
  const done = new Set(signed.map(({ municipalityCode }) => municipalityCode));
  const open = parties.filter(({ exitOn }) => exitOn === null || exitOn > day);
  return [...new Set(open.map(({ municipalityCode }) => municipalityCode))].filter((code) => !done.has(code));
}

export type AmendmentForm = {
  agreementId: number;
  title: string;
  proposedOn: Day;
  effectiveFromOn: Day;
  clauses: readonly ClauseText[];
  document: Upload | null;
};

const saidBy = ({
  title,
  proposedOn,
  effectiveFromOn,
  clauses,
}: Omit<AmendmentForm, "agreementId" | "document">) =>
  JSON.stringify([
    title,
    proposedOn,
    effectiveFromOn,
    clauses.map(({ number, heading, text }) => [number, heading, text]).toSorted(),
  ]);

/** The same sent in twice is one. */
export function proposeAmendment(db: Db, form: AmendmentForm, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { document, clauses: texts, ...rest } = form;
    agreement(tx, form.agreementId);
    const twin = amendmentsOf(tx, form.agreementId).find(
      (one) => one.withdrawnOn === null && saidBy(one) === saidBy(form),
    );
    if (twin) return twin.id;
    const documentId = document && addDocument(tx, document, act, "network");
    const { id } = tx
      .insert(amendments)
      .values({ ...rest, documentId })
      .returning({ id: amendments.id })
      .get();
    for (const text of texts)
      tx.insert(clauses)
        .values({ agreementId: form.agreementId, amendmentId: id, ...text })
        .run();
    const details = { title: form.title, numbers: texts.map(({ number }) => number) };
    tellOfNetwork(tx, { event: "amendment_proposed", details }, act);
    return id;
  });
}

/** Refused when it is valid or withdrawn, and for one who has signed or is not party then or later. */
export function signAmendment(
  db: Db,
  id: number,
  form: SignatureForm & { municipalityCode: string; document: Upload | null },
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const found = amendment(tx, id);
    const { municipalityCode, ...signed } = form;
    if (!isUnderWay(found, dayOf(act.at))) refuse("amendment_settled");
    if (found.signatures.some((one) => one.municipalityCode === municipalityCode)) refuse("amendment_signed");
    if (!maySign(found, form.signedOn).includes(municipalityCode)) refuse("not_a_member");
    const what = { agreementId: found.agreementId, amendmentId: id, municipalityCode };
    const signatureId = addSignature(tx, what, signed, act);
    const details = { title: found.title, name: municipality(tx, municipalityCode).formalName };
    tellOfMunicipality(tx, municipalityCode, { event: "amendment_signed", details }, act);
    return signatureId;
  });
}

export function withdrawAmendment(db: Db, id: number, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = amendment(tx, id);
    const today = dayOf(act.at);
    if (!isUnderWay(found, today)) refuse("amendment_settled");
    tx.update(amendments).set({ withdrawnOn: today }).where(eq(amendments.id, id)).run();
    tellOfNetwork(tx, { event: "amendment_withdrawn", details: { title: found.title, reason } }, act);
  });
}
