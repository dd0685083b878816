import { NewSeatPage, SeatPage } from "../../views/bodies/seat-form";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { keepersOnly } from "../membership/keeping";
import { allMunicipalities } from "../membership/register";
import { peopleOn } from "../people/persons";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { type Body, body } from "./bodies";
import { endingForm } from "./forms";
import { leadershipDecisions, meetingDecision } from "./meeting-decisions";
import { type SeatChoices, seatCorrectionForm, seatForm, strikingForm, typedSeat } from "./seat-forms";
import { addSeat, correctSeat, endSeat, isTaken, nameOfSeat, type Seat, seat } from "./seats";

/** The body in the address; the leadership group's seats come by the agreement. */
function seated(c: C): Body {
  keepersOnly(c);
  const found = body(c.var.db, idIn(c));
  return found.kind === "leadership" ? refuse("seats_by_agreement") : found;
}

/** Those who have a role today come first in the list. */
function choicesOf(c: C): SeatChoices {
  const { db, at } = c.var;
  const people = peopleOn(db, dayOf(at));
  return {
    municipalities: allMunicipalities(db),
    people: people.toSorted((a, b) => Number(b.roles.length > 0) - Number(a.roles.length > 0)),
    decisions: leadershipDecisions(db, "steering_group"),
  };
}

type Forms = { form?: FormState; ending?: FormState; striking?: FormState };

/** A seat may point to a decision that was corrected since: the form offers what stands in its place. */
function standingDecision(c: C, { meetingDecisionId: id }: Seat): number | null {
  const found = id === null ? null : meetingDecision(c.var.db, id);
  return found?.correctedAt === null ? found.id : null;
}

function showSeat(c: C, of: Body, found: Seat, forms: Forms, status: 200 | 422 = 200) {
  return show(
    c,
    SeatPage({
      body: of,
      seat: found,
      name: nameOfSeat(c.var.db, found),
      choices: choicesOf(c),
      form: forms.form ?? formOf(typedSeat({ ...found, meetingDecisionId: standingDecision(c, found) })),
      ending: forms.ending ?? formOf({ lastOn: dayOf(c.var.at) }),
      striking: forms.striking ?? emptyForm,
    }),
    status,
  );
}

export const seatRoutes = routes()
  .get("/new", (c) => {
    const of = seated(c);
    const form = formOf({ seatFromOn: dayOf(c.var.at) });
    return show(c, NewSeatPage({ form, body: of, choices: choicesOf(c) }));
  })
  .post("/", async (c) => {
    const of = seated(c);
    const { db } = c.var;
    const choices = choicesOf(c);
    const { form, data } = await readForm(
      c,
      seatForm(choices, of, (one) => isTaken(db, of.id, one)),
    );
    if (!data) return show(c, NewSeatPage({ form, body: of, choices }), 422);
    addSeat(db, of.id, data, actOf(c));
    return goTo(c, `/bodies/${of.id}`, "seat_added");
  })
  .get("/:seatId/edit", (c) => {
    const of = seated(c);
    return showSeat(c, of, seat(c.var.db, of.id, idIn(c, "seatId")), {});
  })
  .post("/:seatId/ending", async (c) => {
    const of = seated(c);
    const { db } = c.var;
    const found = seat(db, of.id, idIn(c, "seatId"));
    const { form, data: endedOn } = await readForm(c, endingForm(found.fromOn));
    if (!endedOn) return showSeat(c, of, found, { ending: form }, 422);
    endSeat(db, of.id, found.id, endedOn, actOf(c));
    return goTo(c, `/bodies/${of.id}`, "seat_ended");
  })
  .post("/:seatId/correction", async (c) => {
    const of = seated(c);
    const { db } = c.var;
    const found = seat(db, of.id, idIn(c, "seatId"));
    const { form, data } = await readForm(
      c,
      seatCorrectionForm(choicesOf(c), of, (one) => isTaken(db, of.id, one, found.id)),
    );
    if (!data) return showSeat(c, of, found, { form }, 422);
    const { reason, ...right } = data;
    correctSeat(db, of.id, found.id, right, reason, actOf(c));
    return goTo(c, `/bodies/${of.id}`, "corrected");
  })
  .post("/:seatId/striking", async (c) => {
    const of = seated(c);
    const { db } = c.var;
    const found = seat(db, of.id, idIn(c, "seatId"));
    const { form, data } = await readForm(c, strikingForm);
    if (!data) return showSeat(c, of, found, { striking: form }, 422);
    correctSeat(db, of.id, found.id, null, data.strikingReason, actOf(c));
    return goTo(c, `/bodies/${of.id}`, "struck");
  });
