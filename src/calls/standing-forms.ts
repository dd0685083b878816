import { z } from "zod";
import { ASSESSMENTS, CALL_RESULTS, INTERESTS } from "../../db/schema";
import { choice, complain, optionalProse, optionalSek, optionalText } from "../fields";
import { REASON_CODES, type ReasonCode } from "./assessments";

/** "" when none was chosen. */
const reasonCode = () =>
  z
    .string()
    .default("")
    .transform((typed): ReasonCode | "" => REASON_CODES.find((code) => code === typed) ?? "");

const state = choice(ASSESSMENTS);

/** To say no takes a reason: next year somebody asks why. */
export const assessmentForm = z
  .object({ state, reasonCode: reasonCode(), note: optionalProse(4_000), askedBy: optionalText(120) })
  .superRefine((form, ctx) => {
    if (form.state === "declined" && form.reasonCode === "" && form.note === "")
      complain(ctx, "reasonCode", "missing");
  });

export const interestForm = z
  .object({
    interest: choice(INTERESTS),
    reasonCode: reasonCode(),
    reason: optionalProse(2_000),
    toldBy: optionalText(120),
  })
  .superRefine((form, ctx) => {
    if (form.interest === "declines" && form.reasonCode === "" && form.reason === "")
      complain(ctx, "reasonCode", "missing");
  });

/** A sum belongs to what was granted. */
export const resultForm = z
  .object({ result: choice(CALL_RESULTS), grantedSek: optionalSek(), note: optionalProse(2_000) })
  .superRefine((form, ctx) => {
    if (form.grantedSek !== null && form.result !== "granted" && form.result !== "part_granted")
      complain(ctx, "grantedSek", "not_granted");
  });

const id = z
  .string()
  .default("")
  .transform((typed) => (/^[1-9]\d{0,9}$/.test(typed) ? Number(typed) : null));

/** A chosen series, the name of a new one, or neither: out of its series. */
export const seriesForm = z.object({ seriesId: id, newName: optionalText(200) });

export const mergingForm = z.object({ intoId: id }).superRefine((form, ctx) => {
  if (form.intoId === null) complain(ctx, "intoId", "missing");
});
