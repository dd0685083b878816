import { sql } from "drizzle-orm";
import { type Letter, letterFailed, letterSent, lettersDue } from "../src/messages/outbox";
import { eventFiles } from "../views/calendars/event-files";
import { BLOTTED, wording } from "../views/mail";
import type { JobTools } from "./tools";

/**
 * Only a 5xx about this very receiver is the last word on a letter. A server that refuses us altogether (a wrong
 * password, a sender it does not know) may be put right, and the letters must still be there then.
 */
function isForGood(error: unknown): boolean {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  return code === "EENVELOPE" && command === "RCPT TO" && responseCode !== undefined && responseCode >= 500;
}

async function send(letter: Letter, { db, config, now, post }: JobTools): Promise<void> {
  try {
    const { subject, text, html, events } = wording(letter, config.baseUrl);
    await post?.sendMail({
      from: config.mailFrom,
      to: { name: letter.toName, address: letter.toAddress },
      subject,
      text,
      html,
      attachments: eventFiles(events, config.baseUrl, letter.writtenAt),
      // The same for every attempt: a letter that went out twice can be seen to be one.
      messageId: `<${letter.key}@${new URL(config.baseUrl).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    letterSent(db, letter.id, { subject, text: wording(letter, config.baseUrl, BLOTTED).text }, now());
  } catch (error) {
    letterFailed(db, letter, { message: String(error), forGood: isForGood(error) }, now());
  }
}

/** Sends what is due, a few at a time over the same connections. Without a mail server the letters wait. */
export async function sendLetters(tools: JobTools): Promise<void> {
  if (!tools.post) return;
  let sent = 0;
  for (let due = lettersDue(tools.db, tools.now()); due.length > 0; due = lettersDue(tools.db, tools.now())) {
    await Promise.all(due.map((letter) => send(letter, tools)));
    sent += due.length;
  }
  // The tokens of the letters that left must not be read from the log of the database either.
  if (sent > 0) tools.db.run(sql`pragma wal_checkpoint(truncate)`);
}
