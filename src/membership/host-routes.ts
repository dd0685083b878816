import { HostPage } from "../../views/membership/host";
import { HostCorrectionPage, NewHostPage } from "../../views/membership/host-forms";
import { HostsPage } from "../../views/membership/hosts";
import type { FormState } from "../../views/ui/form";
import { reasonForm } from "../agreement/forms";
import { chairOn } from "../bodies/chair";
import { dayOf } from "../calendar";
import { refuse } from "../refusal";
import { actOf, type C, check, emptyForm, formOf, goTo, idIn, readForm, routes, show, typedIn } from "../web";
import { dayIn } from "./day-in";
import { completeHandover, handoverList } from "./handovers";
import { handoverForm, hostCorrectionForm, hostForm } from "./host-forms";
import { chooseHost, correctHost, decisionBehind, hostDecisions } from "./hosts";
import { keepersOnly, mayKeep } from "./keeping";
import { allMunicipalities, hostOn, hostsThroughTime } from "./register";

/** A host can be chosen for a day to come or gone, so every municipality of the register can be named. */
function choices(c: C) {
  const municipalities = allMunicipalities(c.var.db);
  const decisions = hostDecisions(c.var.db);
  return {
    municipalities,
    decisions,
    codes: municipalities.map(({ code }) => code),
    decisionIds: decisions.map(({ id }) => id),
  };
}

function showNew(c: C, form: FormState, status: 200 | 422 = 200) {
  return show(c, NewHostPage({ form, ...choices(c) }), status);
}

/** The host in the address, with the one before and the one after. */
function hostIn(c: C) {
  const id = idIn(c);
  const hosts = hostsThroughTime(c.var.db);
  const at = hosts.findIndex((one) => one.id === id);
  const host = hosts[at] ?? refuse("not_found");
  return { host, before: hosts[at + 1], after: hosts[at - 1] };
}

function showHost(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db } = c.var;
  const found = hostIn(c);
  const page = HostPage({
    ...found,
    chair: chairOn(db, found.host.fromOn),
    decision: decisionBehind(db, found.host),
    handover: handoverList(db, found.host.id),
    form,
    mayKeep: mayKeep(c),
  });
  return show(c, page, status);
}

function showCorrection(c: C, form: FormState, status: 200 | 422 = 200) {
  return show(c, HostCorrectionPage({ form, host: hostIn(c).host, ...choices(c) }), status);
}

export const hostRoutes = routes()
  .get("/", (c) => {
    const { db } = c.var;
    const day = dayIn(c);
    const page = HostsPage({
      day,
      today: dayOf(c.var.at),
      hosts: hostsThroughTime(db).map((one) => ({ ...one, decision: decisionBehind(db, one) })),
      host: hostOn(db, day),
      chair: chairOn(db, day),
      mayKeep: mayKeep(c),
    });
    return show(c, page);
  })
  .get("/new", (c) => {
    keepersOnly(c);
    return showNew(c, emptyForm);
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { codes, decisionIds } = choices(c);
    const { form, data } = await readForm(c, hostForm(codes, decisionIds));
    if (!data) return showNew(c, form, 422);
    const id = chooseHost(c.var.db, data, actOf(c));
    return goTo(c, `/hosts/${id}`, "host_chosen");
  })
  .get("/:id", (c) => showHost(c, emptyForm))
  .post("/:id/handovers", async (c) => {
    keepersOnly(c);
    const { host } = hostIn(c);
    const typed = await typedIn(c);
    // Four small forms on one page: each names its fields after its item, so that an error leads to the right one.
    const item = typed.item ?? "";
    const own = {
      item,
      handedOverOn: typed[`handedOverOn-${item}`] ?? "",
      note: typed[`note-${item}`] ?? "",
    };
    const { form, data } = check(own, handoverForm(dayOf(c.var.at)));
    if (!data) {
      const errors = Object.entries(form.errors).map(([name, error]) => [`${name}-${item}`, error]);
      return showHost(c, { values: typed, errors: Object.fromEntries(errors) }, 422);
    }
    completeHandover(c.var.db, host.id, data, actOf(c));
    return goTo(c, `/hosts/${host.id}`, "handover_done");
  })
  .get("/:id/correction", (c) => {
    keepersOnly(c);
    const { code, fromOn, note, meetingDecisionId } = hostIn(c).host;
    const decision = meetingDecisionId === null ? "" : String(meetingDecisionId);
    return showCorrection(
      c,
      formOf({ municipalityCode: code, hostFrom: fromOn, note, meetingDecisionId: decision }),
    );
  })
  .post("/:id/correction", async (c) => {
    keepersOnly(c);
    const { host } = hostIn(c);
    const typed = await typedIn(c);
    if (typed.struck === "yes") {
      const { form, data } = check(typed, reasonForm);
      if (!data) return showCorrection(c, form, 422);
      correctHost(c.var.db, host.id, null, data.reason, actOf(c));
      return goTo(c, "/hosts", "host_corrected");
    }
    const { codes, decisionIds } = choices(c);
    const { form, data } = check(typed, hostCorrectionForm(codes, decisionIds));
    if (!data) return showCorrection(c, form, 422);
    const id = correctHost(c.var.db, host.id, data.host, data.reason, actOf(c));
    return goTo(c, `/hosts/${id}`, "host_corrected");
  });
