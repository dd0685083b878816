import { z } from "zod";
import { ADVICE_TOPICS, TIME_CLASSES } from "../../db/schema";
import { choice, oneOf, optionalDay, requiredProse, requiredText } from "../fields";

/** An id that the page itself put in the form; anything else is none. */
const chosen = z.coerce.number().int().positive().nullable().catch(null);

/** `codes`: the municipalities that the writer may ask for. */
export function questionForm(codes: readonly string[]) {
  return z.object({
    municipalityCode: oneOf(codes),
    topic: choice(ADVICE_TOPICS),
    title: requiredText(200),
    question: requiredProse(5_000),
    wishedOn: optionalDay(),
    callId: chosen,
    needId: chosen,
  });
}

export const answerForm = z.object({ text: requiredProse(20_000), timeClass: choice(TIME_CLASSES) });

export const followUpForm = z.object({ text: requiredProse(5_000) });

export const lessonForm = z.object({ title: requiredText(200), text: requiredProse(20_000) });
