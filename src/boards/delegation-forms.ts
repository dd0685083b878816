import { z } from "zod";
import {
  complain,
  type FieldError,
  optionalDay,
  optionalSek,
  optionalText,
  requiredDay,
  requiredText,
} from "../fields";
import type { Delegation } from "./delegations";

/** A correction also says why. */
export function delegationForm(isCorrection: boolean) {
  return z
    .object({
      delegate: requiredText(200),
      delegationScope: requiredText(500),
      ceilingSek: optionalSek().refine((sek) => sek !== 0, { error: "not_an_amount" satisfies FieldError }),
      delegationSource: requiredText(300),
      delegationFromOn: requiredDay(),
      validUntilOn: optionalDay(),
      reason: optionalText(500),
    })
    .superRefine(({ delegationFromOn, validUntilOn, reason }, ctx) => {
      if (validUntilOn !== null && validUntilOn < delegationFromOn)
        complain(ctx, "validUntilOn", "ends_before_it_begins");
      if (isCorrection && reason === "") complain(ctx, "reason", "missing");
    })
    .transform(
      ({
        delegationScope: scope,
        delegationSource: source,
        delegationFromOn: fromOn,
        reason: _,
        ...form
      }) => ({
        ...form,
        scope,
        source,
        fromOn,
      }),
    );
}

export function delegationEndForm(fromOn: string) {
  return z.object({ delegationLastDay: requiredDay() }).superRefine(({ delegationLastDay: lastDay }, ctx) => {
    if (lastDay < fromOn) complain(ctx, "delegationLastDay", "ends_before_it_begins");
  });
}

/** Nothing stands in its place: only the reason is asked for. */
export const strikingForm = z.object({ reason: requiredText(500) });

export function typedDelegation(given: Delegation): Record<string, string> {
  return {
    delegate: given.delegate,
    delegationScope: given.scope,
    ceilingSek: given.ceilingSek === null ? "" : String(given.ceilingSek),
    delegationSource: given.source,
    delegationFromOn: given.fromOn,
    validUntilOn: given.validUntilOn ?? "",
  };
}
