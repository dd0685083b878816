import { z } from "zod";
import { ACTIVITY_STATES } from "../../db/schema";
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
} from "../fields";
import type { Activity } from "./action-plan";

export const activityForm = z.object({
  title: requiredText(200),
  description: optionalProse(5_000),
  responsible: optionalText(200),
  dueOn: optionalDay(),
});

export function typedActivity({ title, description, responsible, dueOn, revision }: Activity) {
  return { title, description, responsible, dueOn: dueOn ?? "", revision: String(revision) };
}

export const followUpForm = z
  .object({ activityState: choice(ACTIVITY_STATES), note: optionalProse(2_000) })
  .transform(({ activityState: state, note }) => ({ state, note }));

export function evaluationForm(today: Day) {
  return z
    .object({ doneOn: requiredDay(), evaluationText: requiredProse() })
    .superRefine(({ doneOn }, ctx) => {
      if (doneOn > today) complain(ctx, "doneOn", "in_the_future");
    })
    .transform(({ doneOn, evaluationText: text }) => ({ doneOn, text }));
}
