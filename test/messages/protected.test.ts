import type { SMTPServerOptions } from "smtp-server";
import { expect, test } from "vitest";
import { letters } from "../../db/schema";
import { postThrough } from "../../jobs/post";
import { sendLetters } from "../../jobs/send-letters";
import { writeTestLetter } from "../../src/messages/test-letters";
import { ownCertificate } from "../support/certificate";
import { act, type World, world } from "../support/world";
import { arrived, mailServer, tools } from "./mail-server";

const LOGIN = "utlyst:hemligt%20l%C3%B6sen";

/** A server that speaks only after STARTTLS (or TLS from the first byte) and a login; its certificate is its own. */
function careful(options: SMTPServerOptions = {}) {
  const seen: { secure: boolean; name: string | null; password: string | null }[] = [];
  const port = mailServer({
    authOptional: false,
    disabledCommands: [],
    ...ownCertificate(),
    onAuth: ({ username = "", password = "" }, session, done) => {
      seen.push({ secure: session.secure, name: username, password });
      done(null, { user: username });
    },
    ...options,
  });
  return port.then((number) => ({ seen, port: number }));
}

function withLetter(): World {
  const w = world();
  writeTestLetter(w.db, act(w.adviser));
  return w;
}

const row = (w: World) => w.db.select().from(letters).get()!;

test.each([
  ["STARTTLS", "smtp", {}],
  ["TLS from the first byte", "smtps", { secure: true }],
] as const)("a letter goes through %s and a login", async (_, scheme, options) => {
  const w = withLetter();
  const { seen, port } = await careful(options);
  await sendLetters(tools(w, `${scheme}://${LOGIN}@127.0.0.1:${port}?tls.rejectUnauthorized=false`));
  expect(row(w).lastError).toBeNull();
  expect(seen).toEqual([{ secure: true, name: "utlyst", password: "hemligt lösen" }]);
  expect(arrived[0]?.mail.subject).toBe("Provbrev från Utlyst");
});

test("a server whose certificate nobody vouches for gets neither letter nor password", async () => {
  const w = withLetter();
  const { seen, port } = await careful();
  await sendLetters(tools(w, `smtp://${LOGIN}@127.0.0.1:${port}`));
  expect([seen, arrived]).toEqual([[], []]);
  expect(row(w)).toMatchObject({ attempts: 1, gaveUpAt: null, heldAt: null });
  expect(row(w).lastError).toMatch(/certificate/i);
});

test("a password is not sent unprotected to another machine, though the server may hide that it could protect it", () => {
  const requires = (url: string) =>
    (postThrough(url) as unknown as { options: { requireTLS: boolean } }).options.requireTLS;
  expect(requires(`smtp://${LOGIN}@post.example.se:587`)).toBe(true);
  expect(requires("smtp://post.example.se:25")).toBe(false);
  expect(requires(`smtp://${LOGIN}@127.0.0.1:2525`)).toBe(false);
});
