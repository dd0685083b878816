import { z } from "zod";
import { ANSWERS, SIGNOFF_GROUNDS } from "../../db/schema";
import type { Day } from "../calendar";
import {
  choice,
  complain,
  optionalDay,
  optionalProse,
  optionalText,
  requiredDay,
  requiredProse,
  requiredText,
  sek,
  ticked,
} from "../fields";
import type { Application, Party } from "./applications";
import type { Requirements } from "./requirements";
import type { GroundForm } from "./signoffs";
import type { ChangeClass } from "./standing";
import type { ShareForm } from "./text";

/** What stands beside the text. A draft may be saved with everything but the title missing. */
export const factsForm = z
  .object({
    title: requiredText(200),
    periodFromOn: optionalDay(),
    periodToOn: optionalDay(),
    requestedSek: sek(),
    ownerCode: requiredText(4),
  })
  .superRefine(({ periodFromOn, periodToOn }, ctx) => {
    if (periodFromOn && periodToOn && periodToOn < periodFromOn)
      complain(ctx, "periodToOn", "ends_before_it_begins");
  });

export function typedFacts(found: Application): Record<string, string> {
  return {
    title: found.title,
    periodFromOn: found.periodFromOn ?? "",
    periodToOn: found.periodToOn ?? "",
    requestedSek: found.requestedSek === 0 ? "" : String(found.requestedSek),
    ownerCode: found.ownerCode,
    revision: String(found.revision),
  };
}

/** One share and one co-financing per party: fields `share-0191` and `co-0191`. */
export function budgetForm(parties: readonly Pick<Party, "code">[]) {
  const fields = Object.fromEntries(
    parties.flatMap(({ code }) => [
      [`share-${code}`, sek()],
      [`co-${code}`, sek()],
    ]),
  );
  return z.object(fields).transform((typed): ShareForm[] =>
    parties.map(({ code }) => ({
      code,
      budgetShareSek: typed[`share-${code}`] ?? 0,
      coFinancingSek: typed[`co-${code}`] ?? 0,
    })),
  );
}

export function typedBudget(parties: readonly ShareForm[], revision: number): Record<string, string> {
  const shown = (kronor: number) => (kronor === 0 ? "" : String(kronor));
  const amounts = parties.flatMap((party) => [
    [`share-${party.code}`, shown(party.budgetShareSek)],
    [`co-${party.code}`, shown(party.coFinancingSek)],
  ]);
  return { ...Object.fromEntries(amounts), revision: String(revision) };
}

export const openingForm = z
  .object({
    callId: choicesOfId(),
    title: requiredText(200),
    ownerCode: requiredText(4),
    /** Empty for the form that the call's programme suggests. */
    formKey: optionalText(60),
    ...requirementFields(),
  })
  .transform(({ wantsForms, wantsDecisions, ...form }) => ({
    ...form,
    requirements: requirementsOf({ wantsForms, wantsDecisions }),
  }));

function requirementFields() {
  return { wantsForms: ticked(), wantsDecisions: ticked() };
}

function requirementsOf(form: { wantsForms: boolean; wantsDecisions: boolean }): Requirements {
  return {
    partnerForms: form.wantsForms ? "signed" : "none",
    decisionsRequired: form.wantsDecisions ? "recorded" : "none",
  };
}

export const requirementsForm = z.object(requirementFields()).transform(requirementsOf);

export function typedRequirements({ partnerForms, decisionsRequired }: Requirements): Record<string, string> {
  return {
    wantsForms: partnerForms === "signed" ? "yes" : "",
    wantsDecisions: decisionsRequired === "recorded" ? "yes" : "",
  };
}

function choicesOfId() {
  return z
    .string()
    .default("")
    .transform((value, ctx) => {
      if (/^[1-9]\d{0,9}$/.test(value)) return Number(value);
      ctx.addIssue({ code: "custom", message: "choose_one" });
      return z.NEVER;
    });
}

export const answerForm = z
  .object({ answer: choice(ANSWERS), reason: optionalProse(1000) })
  .superRefine(({ answer, reason }, ctx) => {
    if (answer === "declines" && reason === "") complain(ctx, "reason", "missing");
  });

export const consentForm = z.object({ condition: optionalText(300) });

export const reasonForm = z.object({ reason: requiredProse(1000) });

/** How the change is classed, and why; a first version has nothing to be compared with. */
export function sendingForm([first, ...rest]: readonly ChangeClass[]) {
  const classed = z.object({
    changeClass: choice([first ?? "material", ...rest]),
    classReason: requiredProse(1000),
  });
  return first
    ? classed
    : z.object({}).transform(() => ({ changeClass: "material" as const, classReason: "" }));
}

/** Between the day that the version was sent to the directors and today: what is handed in tomorrow is recorded then. */
export function submissionForm(sentOn: Day, today: Day) {
  return z
    .object({ submittedOn: requiredDay(), funderReference: requiredText(60) })
    .superRefine(({ submittedOn }, ctx) => {
      if (submittedOn > today) complain(ctx, "submittedOn", "in_the_future");
      if (submittedOn < sentOn) complain(ctx, "submittedOn", "before_the_version");
    });
}

const groundFields = z.object({
  ground: choice(SIGNOFF_GROUNDS),
  board: optionalText(100),
  decidedOn: requiredDay(),
  paragraph: optionalText(30),
  caseNumber: optionalText(60).transform((number) => number.replace(/^dnr\.?:?\s*/i, "")),
  immediateApproval: ticked(),
  delegationItem: optionalText(100),
});

/** What a board's decision needs (DOMAIN B3: a § means nothing without board and date), and what a delegated one does. */
function approvalForm(today: Day) {
  return groundFields
    .superRefine((form, ctx) => {
      if (form.board === "") complain(ctx, "board", "missing");
      if (form.ground !== "delegation" && form.paragraph === "") complain(ctx, "paragraph", "missing");
      if (form.ground === "delegation" && form.delegationItem === "")
        complain(ctx, "delegationItem", "missing");
      if (form.decidedOn > today) complain(ctx, "decidedOn", "in_the_future");
    })
    .transform((form): GroundForm => {
      const isBoards = form.ground !== "delegation";
      return {
        ...form,
        paragraph: isBoards ? form.paragraph : "",
        immediateApproval: isBoards && form.immediateApproval,
        delegationItem: isBoards ? "" : form.delegationItem,
      };
    });
}

export type SignoffForm =
  | { decision: "approve"; version: number; ground: GroundForm }
  | { decision: "decline"; version: number; reason: string };

/** The director's form: which way, for which version, and what that way needs. Fields of the other way are ignored. */
export function readSignoff(typed: Record<string, string>, today: Day) {
  const version = z.coerce.number().int().positive().catch(0);
  const way = z.object({ decision: choice(["approve", "decline"]) }).safeParse(typed);
  if (!way.success) return way;
  return way.data.decision === "approve"
    ? approvalForm(today)
        .transform(
          (ground): SignoffForm => ({
            decision: "approve",
            version: version.parse(typed.version),
            ground,
          }),
        )
        .safeParse(typed)
    : reasonForm
        .transform(
          ({ reason }): SignoffForm => ({
            decision: "decline",
            version: version.parse(typed.version),
            reason,
          }),
        )
        .safeParse(typed);
}
