import { and, desc, eq } from "drizzle-orm";
import { dayOf } from "../../src/calendar";
import { chooseLetters } from "../../src/messages/choices";
import { addressRefused } from "../../src/messages/refused-addresses";
import { suppress } from "../../src/messages/suppressions";
import { holdersOf } from "../../src/people/persons";
import { letters } from "../schema";
import { mailName } from "./municipalities";
import type { Story } from "./story";

const VAXHOLM = "0187";

/** How some have chosen to get their letters, and one who has asked to be spared. */
export function tellOfChoices(story: Story): void {
  story.on(story.ago(12, "13:40"), (at) => {
    chooseLetters(story.db, { answers: "daily" }, "page", story.act(at, "contact", "0125"));
    chooseLetters(story.db, { sources: "weekly" }, "page", story.act(at, "coordinator"));
    const form = {
      address: `fore.detta@${mailName("Vaxholm")}.example.se`,
      reason: "Har slutat på kommunen och bad om att slippa brev.",
    };
    suppress(story.db, form, story.act(at, "coordinator"));
  });
}

/** Vaxholm's contact person has changed mailbox: the newest question does not come through. */
export function tellOfRefusal(story: Story): void {
  story.on(story.ago(1, "15:20"), (at) => {
    const [contact] = holdersOf(story.db, "contact", dayOf(at), VAXHOLM);
    const asked = story.db
      .select()
      .from(letters)
      .where(and(eq(letters.kind, "asked"), eq(letters.toId, contact?.id ?? 0)))
      .orderBy(desc(letters.id))
      .get();
    if (!asked) throw new Error("Vaxholm was not asked");
    addressRefused(story.db, asked, "550 5.1.1 Mailbox does not exist", at);
  });
}
