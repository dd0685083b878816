import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, expect } from "vitest";
import { postThrough } from "../../jobs/post";
import type { JobTools } from "../../jobs/tools";
import { addMinutes, type Instant } from "../../src/calendar";
import { readConfig } from "../../src/config";
import { NOW, type World } from "../support/world";

/** What the mail server took: the envelope and the letter as it arrived. */
export let arrived: { to: string[]; raw: string; mail: Email }[] = [];
let closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing) await close();
  [arrived, closing] = [[], []];
});

/** A mail server of its own for one test; answers its port. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<number> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) =>
      void buffer(stream).then(async (bytes) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        arrived.push({ to, raw: bytes.toString("latin1"), mail: await PostalMime.parse(bytes) });
        done();
      }, done),
    ...options,
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => new Promise<void>((done) => server.close(() => done())));
  return (server.server.address() as AddressInfo).port;
}

/** Answers a command with a number, such as 451. */
export function saying(responseCode: number): Error {
  return Object.assign(new Error(`answer ${responseCode}`), { responseCode });
}

export function tools(w: World, smtpUrl: string | null): JobTools & { clock: { now: Instant } } {
  const clock = { now: addMinutes(NOW, 30) };
  const post = postThrough(smtpUrl);
  closing.unshift(() => post?.close());
  return {
    db: w.db,
    config: readConfig({
      BASE_URL: "https://utlyst.example.se",
      MAIL_FROM: "Norrorts nätverk <n@example.se>",
    }),
    now: () => clock.now,
    visit: () => Promise.reject(new Error("no source is read here")),
    packetPress: () => Promise.reject(new Error("no packet is made here")),
    askScb: () => Promise.reject(new Error("SCB is not asked here")),
    turn: { take: () => true, giveBack: () => {} },
    post,
    logError: (_, error) => expect.fail(String(error)),
    clock,
  };
}

export async function toolsWithServer(w: World, options?: SMTPServerOptions) {
  return tools(w, `smtp://127.0.0.1:${await mailServer(options)}`);
}

/** Ends the mail server that was started last. */
export async function closeServer(): Promise<void> {
  await closing.pop()?.();
}
