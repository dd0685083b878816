import { MandatePage } from "../../views/mandates/mandate";
import { MandateFormPage } from "../../views/mandates/mandate-form";
import type { FormState } from "../../views/ui/form";
import { declinedParties } from "../applications/answers";
import { contentOf, currentVersion, workingContent } from "../applications/applications";
import { reasonForm } from "../applications/forms";
import { boardsOf } from "../boards/boards";
import { delegationsOn } from "../boards/delegations";
import { municipalPeopleOn } from "../people/holders";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show, viewer } from "../web";
import { stateOfDecision } from "./decision-state";
import { decisionsOf } from "./decisions";
import { keepsPapersOf } from "./doers";
import { mandateEndForm, mandateForm } from "./forms";
import { checkMandate } from "./mandate-check";
import { endMandate, giveMandate, mandatesEver, mandatesFor, strikeMandate } from "./mandates";
import { keptPartyIn, partyIn, today } from "./party-routes";
import { amountAtStake } from "./signing";

type Found = ReturnType<typeof partyIn>;

/** Who could hold a mandate, and what it could follow from. */
function sources(c: C, { key }: Found) {
  const { db } = c.var;
  const delegations = delegationsOn(db, today(c));
  return {
    people: municipalPeopleOn(db, today(c), key.code),
    decisions: decisionsOf(db, key.applicationId, key.code).filter(
      (one) => one.outcome === "granted" && stateOfDecision(one) !== "proposed",
    ),
    delegations: boardsOf(db, key.code, today(c)).flatMap(({ id }) => delegations.get(id) ?? []),
  };
}

function schemaOf({ people, decisions, delegations }: ReturnType<typeof sources>) {
  return mandateForm({ people: people.map(({ personId }) => ({ id: personId })), decisions, delegations });
}

function showForm(c: C, found: Found, form: FormState, status: 200 | 422 = 200) {
  const { application, party } = found;
  return show(c, MandateFormPage({ application, party, form, ...sources(c, found) }), status);
}

function showMandate(
  c: C,
  { application, party, key }: Found,
  forms: { endForm?: FormState; strikingForm?: FormState } = {},
  status: 200 | 422 = 200,
) {
  const { db } = c.var;
  const id = idIn(c, "mandateId");
  const mandate =
    mandatesEver(db, key.applicationId, key.code).find((one) => one.id === id) ?? refuse("not_found");
  const [director] = holdersOf(db, "director", today(c), key.code);
  const version = currentVersion(db, application.id);
  const content = version
    ? contentOf(version)
    : workingContent(db, application, declinedParties(db, application.id));
  const amountSek = amountAtStake(content, key.code);
  const signing = { personId: director?.id ?? 0, title: director?.title ?? "", day: today(c), amountSek };
  return show(
    c,
    MandatePage({
      application,
      party,
      mandate,
      findings: checkMandate(mandate, signing),
      director: director ?? null,
      amountSek,
      endForm: forms.endForm ?? formOf({ mandateLastOn: mandate.validUntilOn ?? "" }),
      strikingForm: forms.strikingForm ?? emptyForm,
      mayKeep: keepsPapersOf(viewer(c), party.code) && mandate.correctedAt === null,
    }),
    status,
  );
}

export const mandateRoutes = routes()
  .get("/:id/parties/:code/mandates/new", (c) => {
    const found = keptPartyIn(c);
    const [decision] = sources(c, found).decisions;
    const begun = {
      holder: "post",
      mandateReach: "this",
      mandateFromOn: decision?.decidedOn ?? today(c),
      mandateSource: decision ? `decision-${decision.id}` : "",
    };
    return showForm(c, found, formOf(begun));
  })
  .post("/:id/parties/:code/mandates", async (c) => {
    const found = keptPartyIn(c);
    const { form, data } = await readForm(c, schemaOf(sources(c, found)));
    if (!data) return showForm(c, found, form, 422);
    const { isGeneral, ...mandate } = data;
    const applicationId = isGeneral ? null : found.application.id;
    const id = giveMandate(c.var.db, found.party.code, { ...mandate, applicationId }, actOf(c));
    const party = `/applications/${found.application.id}/parties/${found.party.code}`;
    return goTo(c, `${party}/mandates/${id}`, "mandate_given");
  })
  .get("/:id/parties/:code/mandates/:mandateId", (c) => showMandate(c, partyIn(c)))
  .post("/:id/parties/:code/mandates/:mandateId/ending", async (c) => {
    const found = keptPartyIn(c);
    const id = idIn(c, "mandateId");
    const mandate = mandatesFor(c.var.db, found.application.id, found.party.code).find(
      (one) => one.id === id,
    );
    const { form, data } = await readForm(c, mandateEndForm(mandate?.fromOn ?? refuse("mandate_struck")));
    if (!data) return showMandate(c, found, { endForm: form }, 422);
    endMandate(c.var.db, found.party.code, id, data.mandateLastOn, actOf(c));
    const party = `/applications/${found.application.id}/parties/${found.party.code}`;
    return goTo(c, `${party}/mandates/${id}`, "mandate_ended");
  })
  .post("/:id/parties/:code/mandates/:mandateId/striking", async (c) => {
    const found = keptPartyIn(c);
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return showMandate(c, found, { strikingForm: form }, 422);
    strikeMandate(c.var.db, found.party.code, idIn(c, "mandateId"), data.reason, actOf(c));
    return goTo(c, `/applications/${found.application.id}/parties/${found.party.code}`, "mandate_struck");
  });
