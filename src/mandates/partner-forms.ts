import { and, asc, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import {
  documents,
  type FORM_VERDICTS,
  partnerFormChecks,
  type SIGNING_METHODS,
  partnerForms as signedForms,
  versions,
} from "../../db/schema";
import { contentOf, versionNumbered, versionsOf } from "../applications/applications";
import { type Content, partyIn } from "../applications/content";
import { type Day, dayOf } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { sha256 } from "../secrets";
import { keptApplication, type PartyKey } from "./doers";
import { tellOfParty } from "./happenings";
import { tellOfReturnedForm } from "./returned-form-letter";

export type SigningMethod = (typeof SIGNING_METHODS)[number];
export type FormVerdict = (typeof FORM_VERDICTS)[number];

/** `stale`: a newer version says something else of this party than what was signed. */
export type PartnerFormState = "awaiting_check" | "checked" | "returned" | "stale";

/** Every signed form that has been handed in, the newest first. */
export function handedInForms(db: Db, applicationId: number, code?: string) {
  return db
    .select({
      id: signedForms.id,
      code: signedForms.municipalityCode,
      documentId: signedForms.documentId,
      fileName: documents.name,
      fileSize: documents.size,
      sha256: documents.sha256,
      versionNumber: versions.number,
      signer: signedForms.signer,
      signerTitle: signedForms.signerTitle,
      signedOn: signedForms.signedOn,
      method: signedForms.method,
      at: signedForms.at,
      byName: signedForms.byName,
    })
    .from(signedForms)
    .innerJoin(versions, eq(versions.id, signedForms.versionId))
    .innerJoin(documents, eq(documents.id, signedForms.documentId))
    .where(
      and(
        eq(signedForms.applicationId, applicationId),
        code === undefined ? undefined : eq(signedForms.municipalityCode, code),
      ),
    )
    .orderBy(desc(signedForms.id))
    .all();
}

/** The newest verdict on each form. */
function verdicts(db: Db, applicationId: number) {
  const rows = db
    .select({
      formId: partnerFormChecks.formId,
      verdict: partnerFormChecks.verdict,
      reason: partnerFormChecks.reason,
      at: partnerFormChecks.at,
      byName: partnerFormChecks.byName,
    })
    .from(partnerFormChecks)
    .innerJoin(signedForms, eq(signedForms.id, partnerFormChecks.formId))
    .where(eq(signedForms.applicationId, applicationId))
    .orderBy(asc(partnerFormChecks.id))
    .all();
  return new Map(rows.map((row) => [row.formId, row]));
}

/** For the packet and the readiness: each party's newest signed form, and whether it can be handed in. */
export function partnerForms(db: Db, applicationId: number, code?: string) {
  const newest = new Map(
    handedInForms(db, applicationId, code)
      .toReversed()
      .map((form) => [form.code, form]),
  );
  if (newest.size === 0) return [];
  const checks = verdicts(db, applicationId);
  const contents = new Map(
    versionsOf(db, applicationId).map((version) => [version.number, contentOf(version)]),
  );
  const now = Math.max(...contents.keys());
  const says = (number: number, of: string) => signedFacts(contents.get(number) ?? refuse("not_found"), of);
  return [...newest.values()].map((form) => {
    const check = checks.get(form.id);
    const isOld = now > form.versionNumber && says(form.versionNumber, form.code) !== says(now, form.code);
    const state: PartnerFormState =
      check?.verdict === "returned" ? "returned" : isOld ? "stale" : (check?.verdict ?? "awaiting_check");
    return { ...form, state, check };
  });
}

export type PartnerForm = ReturnType<typeof partnerForms>[number];

/** What a party puts its name to: its own money and role, who owns, and when. Other changes of the text leave it standing. */
function signedFacts(content: Content, code: string): string {
  const { parties, periodFromOn, periodToOn } = content;
  const own = partyIn(content, code);
  const owner = parties.find(({ role }) => role === "owner")?.code;
  return JSON.stringify([own?.budgetShareSek, own?.coFinancingSek, owner, periodFromOn, periodToOn]);
}

export type SignedForm = {
  /** The version that the form was written for. */
  versionNumber: number;
  signer: string;
  signerTitle: string;
  signedOn: Day;
  method: SigningMethod;
  file: Upload;
};

/** A signed form comes in; a newer one stands instead. The same file sent twice is one. */
export function handInForm(db: Db, key: PartyKey, { file, ...form }: SignedForm, act: Act): number {
  return db.transaction((tx) => {
    const found = keptApplication(tx, key, act);
    if (found.partnerForms === "none") refuse("no_forms_wanted");
    const version = versionNumbered(tx, key.applicationId, form.versionNumber);
    if (!contentOf(version).parties.some(({ code }) => code === key.code)) refuse("not_in_version");
    const [standing] = handedInForms(tx, key.applicationId, key.code);
    if (standing && saysTheSame(standing, form) && standing.sha256 === sha256(file.bytes)) return standing.id;
    const { versionNumber, ...facts } = form;
    const { id } = tx
      .insert(signedForms)
      .values({
        applicationId: key.applicationId,
        municipalityCode: key.code,
        versionId: version.id,
        documentId: addDocument(tx, file, act),
        ...facts,
        at: act.at,
        byId: act.by.personId,
        byName: act.by.name,
      })
      .returning({ id: signedForms.id })
      .get();
    tellOfParty(tx, key, "partner_form_handed_in", { version: versionNumber, signer: form.signer }, act);
    return id;
  });
}

const saysTheSame = (standing: ReturnType<typeof handedInForms>[number], form: Omit<SignedForm, "file">) =>
  standing.versionNumber === form.versionNumber &&
  standing.signer === form.signer &&
  standing.signerTitle === form.signerTitle &&
  standing.signedOn === form.signedOn &&
  standing.method === form.method;

/**
 * The adviser has held the form against its version: it is right, or goes back with what must be changed. Refused for a form
 * that another has replaced, and for the approval of one whose version no longer says what was signed.
 */
export function checkForm(
  db: Db,
  key: PartyKey,
  formId: number,
  { verdict, reason }: { verdict: FormVerdict; reason: string },
  act: Act,
): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    keptApplication(tx, key, act);
    const [form] = partnerForms(tx, key.applicationId, key.code);
    if (!form) refuse("not_found");
    if (form.id !== formId) refuse("form_replaced");
    if (form.check?.verdict === verdict && form.check.reason === reason) return;
    if (form.state === "stale" && verdict === "checked") refuse("form_stale");
    tx.insert(partnerFormChecks)
      .values({ formId, verdict, reason, at: act.at, byId: act.by.personId, byName: act.by.name })
      .run();
    const event = verdict === "checked" ? "partner_form_checked" : "partner_form_returned";
    tellOfParty(tx, key, event, { version: form.versionNumber, reason }, act);
    if (verdict === "returned") tellOfReturnedForm(tx, key, { reason, day: dayOf(act.at) }, act);
  });
}
