import { ObjectionPage } from "../../views/applications/objection";
import { SignoffPage } from "../../views/applications/signoff";
import { SignoffConfirmPage } from "../../views/applications/signoff-confirm";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { call } from "../calls/calls";
import { municipality } from "../membership/register";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { delaysOf } from "../reminders/delays";
import { type C, emptyForm, errorsOf, formOf, goTo, readForm, routes, show, typedIn } from "../web";
import { contentOf, currentVersion, versionsOf } from "./applications";
import { decisionsFor, objectionsOf } from "./approvals";
import { board, recordOpening } from "./board";
import { readSignoff, reasonForm } from "./forms";
import { groundKnown } from "./ground-known";
import { object } from "./objections";
import { acceptsSignoffs } from "./rounds";
import { changesSince, type Signatory, signatory } from "./signoff-links";
import { approve, decline, mandateOf } from "./signoffs";
import { versionTrail } from "./version-trail";

/** Everything the director's pages show; the same for the text, the confirmation and the receipt. */
function matter(c: C, by: Signatory) {
  const { db, at } = c.var;
  const found = by.application;
  const version = currentVersion(db, found.id) ?? refuse("not_sent");
  const content = contentOf(version);
  const latest = decisionsFor(db, versionsOf(db, found.id)).get(by.code);
  const counts = latest?.standing?.stands ?? latest?.version === version.number;
  const { from } = changesSince(db, version, by.code, latest);
  const trail = versionTrail(db, found.id);
  return {
    token: c.req.param("token") ?? "",
    person: by.person,
    application: found,
    call: call(db, found.callId),
    version,
    content,
    own: content.parties.find(({ code }) => code === by.code),
    municipality: municipality(db, by.code),
    adviser: holdersOf(db, "adviser", dayOf(at))[0],
    latest,
    standing: counts ? latest?.signoff : undefined,
    objection: objectionsOf(db, found.id).find(
      (one) => one.version === version.number && one.objection.municipalityCode === by.code,
    )?.objection,
    changedFrom: from && { number: from.number, content: contentOf(from) },
    traced: trail.find(({ number }) => number === version.number) ?? refuse("not_sent"),
    open: acceptsSignoffs(db, found),
    mandate: mandateOf(db, by, version, dayOf(at)),
    known: groundKnown(db, found.id, by.code),
    delay: delaysOf(db, found, board(db, found, at)).get(by.code),
    at,
  };
}

/** An approval of an earlier version stands for the one that is out, and can be objected to. */
function isCarried({ latest, standing, version, open }: ReturnType<typeof matter>): boolean {
  return open && standing !== undefined && latest !== undefined && latest.version < version.number;
}

function who(c: C): Signatory {
  return signatory(c.var.db, c.req.param("token") ?? "", c.var.at);
}

function noteOpening(c: C, by: Signatory): void {
  const version = currentVersion(c.var.db, by.application.id);
  if (!version || !acceptsSignoffs(c.var.db, by.application)) return;
  recordOpening(
    c.var.db,
    {
      applicationId: by.application.id,
      municipalityCode: by.code,
      personId: by.person.id,
      versionNumber: version.number,
    },
    c.var.at,
  );
}

/** The text again, with what was typed: after an error, by wish, or because another version is out by now. */
function showText(c: C, by: Signatory, form: FormState, status: 200 | 409 | 422 = 200, replaced = false) {
  return show(c, SignoffPage({ ...matter(c, by), form, replaced, changing: form !== emptyForm }), status);
}

/** What was typed, checked, and about the version that is out; otherwise the page to show instead. */
async function readDecision(c: C, by: Signatory) {
  const typed = await typedIn(c);
  const read = readSignoff(typed, dayOf(c.var.at));
  const version = currentVersion(c.var.db, by.application.id);
  if (version && typed.version !== String(version.number)) {
    return { instead: showText(c, by, formOf(typed), 409, true) };
  }
  if (!read.success)
    return { instead: showText(c, by, { values: typed, errors: errorsOf(read.error.issues) }, 422) };
  return { typed, decision: read.data };
}

function showObjection(c: C, by: Signatory, form: FormState, status: 200 | 422 = 200) {
  return show(c, ObjectionPage({ ...matter(c, by), form }), status);
}

export const signoffRoutes = routes()
  .get("/:token", (c) => {
    const by = who(c);
    // A scanner asks for the head only; what it fetches in full cannot be told from a reader.
    if (c.req.method === "GET") noteOpening(c, by);
    return showText(c, by, emptyForm);
  })
  // Reloaded, or found in the browser's history: the form is on the page that the letter leads to.
  .get("/:token/review", (c) => goTo(c, `/signoffs/${c.req.param("token")}`))
  .get("/:token/draft", (c) => goTo(c, `/signoffs/${c.req.param("token")}`))
  // Shows, and changes nothing: what was typed is repeated in words, to be confirmed or changed.
  .post("/:token/review", async (c) => {
    const by = who(c);
    const { instead, typed, decision } = await readDecision(c, by);
    return instead ?? show(c, SignoffConfirmPage({ ...matter(c, by), typed, decision }));
  })
  .post("/:token/draft", async (c) => showText(c, who(c), formOf(await typedIn(c))))
  .get("/:token/objection", (c) => {
    const by = who(c);
    return isCarried(matter(c, by))
      ? showObjection(c, by, emptyForm)
      : goTo(c, `/signoffs/${c.req.param("token")}`);
  })
  .post("/:token/objection", async (c) => {
    const by = who(c);
    const { form, data } = await readForm(c, reasonForm);
    const version = currentVersion(c.var.db, by.application.id);
    if (version && form.values.version !== String(version.number)) {
      return showText(c, by, emptyForm, 409, true);
    }
    if (!data) return showObjection(c, by, form, 422);
    object(c.var.db, c.req.param("token"), version?.number ?? 0, data.reason, c.var.at);
    return goTo(c, `/signoffs/${c.req.param("token")}`);
  })
  .post("/:token", async (c) => {
    const by = who(c);
    const { instead, decision } = await readDecision(c, by);
    if (instead) return instead;
    const token = c.req.param("token");
    if (decision.decision === "approve")
      approve(c.var.db, token, decision.version, decision.ground, c.var.at);
    else decline(c.var.db, token, decision.version, decision.reason, c.var.at);
    return goTo(c, `/signoffs/${c.req.param("token")}`);
  });
