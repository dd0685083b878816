import { z } from "zod";
import { complain, type FieldError, optionalText, requiredText, ticked } from "../fields";
import type { PreviewLine } from "./preview";
import { FIRST_YEAR } from "./scb-tables";

/** A year that has ended. */
export function askForm(thisYear: number) {
  return z.object({
    year: requiredText(10)
      .pipe(z.string().regex(/^\d{4}$/, { error: "not_a_past_year" satisfies FieldError }))
      .transform(Number)
      .refine((year) => year >= FIRST_YEAR && year < thisYear, {
        error: "not_a_past_year" satisfies FieldError,
      }),
  });
}

/** Who approves has looked at what is odd, and says why a figure takes the place of another of the same year. */
export function approvalForm(lines: readonly PreviewLine[]) {
  const doubtful = lines.some(({ doubt }) => doubt !== null);
  const changed = lines.some(({ change }) => change === "changed");
  return z
    .object({ populationReason: optionalText(500), figuresChecked: ticked() })
    .superRefine((data, ctx) => {
      if (changed && data.populationReason === "") complain(ctx, "populationReason", "missing");
      if (doubtful && !data.figuresChecked) complain(ctx, "figuresChecked", "missing");
    });
}

export const settingAsideForm = z.object({ asideReason: requiredText(500) });
