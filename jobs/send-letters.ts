import { type Letter, letterFailed, letterSent, lettersDue } from "../src/messages/outbox";
import { BLOTTED, wording } from "../views/mail";
import type { JobTools } from "./tools";

/** A 5xx answer is the server's last word on this letter; everything else may pass. */
function isForGood(error: unknown): boolean {
  const code = (error as { responseCode?: number }).responseCode;
  return code !== undefined && code >= 500;
}

async function send(letter: Letter, { db, config, now, post }: JobTools): Promise<void> {
  const { subject, text, html } = wording(letter, config.baseUrl);
  try {
    await post?.sendMail({
      from: config.mailFrom,
      to: { name: letter.toName, address: letter.toAddress },
      subject,
      text,
      html,
      // The same for every attempt: a letter that went out twice can be seen to be one.
      messageId: `<${letter.key}@${new URL(config.baseUrl).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    letterFailed(db, letter, { message: String(error), forGood: isForGood(error) }, now());
    return;
  }
  letterSent(db, letter.id, { subject, text: wording(letter, config.baseUrl, BLOTTED).text }, now());
}

/** Sends what is due, a few at a time over the same connections. Without a mail server the letters wait. */
export async function sendLetters(tools: JobTools): Promise<void> {
  if (!tools.post) return;
  for (let due = lettersDue(tools.db, tools.now()); due.length > 0; due = lettersDue(tools.db, tools.now())) {
    await Promise.all(due.map((letter) => send(letter, tools)));
  }
}
