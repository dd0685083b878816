import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { letters } from "../../db/schema";
import { postThrough } from "../../jobs/post";
import { sendLetters } from "../../jobs/send-letters";
import type { JobTools } from "../../jobs/tools";
import { addMinutes, type Instant } from "../../src/calendar";
import { readConfig } from "../../src/config";
import type { LetterFacts } from "../../src/messages/letters";
import { lettersDue, writeLetter } from "../../src/messages/outbox";
import { act, NOW, secretFor, sentApplication, type World, world } from "../support/world";

/** What the mail server took: the envelope and the letter as it arrived. */
let arrived: { to: string[]; raw: string; mail: Email }[] = [];
let closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing) await close();
  [arrived, closing] = [[], []];
});

/** A mail server of its own for one test; answers its port. */
async function mailServer(options: SMTPServerOptions = {}): Promise<number> {
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
function saying(responseCode: number): Error {
  return Object.assign(new Error(`answer ${responseCode}`), { responseCode });
}

function tools(w: World, smtpUrl: string | null): JobTools & { clock: { now: Instant } } {
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
    askScb: () => Promise.reject(new Error("SCB is not asked here")),
    packetPress: () => Promise.reject(new Error("no packet is made here")),
    turn: { take: () => true, giveBack: () => {} },
    post,
    logError: (_, error) => expect.fail(String(error)),
    clock,
  };
}

async function toolsWithServer(w: World, options?: SMTPServerOptions) {
  return tools(w, `smtp://127.0.0.1:${await mailServer(options)}`);
}

const DECLINED: LetterFacts["answer_declined"] = {
  applicationId: 1,
  title: "Gemensam resurs",
  funder: "Länsstyrelsen Stockholm",
  callTitle: "Utvecklingsmedel för mottagande",
  deadline: { on: null, at: null, text: "", rolling: true },
  adviser: null,
  municipality: "Vaxholms stad",
  reason: "För liten förvaltning.",
  byName: "Kim Vaxholm",
};

function rut(w: World) {
  return { id: w.adviser.personId ?? 0, name: "Rut Råd", email: "rut@example.se" };
}

function write(w: World, to: { name?: string; email?: string }, facts: Partial<typeof DECLINED> = {}): void {
  const letter = { to: { ...rut(w), ...to }, facts: { ...DECLINED, ...facts } };
  writeLetter(w.db, { kind: "answer_declined", ...letter }, act(w.adviser));
}

function writeLink(w: World): void {
  const letter = { to: rut(w), facts: { minutes: 15, next: "/" }, secret: "hemligheten" };
  writeLetter(w.db, { kind: "sign_in", ...letter }, act(w.adviser));
}

function row(w: World, index = 0) {
  return w.db.select().from(letters).all()[index]!;
}

