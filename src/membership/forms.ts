import { z } from "zod";
import type { Day } from "../calendar";
import {
  choice,
  complain,
  type FieldError,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
} from "../fields";
import { readOrgNumber } from "./org-number";

const names = { shortName: requiredText(60), formalName: requiredText(80), genitive: requiredText(80) };

const orgNumber = optionalText(20).transform((typed, ctx) => {
  if (typed === "") return "";
  const read = readOrgNumber(typed);
  if (read !== null) return read;
  ctx.addIssue({ code: "custom", message: "not_an_org_number" satisfies FieldError });
  return z.NEVER;
});

export const municipalityForm = z.object({
  code: requiredText(4).pipe(z.string().regex(/^\d{4}$/, { error: "not_a_code" })),
  ...names,
  orgNumber,
  fromOn: requiredDay(),
});

/** Another name from a day on, or the right name for one that never was. */
export function namesForm(today: Day) {
  return z
    .object({
      change: choice(["renamed", "wrong"]),
      ...names,
      renamedOn: optionalDay(),
      reason: optionalText(300),
    })
    .superRefine(({ change, renamedOn, reason }, ctx) => {
      if (change === "renamed" && renamedOn === null) complain(ctx, "renamedOn", "missing");
      if (change === "renamed" && renamedOn !== null && renamedOn > today)
        complain(ctx, "renamedOn", "in_the_future");
      if (change === "wrong" && reason === "") complain(ctx, "reason", "missing");
    });
}

/** What identifies the municipality besides its names. */
export const identityForm = z.object({ orgNumber, alias: optionalText(80) });

export const signatoryForm = z
  .object({
    personId: requiredText(10).transform(Number),
    scope: requiredText(200),
    source: requiredText(200),
    fromOn: requiredDay(),
    validUntilOn: optionalDay(),
  })
  .superRefine(({ fromOn, validUntilOn }, ctx) => {
    if (validUntilOn !== null && validUntilOn < fromOn)
      complain(ctx, "validUntilOn", "ends_before_it_begins");
  });

export const lastDayForm = z.object({ lastOn: requiredDay() });
export const reasonForm = z.object({ reason: requiredText(300) });
