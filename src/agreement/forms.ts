import { z } from "zod";
import type { Day } from "../calendar";
import {
  choice,
  complain,
  oneOf,
  optionalDay,
  optionalProse,
  optionalText,
  requiredDay,
  requiredProse,
  requiredText,
  ticked,
} from "../fields";
import { type ClauseText, readClauses } from "./clause-reading";

/** A day on which something has happened. */
export function pastDay(today: Day) {
  return requiredDay().refine((day) => day <= today, { error: "in_the_future" });
}

export const reasonForm = z.object({ reason: requiredProse(2_000) });

const agreementFields = z.object({
  agreementTitle: requiredText(200),
  inForceFrom: requiredDay(),
  meantFor: optionalText(300),
});

const asAgreement = ({ agreementTitle, inForceFrom, meantFor }: z.output<typeof agreementFields>) => ({
  title: agreementTitle,
  fromOn: inForceFrom,
  meantFor,
});

export const agreementForm = agreementFields.transform(asAgreement);

export const agreementChangeForm = agreementFields
  .extend(reasonForm.shape)
  .transform(({ reason, ...fields }) => ({ reason, agreement: asAgreement(fields) }));

const LONGEST_TEXT = 200_000;

export const pastedForm = z.object({ pastedText: requiredProse(LONGEST_TEXT) });

const clauseFields = z.object({
  clauseNumber: requiredText(20),
  heading: requiredText(200),
  clauseText: requiredProse(),
});

export const clauseForm = clauseFields.transform(
  ({ clauseNumber, heading, clauseText }): ClauseText => ({
    number: clauseNumber.replace(/\.$/, ""),
    heading,
    text: clauseText,
  }),
);

/** `headless`: the text that comes before the first clause has no heading. */
export function clauseCorrectionForm({ headless }: { headless: boolean }) {
  return z
    .object({
      heading: headless ? optionalText(200) : requiredText(200),
      clauseText: requiredProse(),
      ...reasonForm.shape,
    })
    .transform(({ heading, clauseText, reason }) => ({ clause: { heading, text: clauseText }, reason }));
}

export const basisForm = z.object({ basis: optionalProse(2_000) });

/** A municipality from the list (`codes`), or one that is new to the register. */
export function accessionForm(codes: readonly string[]) {
  return basisForm
    .extend({
      municipalityCode: oneOf(["", ...codes]),
      code: optionalText(4),
      shortName: optionalText(60),
      formalName: optionalText(80),
      genitive: optionalText(80),
      chosenFromOn: requiredDay(),
    })
    .superRefine(({ municipalityCode, code, shortName, formalName, genitive }, ctx) => {
      if (municipalityCode !== "") return;
      const fields = { code, shortName, formalName, genitive };
      if (Object.values(fields).every((value) => value === ""))
        return complain(ctx, "municipalityCode", "missing");
      for (const [name, value] of Object.entries(fields)) if (value === "") complain(ctx, name, "missing");
      if (code !== "" && !/^\d{4}$/.test(code)) complain(ctx, "code", "not_a_code");
    })
    .transform(({ municipalityCode, chosenFromOn, basis, ...added }) => ({
      municipality: municipalityCode === "" ? added : municipalityCode,
      chosenFromOn,
      basis,
    }));
}

/** `personIds`: those who can be appointed. */
export function decisionForm(today: Day, personIds: readonly number[]) {
  return z
    .object({
      boardName: requiredText(120),
      decidedOn: pastDay(today),
      paragraph: requiredText(20),
      caseNumber: optionalText(60),
      wording: optionalProse(2_000),
      immediateApproval: ticked(),
      representativeId: oneOf(["", ...personIds.map(String)]),
      byPost: optionalText(100),
    })
    .transform(({ representativeId, byPost, paragraph, ...decision }) => ({
      ...decision,
      paragraph: paragraph.replace(/^§\s*/, ""),
      representative: representativeId === "" ? null : { personId: Number(representativeId), byPost },
    }));
}

export function signatureForm(today: Day) {
  return z.object({
    signedOn: pastDay(today),
    contactName: optionalText(100),
    signedBy: requiredText(100),
    signerTitle: optionalText(100),
  });
}

export function amendmentSignatureForm(today: Day, codes: readonly string[]) {
  return signatureForm(today).extend({ municipalityCode: oneOf(codes) });
}

export function signatureCorrectionForm(today: Day) {
  return signatureForm(today).extend(reasonForm.shape);
}

export const amendmentForm = z
  .object({
    amendmentTitle: requiredText(200),
    proposedOn: requiredDay(),
    effectiveFromOn: requiredDay(),
    amendmentText: requiredProse(LONGEST_TEXT),
  })
  .transform(({ amendmentTitle, amendmentText, ...days }) => ({
    title: amendmentTitle,
    ...days,
    clauses: readClauses(amendmentText, { whole: false }),
  }))
  .superRefine(({ proposedOn, effectiveFromOn, clauses }, ctx) => {
    if (effectiveFromOn < proposedOn) complain(ctx, "effectiveFromOn", "before_the_proposal");
    if (clauses.length === 0 || clauses.some(({ number, text }) => number === "" || text === ""))
      complain(ctx, "amendmentText", "no_clauses");
    if (new Set(clauses.map(({ number }) => number)).size < clauses.length)
      complain(ctx, "amendmentText", "clause_twice");
  });

export function renegotiationForm(today: Day, codes: readonly string[]) {
  return z.object({
    municipalityCode: oneOf(codes),
    demandedOn: pastDay(today),
    reason: requiredProse(2_000),
  });
}

export function outcomeForm(today: Day) {
  return z.object({ endedOn: pastDay(today), outcome: requiredProse(2_000) });
}

export function noticeForm(today: Day, codes: readonly string[]) {
  return z.object({
    municipalityCode: oneOf(codes),
    receivedOn: pastDay(today),
    reason: optionalProse(2_000),
  });
}

export const membershipCorrectionForm = z
  .object({ memberFrom: requiredDay(), memberUntil: optionalDay(), ...reasonForm.shape })
  .superRefine(({ memberFrom, memberUntil }, ctx) => {
    if (memberUntil !== null && memberUntil <= memberFrom)
      complain(ctx, "memberUntil", "ends_before_it_begins");
  })
  .transform(({ memberFrom, memberUntil, reason }) => ({
    days: { fromOn: memberFrom, exitOn: memberUntil },
    reason,
  }));

export const phaseForm = z
  .object({
    phase: choice(["project", "permanent"]),
    phaseFrom: requiredDay(),
    source: optionalText(300),
  })
  .transform(({ phase, phaseFrom, source }) => ({ phase, fromOn: phaseFrom, source }));
