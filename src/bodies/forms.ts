import { z } from "zod";
import { BODY_KINDS } from "../../db/schema";
import { addDays, type Day } from "../calendar";
import { choice, complain, optionalCount, optionalText, requiredDay, requiredText } from "../fields";
import type { Body, BodyForm } from "./bodies";
import type { ExternalActor } from "./external-actors";

const changeable = {
  bodyName: requiredText(120),
  topic: optionalText(300),
  leastMeetings: optionalCount(99),
  mostMeetings: optionalCount(99),
};

type Typed = { bodyName: string; topic: string; leastMeetings: number | null; mostMeetings: number | null };

function checkMeetings({ leastMeetings, mostMeetings }: Typed, ctx: z.RefinementCtx): void {
  if (leastMeetings !== null && mostMeetings !== null && mostMeetings < leastMeetings)
    complain(ctx, "mostMeetings", "most_below_least");
}

const changeOf = ({ bodyName: name, ...rest }: Typed) => ({ name, ...rest });

type Obstacle = "body_kind_taken" | "body_name_taken" | null;

function complainOf(ctx: z.RefinementCtx, obstacle: Obstacle): void {
  if (obstacle === "body_kind_taken") complain(ctx, "bodyKind", obstacle);
  if (obstacle === "body_name_taken") complain(ctx, "bodyName", obstacle);
}

/** `obstacle`: the domain's own question of what stands in the way. */
export function newBodyForm(obstacle: (form: BodyForm) => Obstacle) {
  return z
    .object({ bodyKind: choice(BODY_KINDS), ...changeable, begunOn: requiredDay() })
    .superRefine(checkMeetings)
    .transform(({ bodyKind: kind, begunOn: fromOn, ...rest }) => ({ kind, fromOn, ...changeOf(rest) }))
    .superRefine((form, ctx) => complainOf(ctx, obstacle(form)));
}

export function bodyChangeForm(obstacle: (name: string) => Obstacle) {
  return z
    .object(changeable)
    .superRefine(checkMeetings)
    .transform(changeOf)
    .superRefine(({ name }, ctx) => complainOf(ctx, obstacle(name)));
}

export function typedBody({ name, topic, leastMeetings, mostMeetings, revision }: Body) {
  return {
    bodyName: name,
    topic,
    leastMeetings: String(leastMeetings ?? ""),
    mostMeetings: String(mostMeetings ?? ""),
    revision: String(revision),
  };
}

/** People say the last day; the register keeps the first day without. */
export function endingForm(fromOn: Day) {
  return z
    .object({ lastOn: requiredDay() })
    .superRefine(({ lastOn }, ctx) => {
      if (lastOn < fromOn) complain(ctx, "lastOn", "ends_before_it_begins");
    })
    .transform(({ lastOn }) => addDays(lastOn, 1));
}

export function newActorForm(isKnown: (form: { name: string; fromOn: Day }) => boolean) {
  return z
    .object({ actorName: requiredText(120), earlierName: optionalText(200), actorFromOn: requiredDay() })
    .transform(({ actorName: name, actorFromOn: fromOn, earlierName }) => ({ name, earlierName, fromOn }))
    .superRefine((form, ctx) => {
      if (isKnown(form)) complain(ctx, "actorName", "actor_known");
    });
}

export function renamingForm(
  actor: ExternalActor,
  isKnown: (form: { name: string; fromOn: Day }) => boolean,
) {
  return z.object({ actorName: requiredText(120) }).superRefine(({ actorName: name }, ctx) => {
    if (isKnown({ name, fromOn: actor.fromOn })) complain(ctx, "actorName", "actor_known");
  });
}
