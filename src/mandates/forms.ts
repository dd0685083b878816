import { z } from "zod";
import { FORM_VERDICTS, SIGNING_METHODS } from "../../db/schema";
import { caseNumber } from "../boards/decision-forms";
import type { Day } from "../calendar";
import {
  choice,
  complain,
  type FieldError,
  oneOf,
  optionalDay,
  optionalProse,
  optionalSek,
  optionalText,
  requiredDay,
  requiredText,
} from "../fields";
import type { SigningMethod } from "./partner-forms";

const ceiling = () =>
  optionalSek().refine((sek) => sek !== 0, { error: "not_an_amount" satisfies FieldError });

/** A day on which something has happened. */
function pastDay(today: Day) {
  return requiredDay().refine((day) => day <= today, { error: "in_the_future" satisfies FieldError });
}

export function caseForm(today: Day) {
  return z
    .object({
      ownCaseNumber: caseNumber().pipe(z.string().min(1, { error: "missing" satisfies FieldError })),
      registeredOn: pastDay(today),
    })
    .transform(({ ownCaseNumber, registeredOn }) => ({ caseNumber: ownCaseNumber, on: registeredOn }));
}

export function boardPapersForm(today: Day) {
  return z
    .object({ papersInOn: pastDay(today), papersFor: requiredText(120), papersMeetOn: optionalDay() })
    .superRefine(({ papersInOn, papersMeetOn }, ctx) => {
      if (papersMeetOn !== null && papersMeetOn < papersInOn)
        complain(ctx, "papersMeetOn", "ends_before_it_begins");
    })
    .transform(({ papersInOn, papersFor, papersMeetOn }) => ({
      on: papersInOn,
      boardName: papersFor,
      meetsOn: papersMeetOn,
    }));
}

/** The § is approved, the extract has come, or both; the file is read beside. */
export function minutesForm(decidedOn: Day | null, today: Day) {
  return z.object({ adjustedOn: optionalDay() }).superRefine(({ adjustedOn }, ctx) => {
    if (adjustedOn === null) return;
    if (adjustedOn > today) complain(ctx, "adjustedOn", "in_the_future");
    if (decidedOn !== null && adjustedOn < decidedOn) complain(ctx, "adjustedOn", "before_the_decision");
  });
}

export type MandateSources = {
  people: readonly { id: number }[];
  decisions: readonly { id: number }[];
  delegations: readonly { id: number }[];
};

/** `mandateSource`: "decision-7", "delegation-3", or "other" with words. */
export function mandateForm({ people, decisions, delegations }: MandateSources) {
  const sources = [
    ...decisions.map(({ id }) => `decision-${id}`),
    ...delegations.map(({ id }) => `delegation-${id}`),
    "other",
  ];
  return z
    .object({
      holder: choice(["post", "person"]),
      mandatePost: optionalText(120),
      mandatePersonId: oneOf(["", ...people.map(({ id }) => String(id))]),
      mandateReach: choice(["this", "all"]),
      mandateSource: oneOf(sources),
      mandateSourceText: optionalText(300),
      mandateCeilingSek: ceiling(),
      mandateFromOn: requiredDay(),
      mandateUntilOn: optionalDay(),
    })
    .superRefine((form, ctx) => {
      if (form.holder === "post" && form.mandatePost === "") complain(ctx, "mandatePost", "missing");
      if (form.holder === "person" && form.mandatePersonId === "")
        complain(ctx, "mandatePersonId", "choose_one");
      if (form.mandateSource === "other" && form.mandateSourceText === "")
        complain(ctx, "mandateSourceText", "missing");
      if (form.mandateUntilOn !== null && form.mandateUntilOn < form.mandateFromOn)
        complain(ctx, "mandateUntilOn", "ends_before_it_begins");
    })
    .transform((form) => {
      const [kind, id] = form.mandateSource.split("-");
      return {
        ...(form.holder === "post"
          ? { post: form.mandatePost, personId: null }
          : { post: "" as const, personId: Number(form.mandatePersonId) }),
        isGeneral: form.mandateReach === "all",
        decisionId: kind === "decision" ? Number(id) : null,
        delegationId: kind === "delegation" ? Number(id) : null,
        source: kind === "other" ? form.mandateSourceText : "",
        ceilingSek: form.mandateCeilingSek,
        fromOn: form.mandateFromOn,
        validUntilOn: form.mandateUntilOn,
      };
    });
}

export function mandateEndForm(fromOn: Day) {
  return z.object({ mandateLastOn: requiredDay() }).superRefine(({ mandateLastOn }, ctx) => {
    if (mandateLastOn < fromOn) complain(ctx, "mandateLastOn", "ends_before_it_begins");
  });
}

/** What the signed form says of itself; the file is read beside. */
export function signedForm(versions: readonly number[], today: Day) {
  return z
    .object({
      formVersion: oneOf(versions.map(String)),
      signer: requiredText(120),
      signerTitle: requiredText(120),
      formSignedOn: pastDay(today),
      signingMethod: choice(SIGNING_METHODS),
    })
    .transform(({ formVersion, signingMethod, formSignedOn, ...form }) => ({
      ...form,
      signedOn: formSignedOn,
      versionNumber: Number(formVersion),
      method: signingMethod satisfies SigningMethod,
    }));
}

export const formCheckForm = z
  .object({ verdict: choice(FORM_VERDICTS), returnReason: optionalProse(1000) })
  .superRefine(({ verdict, returnReason }, ctx) => {
    if (verdict === "returned" && returnReason === "") complain(ctx, "returnReason", "missing");
  })
  .transform(({ verdict, returnReason }) => ({
    verdict,
    reason: verdict === "returned" ? returnReason : "",
  }));

/** The ticked decisions, fields like `reported-d7`, and the meeting that they were reported at. */
export function reportForm(keys: readonly string[], today: Day) {
  return z
    .looseObject({ reportedOn: pastDay(today) })
    .superRefine((typed, ctx) => {
      if (!keys.some((key) => typed[`reported-${key}`] === "yes"))
        complain(ctx, keys[0] ? `reported-${keys[0]}` : "form", "none_ticked");
    })
    .transform((typed) => ({
      reportedOn: typed.reportedOn,
      keys: keys.filter((key) => typed[`reported-${key}`] === "yes"),
    }));
}
