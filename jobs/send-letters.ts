import { sql } from "drizzle-orm";
import { holdBack } from "../src/messages/held-letters";
import { type Letter, letterFailed, letterSent, lettersDue } from "../src/messages/outbox";
import { addressRefused } from "../src/messages/refused-addresses";
import { eventFiles } from "../views/calendars/event-files";
import { BLOTTED, wording } from "../views/mail";
import { refusesAddress } from "./smtp-answers";
import type { JobTools } from "./tools";

/** Letters in hand at a time: a page that is asked for meanwhile waits for few (`bench/sending`). */
const IN_HAND = 2;

function headersOf({ exit }: Letter, baseUrl: string): Record<string, string> {
  return {
    "Auto-Submitted": "auto-generated",
    ...(exit && {
      // RFC 8058: one press in the mail program, and no more such letters.
      "List-Unsubscribe": `<${baseUrl}/letters/exits/${exit}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }),
  };
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
      headers: headersOf(letter, config.baseUrl),
    });
    // Whom the register does not know leaves by the letter itself.
    const isPersonal = letter.secret !== null || letter.toId === null;
    const kept = isPersonal ? wording({ ...letter, exit: null }, config.baseUrl, BLOTTED).text : text;
    letterSent(db, letter.id, { subject, text: kept }, now());
  } catch (error) {
    if (refusesAddress(error)) addressRefused(db, letter, String(error), now());
    else letterFailed(db, letter, String(error), now());
  }
}

async function sendAll(due: Letter[], tools: JobTools): Promise<void> {
  const one = async () => {
    for (let letter = due.shift(); letter; letter = due.shift()) await send(letter, tools);
  };
  await Promise.all(Array.from({ length: IN_HAND }, one));
}

/** Sends what is due, a few at a time over the same connections. Without a mail server the letters wait. */
export async function sendLetters(tools: JobTools): Promise<void> {
  if (!tools.post) return;
  let sent = 0;
  const next = () => {
    holdBack(tools.db, tools.now());
    return lettersDue(tools.db, tools.now());
  };
  for (let due = next(); due.length > 0; due = next()) {
    sent += due.length;
    await sendAll(due, tools);
  }
  // The tokens of the letters that left must not be read from the log of the database either.
  if (sent > 0) tools.db.run(sql`pragma wal_checkpoint(truncate)`);
}
