import { wording } from "../../views/mail";
import { OutboxPage } from "../../views/messages/outbox";
import { OutboxLetterPage } from "../../views/messages/outbox-letter";
import { holds } from "../people/permissions";
import { refuse } from "../refusal";
import { type C, idIn, pageIn, routes, show } from "../web";
import { letter, OUTBOX_FILTERS, outbox } from "./outbox";

/** In the demo everybody reads the letters; else those who work for the network see them, never their personal links. */
function requireOutboxReader(c: C): void {
  if (c.var.config.demo) return;
  if (!c.var.viewer || !holds(c.var.viewer, "adviser", "coordinator", "administrator")) refuse("not_yours");
}

const PER_PAGE = 50;

export const outboxRoutes = routes()
  .get("/outbox", (c) => {
    requireOutboxReader(c);
    const page = pageIn(c);
    const filter = OUTBOX_FILTERS.find((one) => one === c.req.query("show")) ?? "waiting";
    const { letters, total } = outbox(c.var.db, filter, page, PER_PAGE);
    const worded = letters.map((one) => ({
      ...one,
      subject: one.sentSubject ?? wording(one, c.var.config.baseUrl).subject,
    }));
    const sends = c.var.config.smtpUrl !== null;
    return show(c, OutboxPage({ letters: worded, filter, total, page, perPage: PER_PAGE, sends }));
  })
  .get("/outbox/:id", (c) => {
    requireOutboxReader(c);
    const { demo, baseUrl } = c.var.config;
    const found = letter(c.var.db, idIn(c)) ?? refuse("not_found");
    const worded = demo ? wording(found, baseUrl) : wording({ ...found, secret: null }, baseUrl);
    const { subject, text } =
      found.sentText !== null ? { subject: found.sentSubject ?? "", text: found.sentText } : worded;
    return show(c, OutboxLetterPage({ letter: found, subject, text, at: c.var.at }));
  });
