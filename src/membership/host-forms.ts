import { z } from "zod";
import { HANDOVER_ITEMS } from "../../db/schema";
import { pastDay, reasonForm } from "../agreement/forms";
import type { Day } from "../calendar";
import { choice, oneOf, optionalText, requiredDay } from "../fields";

function hostFields(codes: readonly string[], decisionIds: readonly number[]) {
  return z.object({
    municipalityCode: oneOf(codes),
    hostFrom: requiredDay(),
    meetingDecisionId: oneOf(["", ...decisionIds.map(String)]),
    note: optionalText(500),
  });
}

const asHost = (typed: z.output<ReturnType<typeof hostFields>>) => ({
  municipalityCode: typed.municipalityCode,
  fromOn: typed.hostFrom,
  meetingDecisionId: typed.meetingDecisionId === "" ? null : Number(typed.meetingDecisionId),
  note: typed.note,
});

export function hostForm(codes: readonly string[], decisionIds: readonly number[]) {
  return hostFields(codes, decisionIds).transform(asHost);
}

export function hostCorrectionForm(codes: readonly string[], decisionIds: readonly number[]) {
  return hostFields(codes, decisionIds)
    .extend(reasonForm.shape)
    .transform(({ reason, ...typed }) => ({ reason, host: asHost(typed) }));
}

export function handoverForm(today: Day) {
  return z
    .object({ item: choice(HANDOVER_ITEMS), handedOverOn: pastDay(today), note: optionalText(300) })
    .transform(({ handedOverOn, ...rest }) => ({ ...rest, doneOn: handedOverOn }));
}
