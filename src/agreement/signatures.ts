import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { accessions, municipalities, signatures } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { tellOfMunicipality } from "../membership/telling";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";

/** The fields of the agreement's own form ("Försäkran"), and the signer's title. */
export type SignatureForm = { signedOn: Day; signedBy: string; signerTitle: string; contactName: string };

export function signature(db: Db, id: number) {
  const found = db
    .select({ signature: signatures, municipality: municipalities.formalName })
    .from(signatures)
    .innerJoin(municipalities, eq(municipalities.code, signatures.municipalityCode))
    .where(and(eq(signatures.id, id), isNull(signatures.correctedAt)))
    .get();
  return found ? { ...found.signature, municipality: found.municipality } : refuse("not_found");
}

export type Signature = ReturnType<typeof signature>;

/** The row alone; what was signed has its own sentence in history. */
export function addSignature(
  db: Db,
  what: { agreementId: number; amendmentId: number | null; municipalityCode: string },
  { document, ...form }: SignatureForm & { document: Upload | null },
  act: Act,
): number {
  const documentId = document && addDocument(db, document, act, "network");
  return db
    .insert(signatures)
    .values({ ...what, ...form, documentId })
    .returning({ id: signatures.id })
    .get().id;
}

/** The signed copy (likalydande exemplar) that was missing. */
export function addSignedCopy(db: Db, id: number, file: Upload, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { documentId: before, municipalityCode } = signature(tx, id);
    if (before !== null) refuse("copy_exists");
    const documentId = addDocument(tx, file, act, "network");
    tx.update(signatures).set({ documentId }).where(eq(signatures.id, id)).run();
    const details = { name: file.name };
    tellOfMunicipality(tx, municipalityCode, { event: "signed_copy_added", details }, act);
  });
}

/**
 * What the register said of a signature was wrong. `null`: the municipality has not signed; of an amendment only, since a
 * membership that began by a signature is corrected by its days.
 */
export function correctSignature(
  db: Db,
  id: number,
  form: SignatureForm | null,
  reason: string,
  act: Act,
): number | null {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { signedOn, signedBy, signerTitle, contactName, ...was } = signature(tx, id);
    const { agreementId, amendmentId, municipalityCode, documentId } = was;
    if (form === null && amendmentId === null) refuse("signature_stands");
    tx.update(signatures).set({ correctedAt: act.at }).where(eq(signatures.id, id)).run();
    const added =
      form &&
      tx
        .insert(signatures)
        .values({ agreementId, amendmentId, municipalityCode, documentId, ...form })
        .returning({ id: signatures.id })
        .get().id;
    if (added !== null)
      tx.update(accessions).set({ signatureId: added }).where(eq(accessions.signatureId, id)).run();
    recordCorrection(
      tx,
      {
        fact: "signatures",
        factId: id,
        replacementId: added,
        municipalityCode,
        was: { signedOn, signedBy, signerTitle, contactName },
        became: form,
        reason,
      },
      act,
    );
    tellOfMunicipality(tx, municipalityCode, { event: "signature_corrected", details: { reason } }, act);
    return added;
  });
}
