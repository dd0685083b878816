import { eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { goodExamples, newsletters } from "../../db/schema";
import { dayOf } from "../calendar";
import { type Act, record } from "../history";
import { networkProfile } from "../membership/register";
import { type Outsider, type Receiver, writeLetter } from "../messages/outbox";
import { refuse } from "../refusal";
import { waitingExamples } from "./examples";
import { blocksOf, draft, readableBlocks, requireEditor } from "./newsletters";
import { listsOn, once } from "./receivers";

/**
 * Sends a newsletter to everybody on the chosen lists, one letter each, and opens it in the archive. What is for members
 * only goes to those who are in the register. Refused from an old page, twice, without words and without receivers.
 */
export function sendNewsletter(
  db: Db,
  id: number,
  form: { lists: readonly string[]; revision: number },
  act: Act,
): number {
  requireEditor(act);
  return db.transaction((tx) => {
    const found = draft(tx, id, form.revision);
    const blocks = blocksOf(tx, id);
    if (readableBlocks(blocks, true).length === 0) refuse("newsletter_empty");
    const chosen = listsOn(tx, dayOf(act.at)).filter(({ name }) => form.lists.includes(name));
    const partsFor = (to: Receiver | Outsider) =>
      readableBlocks(blocks, to.id !== null).map(({ heading, text }) => ({ heading, text }));
    // Who may read none of it gets no letter, and is no receiver.
    const receivers = once(chosen.flatMap((list) => list.receivers)).filter((to) => partsFor(to).length > 0);
    if (receivers.length === 0) refuse("nobody_to_send_to");
    const network = networkProfile(tx)?.name ?? "";
    for (const to of receivers) {
      const parts = partsFor(to);
      const facts = { newsletterId: id, title: found.title, network, parts, isSubscriber: to.id === null };
      writeLetter(tx, { kind: "newsletter", to, facts }, act);
    }
    tx.update(newsletters)
      .set({
        sentAt: act.at,
        sentById: act.by.personId,
        sentByName: act.by.name,
        receivers: receivers.length,
      })
      .where(eq(newsletters.id, id))
      .run();
    if (blocks.some(({ kind, included }) => kind === "examples" && included)) {
      const carried = waitingExamples(tx).filter(({ title }) => carries(blocks, title));
      tx.update(goodExamples)
        .set({ newsletterId: id })
        .where(
          inArray(
            goodExamples.id,
            carried.map((one) => one.id),
          ),
        )
        .run();
    }
    const details = { month: found.month, title: found.title, receivers: receivers.length };
    record(tx, { subject: "network", subjectId: 1, event: "newsletter_sent", details }, act);
    return receivers.length;
  });
}

/** An example whose title the editor has kept is carried; one that was written out waits for the next newsletter. */
function carries(
  blocks: readonly { kind: string; included: boolean; text: string }[],
  title: string,
): boolean {
  return blocks.some(({ kind, included, text }) => kind === "examples" && included && text.includes(title));
}
