import { wording } from "../../views/mail";
import { AddressesPage } from "../../views/messages/addresses";
import { OutboxPage } from "../../views/messages/outbox";
import { OutboxLetterPage } from "../../views/messages/outbox-letter";
import { holds, requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, goTo, idIn, pageIn, readForm, routes, show, viewer } from "../web";
import { suppressionForm } from "./forms";
import { isLetterKind } from "./letter-kinds";
import { OUTBOX_FILTERS, outbox } from "./letter-list";
import { letter } from "./outbox";
import { refusalOf, refusedNow, tryAddressAgain } from "./refused-addresses";
import { endSuppression, suppress, suppressedNow } from "./suppressions";
import { writeTestLetter } from "./test-letters";

/** In the demo everybody reads the letters; else those who work for the network see them, never their personal links. */
function requireOutboxReader(c: C): void {
  if (c.var.config.demo) return;
  if (!c.var.viewer || !holds(c.var.viewer, "adviser", "coordinator", "administrator")) refuse("not_yours");
}

const PER_PAGE = 50;

function showAddresses(c: C, form = emptyForm) {
  requireRole(viewer(c), "adviser", "coordinator", "administrator");
  const { db } = c.var;
  const keepsPeople = holds(viewer(c), "coordinator", "administrator");
  const lists = { refused: refusedNow(db), suppressed: suppressedNow(db) };
  return show(c, AddressesPage({ ...lists, keepsPeople, form }), form === emptyForm ? 200 : 422);
}

export const outboxRoutes = routes()
  .get("/outbox", (c) => {
    requireOutboxReader(c);
    const page = pageIn(c);
    const kind = c.req.query("kind") ?? "";
    const sought = {
      receiver: (c.req.query("receiver") ?? "").trim().slice(0, 200),
      kind: isLetterKind(kind) ? kind : null,
    };
    const filter = OUTBOX_FILTERS.find((one) => one === c.req.query("show")) ?? "waiting";
    const { letters, total } = outbox(c.var.db, filter, page, PER_PAGE, sought);
    const worded = letters.map((one) => {
      const { subject, because } = wording(one, c.var.config.baseUrl);
      return { ...one, because, subject: one.sentSubject ?? subject };
    });
    const sends = c.var.config.smtpUrl !== null;
    const forNetwork = c.var.viewer && holds(c.var.viewer, "adviser", "coordinator", "administrator");
    return show(
      c,
      OutboxPage({
        letters: worded,
        filter,
        sought,
        total,
        page,
        perPage: PER_PAGE,
        sends,
        refused: forNetwork ? refusedNow(c.var.db).length : null,
      }),
    );
  })
  .post("/outbox/test-letters", (c) => goTo(c, `/outbox/${writeTestLetter(c.var.db, actOf(c))}`))
  .get("/outbox/addresses", (c) => showAddresses(c))
  .post("/outbox/addresses/:id/attempts", (c) => {
    tryAddressAgain(c.var.db, idIn(c), actOf(c));
    return goTo(c, "/outbox/addresses", "address_tried_again");
  })
  .post("/outbox/suppressions", async (c) => {
    const { form, data } = await readForm(c, suppressionForm);
    if (!data) return showAddresses(c, form);
    suppress(c.var.db, { address: data.suppressed, reason: data.suppressedBecause }, actOf(c));
    return goTo(c, "/outbox/addresses", "address_suppressed");
  })
  .post("/outbox/suppressions/:id/ending", (c) => {
    endSuppression(c.var.db, idIn(c), actOf(c));
    return goTo(c, "/outbox/addresses", "suppression_ended");
  })
  .get("/outbox/:id", (c) => {
    requireOutboxReader(c);
    const { demo, baseUrl } = c.var.config;
    const found = letter(c.var.db, idIn(c)) ?? refuse("not_found");
    const worded = demo ? wording(found, baseUrl) : wording({ ...found, secret: null, exit: null }, baseUrl);
    const { subject, text } =
      found.sentText !== null ? { subject: found.sentSubject ?? "", text: found.sentText } : worded;
    const refusal =
      found.heldBecause === "address_refused" ? refusalOf(c.var.db, found.toAddress) : undefined;
    const sends = c.var.config.smtpUrl !== null;
    return show(
      c,
      OutboxLetterPage({ letter: found, because: worded.because, subject, text, sends, refusal }),
    );
  });
