import { z } from "zod";
import { addDays } from "../calendar";
import { complain, oneOf, optionalDay, optionalText, requiredDay, requiredText } from "../fields";
import type { Body } from "./bodies";
import type { Seat, SeatForm } from "./seats";

/** What the page offers to choose among. */
export type SeatChoices = {
  municipalities: { code: string; formalName: string }[];
  people: { id: number; name: string; title: string }[];
  decisions: { id: number; bodyName: string; heldOn: string; number: number }[];
};

const idOrNull = (text: string) => (text === "" ? null : Number(text));

function fieldsOf({ municipalities, people, decisions }: SeatChoices) {
  const ids = (all: { id: number }[]) => oneOf(["", ...all.map(({ id }) => String(id))]).transform(idOrNull);
  return {
    seatMunicipality: oneOf(["", ...municipalities.map(({ code }) => code)]).transform(
      (code) => code || null,
    ),
    seatPerson: ids(people),
    seatName: optionalText(200),
    seatDecision: ids(decisions),
    seatFromOn: requiredDay(),
    seatLastOn: optionalDay(),
  };
}

type Typed = z.output<z.ZodObject<ReturnType<typeof fieldsOf>>>;

const seatOf = (typed: Typed): SeatForm => ({
  municipalityCode: typed.seatMunicipality,
  personId: typed.seatPerson,
  name: typed.seatName,
  meetingDecisionId: typed.seatDecision,
  fromOn: typed.seatFromOn,
  endedOn: typed.seatLastOn && addDays(typed.seatLastOn, 1),
});

function checkSeat(typed: Typed, ctx: z.RefinementCtx, body: Body, isTaken: (form: SeatForm) => boolean) {
  const form = seatOf(typed);
  if (form.municipalityCode === null && form.personId === null && form.name === "")
    complain(ctx, "seatMunicipality", "nobody_named");
  if (form.personId !== null && form.name !== "") complain(ctx, "seatName", "two_named");
  if (form.fromOn < body.fromOn || (body.endedOn !== null && form.fromOn >= body.endedOn))
    complain(ctx, "seatFromOn", "body_not_then");
  if (typed.seatLastOn !== null && typed.seatLastOn < form.fromOn)
    complain(ctx, "seatLastOn", "ends_before_it_begins");
  else if (isTaken(form)) complain(ctx, "seatMunicipality", "seat_taken");
}

export function seatForm(choices: SeatChoices, body: Body, isTaken: (form: SeatForm) => boolean) {
  return z
    .object(fieldsOf(choices))
    .superRefine((typed, ctx) => checkSeat(typed, ctx, body, isTaken))
    .transform(seatOf);
}

export function seatCorrectionForm(choices: SeatChoices, body: Body, isTaken: (form: SeatForm) => boolean) {
  return z
    .object({ ...fieldsOf(choices), reason: requiredText(300) })
    .superRefine((typed, ctx) => checkSeat(typed, ctx, body, isTaken))
    .transform((typed) => ({ ...seatOf(typed), reason: typed.reason }));
}

export const strikingForm = z.object({ strikingReason: requiredText(300) });

export function typedSeat(one: Seat): Record<string, string> {
  return {
    seatMunicipality: one.municipalityCode ?? "",
    seatPerson: String(one.personId ?? ""),
    seatName: one.name,
    seatDecision: String(one.meetingDecisionId ?? ""),
    seatFromOn: one.fromOn,
    seatLastOn: one.endedOn ? addDays(one.endedOn, -1) : "",
  };
}
