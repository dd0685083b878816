import { ArchivePage, ForwardingPage, SentNewsletterPage } from "../../views/newsletters/archive";
import { draftBlocks, draftTitle } from "../../views/newsletters/draft";
import { DraftsPage, NewsletterFormPage, PreviewPage } from "../../views/newsletters/editing";
import { ExamplesPage } from "../../views/newsletters/examples";
import { forwardingText } from "../../views/newsletters/forwarding";
import { newsletterAtom } from "../../views/newsletters/newsletter-atom";
import {
  SubscriptionAskedPage,
  SubscriptionConfirmPage,
  SubscriptionPage,
} from "../../views/newsletters/subscription";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { membersOn, municipality, networkProfile } from "../membership/register";
import { belongsTo, holds, keepsRegister, municipalitiesOf, requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  emptyForm,
  formOf,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { examplesFor, sendInExample, waitingExamples, withdrawExample } from "./examples";
import {
  countIn,
  exampleForm,
  listsForm,
  listsIn,
  MOST_BLOCKS,
  monthForm,
  newsletterForm,
  subscriptionForm,
  typedNewsletter,
} from "./forms";
import { monthFacts } from "./month-facts";
import {
  beginNewsletter,
  blocksOf,
  discardNewsletter,
  drafts,
  editNewsletter,
  type Newsletter,
  newsletter,
  readableBlocks,
  sentNewsletter,
  sentNewsletters,
} from "./newsletters";
import { listsOn } from "./receivers";
import { sendNewsletter } from "./sending";
import { askForNewsletter, confirmSubscription, subscription } from "./subscribers";

const networkName = (c: C) => networkProfile(c.var.db)?.name ?? "Utlyst";
const requireEditorHere = (c: C) => requireRole(viewer(c), "coordinator", "adviser");

/** In the register, whatever the role: reads what is for members only. */
const isMember = (c: C) => c.var.viewer !== null;

function showDrafts(c: C, form: FormState, status: 200 | 422 = 200) {
  const page = { drafts: drafts(c.var.db), waiting: waitingExamples(c.var.db).length, form };
  return show(c, DraftsPage(page), status);
}

/** One more part than there is, so that something can be added without a script. */
function showEditing(c: C, found: Newsletter, form: FormState, status: 200 | 409 | 422 = 200) {
  const count = Math.min(countIn(form.values) + 1, MOST_BLOCKS);
  return show(c, NewsletterFormPage({ newsletter: found, count, form }), status);
}

function draftIn(c: C): Newsletter {
  requireEditorHere(c);
  const found = newsletter(c.var.db, idIn(c));
  if (found.sentAt !== null) refuse("newsletter_sent");
  return found.discardedAt === null ? found : refuse("not_found");
}

/** The members that the reader may send in an example for. */
function writesFor(c: C) {
  const reader = viewer(c);
  return membersOn(c.var.db, dayOf(c.var.at)).filter(
    ({ code }) => belongsTo(reader, code) || keepsRegister(reader),
  );
}

function showExamples(c: C, form: FormState, status: 200 | 422 = 200) {
  const page = { form, municipalities: writesFor(c), examples: examplesFor(c.var.db, viewer(c)) };
  return show(c, ExamplesPage(page), status);
}

export const newsletterRoutes = routes()
  .get("/newsletters", (c) =>
    show(
      c,
      ArchivePage({
        network: networkName(c),
        sent: sentNewsletters(c.var.db),
        isEditor: c.var.viewer !== null && holds(c.var.viewer, "coordinator", "adviser"),
        mayContribute: c.var.viewer !== null,
      }),
    ),
  )
  .get("/newsletters.atom", (c) => {
    const { db, config } = c.var;
    const entries = sentNewsletters(db)
      .slice(0, 24)
      .map((one) => ({ newsletter: one, parts: readableBlocks(blocksOf(db, one.id), false) }));
    c.header("Cache-Control", "public, max-age=300");
    c.header("Content-Type", "application/atom+xml; charset=utf-8");
    return c.body(newsletterAtom(config.baseUrl, networkName(c), entries));
  })
  .get("/newsletters/subscription", (c) =>
    show(c, SubscriptionPage({ form: emptyForm, network: networkName(c) })),
  )
  .post("/newsletters/subscription", async (c) => {
    const { form, data } = await readForm(c, subscriptionForm);
    if (!data) return show(c, SubscriptionPage({ form, network: networkName(c) }), 422);
    askForNewsletter(c.var.db, data, c.var.at);
    return goTo(c, "/newsletters/subscription/asked");
  })
  .get("/newsletters/subscription/asked", (c) => show(c, SubscriptionAskedPage({})))
  .get("/newsletters/subscription/:token", (c) => {
    const token = c.req.param("token");
    const { confirmedAt, endedAt } = subscription(c.var.db, token);
    if (endedAt !== null) refuse("subscription_unknown");
    return show(c, SubscriptionConfirmPage({ token, confirmed: confirmedAt !== null }));
  })
  .post("/newsletters/subscription/:token", (c) => {
    const token = c.req.param("token");
    confirmSubscription(c.var.db, token, c.var.at);
    return show(c, SubscriptionConfirmPage({ token, confirmed: true }));
  })
  .get("/newsletters/examples", (c) => showExamples(c, emptyForm))
  .post("/newsletters/examples", async (c) => {
    const { form, data } = await readForm(c, exampleForm);
    if (!data) return showExamples(c, form, 422);
    sendInExample(c.var.db, data, actOf(c));
    return goTo(c, "/newsletters/examples", "example_sent_in");
  })
  .post("/newsletters/examples/:id/withdrawal", (c) => {
    withdrawExample(c.var.db, idIn(c), actOf(c));
    return goTo(c, "/newsletters/examples", "example_withdrawn");
  })
  .get("/newsletters/drafts", (c) => {
    requireEditorHere(c);
    return showDrafts(c, formOf({ month: dayOf(c.var.at).slice(0, 7) }));
  })
  .post("/newsletters/drafts", async (c) => {
    requireEditorHere(c);
    const { form, data } = await readForm(c, monthForm);
    if (!data) return showDrafts(c, form, 422);
    const { db, at, config } = c.var;
    const facts = monthFacts(db, data.month, dayOf(at));
    const title = draftTitle(networkName(c), data.month);
    const blocks = draftBlocks(facts, config.baseUrl);
    const id = beginNewsletter(db, { month: data.month, title, blocks }, actOf(c));
    return goTo(c, `/newsletters/${id}/edit`, "newsletter_begun");
  })
  .get("/newsletters/:id", (c) => {
    const { db, at } = c.var;
    const found = sentNewsletter(db, idIn(c));
    const codes = c.var.viewer ? municipalitiesOf(c.var.viewer) : [];
    const page = {
      newsletter: found,
      parts: readableBlocks(blocksOf(db, found.id), isMember(c)),
      forMembers: isMember(c),
      own: membersOn(db, dayOf(at)).filter(({ code }) => codes.includes(code)),
    };
    return show(c, SentNewsletterPage(page));
  })
  .get("/newsletters/:id/forwarding/:code", (c) => {
    const { db, config } = c.var;
    const found = sentNewsletter(db, idIn(c));
    const code = c.req.param("code");
    if (!belongsTo(viewer(c), code)) refuse("not_yours");
    const parts = readableBlocks(blocksOf(db, found.id), false);
    const { shortName } = municipality(db, code);
    const text = forwardingText(found, parts, networkName(c), config.baseUrl);
    return show(c, ForwardingPage({ newsletter: found, municipality: shortName, text }));
  })
  .get("/newsletters/:id/edit", (c) => {
    const found = draftIn(c);
    return showEditing(c, found, formOf(typedNewsletter(found, blocksOf(c.var.db, found.id))));
  })
  .post("/newsletters/:id", async (c) => {
    const found = draftIn(c);
    const values = await typedIn(c);
    const { form, data } = check(values, newsletterForm(countIn(values)));
    if (!data) return showEditing(c, found, form, 422);
    if (revisionIn(values) !== found.revision) {
      return showEditing(c, found, changedMeanwhile(values, found.revision), 409);
    }
    editNewsletter(c.var.db, found.id, data, found.revision, actOf(c));
    return goTo(c, `/newsletters/${found.id}/${values.then === "preview" ? "preview" : "edit"}`, "saved");
  })
  .post("/newsletters/:id/discarding", (c) => {
    discardNewsletter(c.var.db, idIn(c), actOf(c));
    return goTo(c, "/newsletters/drafts", "newsletter_discarded");
  })
  .get("/newsletters/:id/preview", (c) => showPreview(c, emptyForm))
  .post("/newsletters/:id/sending", async (c) => {
    const found = draftIn(c);
    const values = await typedIn(c);
    const lists = listsIn(values);
    if (lists.length === 0) {
      const { form } = check({ ...values, list: "" }, listsForm);
      return showPreview(c, form, 422);
    }
    sendNewsletter(c.var.db, found.id, { lists, revision: revisionIn(values) }, actOf(c));
    return goTo(c, `/newsletters/${found.id}`, "newsletter_sent");
  });

function showPreview(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const found = draftIn(c);
  const parts = readableBlocks(blocksOf(db, found.id), true);
  return show(c, PreviewPage({ newsletter: found, parts, lists: listsOn(db, dayOf(at)), form }), status);
}
