import { z } from "zod";
import { choice, email, requiredText } from "../fields";
import { CHOICES } from "./choices";
import type { ChoiceGroup } from "./letter-kinds";

export const suppressionForm = z.object({ suppressed: email(), suppressedBecause: requiredText(300) });

/** One field a group; those that the page did not show are not asked for. */
export function choicesForm(groups: readonly ChoiceGroup[]) {
  return z.object(Object.fromEntries(groups.map((group) => [`letters_${group}`, choice(CHOICES)])));
}