test("each letter goes to one person, in plain text and in HTML, from the network", async () => {
  const w = world();
  sentApplication(w);
  const link = `https://utlyst.example.se/signoffs/${secretFor(w, w.director.taby)}`;
  const due = lettersDue(w.db, addMinutes(NOW, 30)).length;
  await sendLetters(await toolsWithServer(w));

  expect([due > 5, arrived.length]).toEqual([true, due]);
  for (const { to, mail } of arrived)
    expect([to.length, mail.to?.length, mail.cc, mail.bcc]).toEqual([1, 1, undefined, undefined]);
  const toTaby = arrived.filter(({ to }) => to[0] === "dag@taby.example.se").map(({ mail }) => mail);
  const mail = toTaby.find(({ subject }) => subject?.startsWith("Godkänn"));
  expect(mail).toMatchObject({
    subject: "Godkänn eller avstå: Gemensam resurs (sista dag 14 december)",
    from: { name: "Norrorts nätverk", address: "n@example.se" },
    to: [{ name: "Dag Täby", address: "dag@taby.example.se" }],
  });
  expect(mail?.text).toContain(`Läs och lämna besked:\n${link}`);
  expect(mail?.html).toContain(`href="${link}"`);
  expect(mail?.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
});

test("a letter that has left keeps its words, not its secret, and does not leave again", async () => {
  const w = world();
  writeLink(w);
  const job = await toolsWithServer(w);
  await sendLetters(job);
  await sendLetters(job);
  expect(arrived).toHaveLength(1);
  expect(arrived[0]?.mail.text).toContain("/sign-in/hemligheten");
  const sent = row(w);
  expect(sent).toMatchObject({ sentAt: addMinutes(NOW, 30), sentSubject: arrived[0]?.mail.subject });
  expect(sent.sentText).toContain("/sign-in/[personlig länk]");
  expect(JSON.stringify(sent)).not.toContain("hemligheten");
});

test("more letters than are taken at a time all leave at once", async () => {
  const w = world();
  for (let i = 0; i < 101; i += 1) write(w, { email: `nr${i}@example.se` });
  await sendLetters(await toolsWithServer(w));
  expect(new Set(arrived.map(({ to }) => to[0])).size).toBe(101);
});

describe("a letter that is not taken", () => {
  test("for now is tried again, later each time, under the same Message-ID", async () => {
    const w = world();
    writeLink(w);
    let busy = true;
    const ids: string[] = [];
    const job = await toolsWithServer(w, {
      onData: (stream, _, done) =>
        void buffer(stream).then((bytes) => {
          ids.push(/^Message-ID: (.*)$/im.exec(bytes.toString())?.[1] ?? "");
          done(busy ? saying(451) : null);
        }, done),
    });
    for (const wait of [1, 5, 15, 60]) {
      await sendLetters(job);
      expect(row(w)).toMatchObject({ sentAt: null, gaveUpAt: null, secret: "hemligheten" });
      expect(row(w).lastError).toContain("451");
      expect(row(w).nextAttemptAt).toBe(addMinutes(job.clock.now, wait));
      job.clock.now = addMinutes(job.clock.now, wait - 0.5);
      await sendLetters(job);
      job.clock.now = addMinutes(job.clock.now, 0.5);
    }
    busy = false;
    await sendLetters(job);
    expect(row(w)).toMatchObject({ attempts: 4, sentAt: job.clock.now, lastError: null, secret: null });
    expect([ids.length, new Set(ids).size, ids[0]]).toEqual([5, 1, `<${row(w).key}@utlyst.example.se>`]);
  });

  test("for a week is given up", async () => {
    const w = world();
    writeLink(w);
    const job = await toolsWithServer(w, { onRcptTo: (_, __, done) => done(saying(450)) });
    while (row(w).gaveUpAt === null && row(w).attempts < 50) {
      await sendLetters(job);
      job.clock.now = row(w).gaveUpAt === null ? row(w).nextAttemptAt : job.clock.now;
    }
    const days = (Date.parse(row(w).gaveUpAt ?? "") - Date.parse(NOW)) / 86_400_000;
    expect([Math.round(days), row(w).sentAt, row(w).secret]).toEqual([7, null, null]);
  });

  test("for good is given up at once, and stops no other", async () => {
    const w = world();
    write(w, { email: "okand@example.se" });
    write(w, {});
    const job = await toolsWithServer(w, {
      onRcptTo: ({ address }, _, done) => done(address.startsWith("okand") ? saying(550) : null),
    });
    await sendLetters(job);
    const refused = { gaveUpAt: job.clock.now, attempts: 1, lastError: expect.stringContaining("550") };
    expect(row(w, 0)).toMatchObject(refused);
    expect(row(w, 1).sentAt).toBe(job.clock.now);
    job.clock.now = addMinutes(job.clock.now, 10_000);
    await sendLetters(job);
    expect(row(w, 0)).toMatchObject(refused);
  });

  test("because nobody answers is tried again, and because there is no server simply waits", async () => {
    const w = world();
    writeLink(w);
    await sendLetters(tools(w, null));
    expect(row(w)).toMatchObject({ sentAt: null, attempts: 0, secret: "hemligheten" });
    const port = await mailServer();
    await closing.pop()?.();
    await sendLetters(tools(w, `smtp://127.0.0.1:${port}`));
    expect(row(w)).toMatchObject({ attempts: 1, gaveUpAt: null, secret: "hemligheten" });
    expect(row(w).lastError).toContain("ECONNREFUSED");
  });

  test("because our own password is wrong is tried again: it says nothing of the letter", async () => {
    const w = world();
    writeLink(w);
    const wrong: SMTPServerOptions["onAuth"] = (_, __, done) => done(saying(535));
    const port = await mailServer({ authOptional: false, allowInsecureAuth: true, onAuth: wrong });
    await sendLetters(tools(w, `smtp://utlyst:gammalt@127.0.0.1:${port}`));
    expect(row(w)).toMatchObject({ attempts: 1, gaveUpAt: null, secret: "hemligheten" });
  });
});

describe("what stands in a header", () => {
  test("keeps its å, ä and ö", async () => {
    const w = world();
    write(w, { name: "Åsa Öberg-Ärlig" }, { title: "Råd åt äldre i Österåker" });
    await sendLetters(await toolsWithServer(w));
    const { mail, raw } = arrived[0]!;
    expect(mail.to?.[0]).toMatchObject({ name: "Åsa Öberg-Ärlig", address: "rut@example.se" });
    expect(mail.subject).toBe("Vaxholms stad avstår: Råd åt äldre i Österåker");
    expect(raw.split("\r\n\r\n")[0]).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  });

  test.each([
    ["a name", { name: "Rut\r\nBcc: alla@example.se\r\n\r\nHej" }, {}],
    ["an address", { email: "rut@example.se\r\nBcc: alla@example.se" }, {}],
    ["a name with signs", { name: '"Rut" <alla@example.se>, Kaj' }, {}],
    ["a title", {}, { title: "Resurs\r\nBcc: alla@example.se\r\n\r\nHej" }],
    ["a municipality", {}, { municipality: "Täby\nCc: alla@example.se" }],
  ])("cannot be added to by %s", async (_, to, facts) => {
    const w = world();
    write(w, to, facts);
    await sendLetters(await toolsWithServer(w));
    expect(arrived).toHaveLength(row(w).sentAt === null ? 0 : 1);
    expect([row(w).sentAt, row(w).gaveUpAt, row(w).lastError]).not.toEqual([null, null, null]);
    for (const { to: receivers, mail } of arrived) {
      expect(receivers).toEqual(["rut@example.se"]);
      expect([mail.to?.length, mail.cc, mail.bcc]).toEqual([1, undefined, undefined]);
      expect(mail.text).toMatch(/^\S.* avstår från den gemensamma ansökan/s);
    }
  });
});
