import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import type { Instant } from "../../../src/calendar";

/** A letter as it came: to whom by the envelope, when by the network's clock, and what it was. */
export type Received = { to: string[]; at: Instant; raw: string; mail: Email };

const says = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/** A mail server as the world has them: some addresses are unknown, some want to be asked twice, and some days it is down. */
export async function troubledPostOffice(now: () => Instant) {
  const received: Received[] = [];
  const unknown = new Set<string>();
  const greylisted = new Set<string>();
  let answeredNo = 0;
  const begin = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      // Down is down: it says goodbye to nobody.
      closeTimeout: 50,
      onRcptTo({ address }, _session, done) {
        const isGrey = greylisted.delete(address);
        if (!isGrey && !unknown.has(address)) return done();
        answeredNo += 1;
        return done(isGrey ? says(451, "4.7.1 Try again later") : says(550, "5.1.1 No such user"));
      },
      onData: (stream, session, done) =>
        void buffer(stream).then(async (bytes) => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({
            to,
            at: now(),
            raw: bytes.toString("latin1"),
            mail: await PostalMime.parse(bytes),
          });
          done();
        }, done),
    });
  let server = begin();
  const listen = (port: number) =>
    new Promise<void>((ready) => server.listen(port, "127.0.0.1", () => ready()));
  await listen(0);
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    unknown,
    greylisted,
    answeredNo: () => answeredNo,
    breakDown: close,
    async repair() {
      server = begin();
      await listen(port);
    },
    close,
  };
}
