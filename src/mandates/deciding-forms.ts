import { z } from "zod";
import { DECISION_OUTCOMES } from "../../db/schema";
import { caseNumber } from "../boards/decision-forms";
import { plainParagraph } from "../boards/minute-paragraph";
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
  ticked,
} from "../fields";
import type { DecidingForm } from "./deciding";
import { type DecisionForm, isReported, standsInMinutes } from "./decision-state";

type Around = {
  form: DecisionForm;
  boards: readonly { id: number; name: string }[];
  versions: readonly number[];
  today: Day;
};

const fields = ({ versions }: Around) => ({
  decisionOutcome: choice(DECISION_OUTCOMES),
  boardId: optionalText(10),
  boardName: optionalText(120),
  decidedOn: optionalDay(),
  paragraph: optionalText(30),
  caseNumber: caseNumber(),
  wording: optionalProse(5_000),
  immediateApproval: ticked(),
  adjustedOn: optionalDay(),
  decider: optionalText(200),
  delegationReference: optionalText(120),
  decisionReason: optionalProse(1000),
  aboutVersion: oneOf(["", ...versions.map(String)]),
  givesMandate: ticked(),
  mandatePost: optionalText(120),
  mandateCeilingSek: optionalSek().refine((sek) => sek !== 0, {
    error: "not_an_amount" satisfies FieldError,
  }),
  mandateUntilOn: optionalDay(),
  saysYesToOwning: ticked(),
  ownerCondition: optionalText(300),
});

/** What a decision of that form must say (DOMAIN B2); a proposal need not say when or what. */
export function decidingForm(around: Around) {
  const { form, boards, today } = around;
  const inMinutes = standsInMinutes(form);
  return z
    .object(fields(around))
    .superRefine((typed, ctx) => {
      const isDecided = typed.decisionOutcome !== "proposed";
      const known = boards.some(({ id }) => String(id) === typed.boardId);
      if (typed.boardId !== "" && !known) complain(ctx, "boardId", "choose_one");
      if (form !== "none_needed" && typed.boardId === "" && typed.boardName === "")
        complain(ctx, "boardName", "missing");
      if (isDecided && typed.decidedOn === null && form !== "none_needed")
        complain(ctx, "decidedOn", "missing");
      if (isDecided && typed.decidedOn !== null && typed.decidedOn > today)
        complain(ctx, "decidedOn", "in_the_future");
      if (isDecided && inMinutes && typed.paragraph === "") complain(ctx, "paragraph", "missing");
      if (typed.paragraph !== "" && plainParagraph(typed.paragraph) === null)
        complain(ctx, "paragraph", "not_a_paragraph");
      if (isDecided && isReported(form) && typed.decider === "") complain(ctx, "decider", "missing");
      if (isDecided && (form === "chair" || form === "none_needed") && typed.decisionReason === "")
        complain(ctx, "decisionReason", "missing");
      if (typed.adjustedOn !== null) {
        if (typed.adjustedOn > today) complain(ctx, "adjustedOn", "in_the_future");
        if (typed.decidedOn !== null && typed.adjustedOn < typed.decidedOn)
          complain(ctx, "adjustedOn", "before_the_decision");
      }
      if (typed.givesMandate && typed.mandatePost === "") complain(ctx, "mandatePost", "missing");
      if (
        typed.givesMandate &&
        typed.mandateUntilOn !== null &&
        typed.mandateUntilOn < (typed.decidedOn ?? "")
      )
        complain(ctx, "mandateUntilOn", "ends_before_it_begins");
    })
    .transform((typed): DecidingForm => {
      const chosen = boards.find(({ id }) => String(id) === typed.boardId);
      const inMinutesNow = inMinutes && typed.decisionOutcome !== "proposed";
      return {
        form,
        outcome: typed.decisionOutcome,
        boardId: chosen?.id ?? null,
        boardName: typed.boardName || (chosen?.name ?? ""),
        decidedOn: typed.decidedOn,
        paragraph: inMinutesNow ? (plainParagraph(typed.paragraph) ?? "") : "",
        caseNumber: typed.caseNumber,
        wording: typed.wording,
        immediateApproval: inMinutesNow && typed.immediateApproval,
        adjustedOn: !inMinutesNow || typed.immediateApproval ? null : typed.adjustedOn,
        decider: isReported(form) ? typed.decider : "",
        reference: isReported(form) ? typed.delegationReference : "",
        reason: typed.decisionReason,
        versionNumber: typed.aboutVersion === "" ? null : Number(typed.aboutVersion),
        mandate: typed.givesMandate
          ? {
              post: typed.mandatePost,
              personId: null,
              ceilingSek: typed.mandateCeilingSek,
              validUntilOn: typed.mandateUntilOn,
            }
          : null,
        ownership: typed.saysYesToOwning ? { condition: typed.ownerCondition } : null,
      };
    });
}
