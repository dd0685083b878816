import { ActorPage, NewActorPage } from "../../views/bodies/external-actors";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { keepersOnly } from "../membership/keeping";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show } from "../web";
import {
  addExternalActor,
  type ExternalActor,
  endExternalActor,
  externalActor,
  isKnownActor,
  renameExternalActor,
} from "./external-actors";
import { endingForm, newActorForm, renamingForm } from "./forms";

type Forms = { form?: FormState; ending?: FormState };

function showActor(c: C, actor: ExternalActor, forms: Forms, status: 200 | 422 = 200) {
  const { form = formOf({ actorName: actor.name }), ending = formOf({ lastOn: dayOf(c.var.at) }) } = forms;
  return show(c, ActorPage({ actor, form, ending }), status);
}

export const externalActorRoutes = routes()
  .get("/new", (c) => {
    keepersOnly(c);
    return show(c, NewActorPage({ form: emptyForm }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const { form, data } = await readForm(
      c,
      newActorForm((actor) => isKnownActor(db, actor)),
    );
    if (!data) return show(c, NewActorPage({ form }), 422);
    addExternalActor(db, data, actOf(c));
    return goTo(c, "/bodies", "actor_added");
  })
  .get("/:id/edit", (c) => {
    keepersOnly(c);
    return showActor(c, externalActor(c.var.db, idIn(c)), {});
  })
  .post("/:id", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const actor = externalActor(db, idIn(c));
    const { form, data } = await readForm(
      c,
      renamingForm(actor, (other) => isKnownActor(db, other, actor.id)),
    );
    if (!data) return showActor(c, actor, { form }, 422);
    renameExternalActor(db, actor.id, data.actorName, actOf(c));
    return goTo(c, "/bodies", "actor_renamed");
  })
  .post("/:id/ending", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const actor = externalActor(db, idIn(c));
    const { form, data: endedOn } = await readForm(c, endingForm(actor.fromOn));
    if (!endedOn) return showActor(c, actor, { ending: form }, 422);
    endExternalActor(db, actor.id, endedOn, actOf(c));
    return goTo(c, "/bodies", "actor_ended");
  });
