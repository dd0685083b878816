import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { letters, refusedAddresses } from "../../db/schema";
import { sendLetters } from "../../jobs/send-letters";
import { refusesAddress } from "../../jobs/smtp-answers";
import { addMinutes } from "../../src/calendar";
import { writeLetter } from "../../src/messages/outbox";
import { refusedNow, tryAddressAgain } from "../../src/messages/refused-addresses";
import { endSuppression, suppress, suppressedNow } from "../../src/messages/suppressions";
import { changePerson, person } from "../../src/people/persons";
import { startPage } from "../../src/start/tasks";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, lettersTo, NOW, type World, world } from "../support/world";
import { arrived, saying, toolsWithServer } from "./mail-server";

const KIM = "kim@taby.example.se";

/** To Täby's contact person: a duty, or news. */
function write(
  w: World,
  kind: "interest_asked" | "handed_in" | "sign_in" = "interest_asked",
  secret?: string,
) {
  const { id, name, email } = person(w.db, w.contact.taby.personId ?? 0);
  const deadline = { on: null, at: null, text: "", rolling: true };
  const call = { callId: 1, callTitle: "Medel", funder: "Länsstyrelsen", deadline, adviser: null };
  const facts = {
    interest_asked: { ...call, municipality: "Täby" },
    handed_in: {
      ...call,
      applicationId: 1,
      title: "Resurs",
      version: 1,
      submittedOn: "2026-11-20",
      funderReference: "L1",
      approvedCount: 3,
      memberCount: 4,
      owner: "Sigtuna",
    },
    sign_in: { minutes: 15, next: "/" },
  }[kind];
  const letter = { kind, to: { id, name, email }, facts, ...(secret && { secret }) };
  return writeLetter(w.db, letter as Parameters<typeof writeLetter>[1], act(w.adviser));
}

const row = (w: World, id: number) => w.db.select().from(letters).where(eq(letters.id, id)).get()!;

/** A server that knows nobody in Täby until it is told. */
async function jobOf(w: World, refuses = { kim: true }) {
  const job = await toolsWithServer(w, {
    onRcptTo: ({ address }, _, done) => done(refuses.kim && address === KIM ? saying(550) : null),
  });
  return job;
}

describe("an address that the mail server refuses", () => {
  test("is marked with what the server said, and the adviser and the coordinator are told once", async () => {
    const w = world();
    const first = write(w);
    const job = await jobOf(w);
    await sendLetters(job);
    write(w);
    write(w, "handed_in");
    await sendLetters(job);
    await sendLetters(job);
    expect(refusedNow(w.db)).toMatchObject([
      { address: KIM, letterId: first, name: "Kim Täby", at: job.clock.now, waiting: 3 },
    ]);
    expect(refusedNow(w.db)[0]?.answer).toContain("550");
    expect(lettersTo(w, w.adviser)).toEqual(["address_refused"]);
    expect(lettersTo(w, w.coordinator)).toEqual(["address_refused"]);
    const told = arrived.find(({ to }) => to[0] === "rut@example.se")?.mail;
    expect(told?.subject).toBe("Be om rätt adress: brevet till Kim Täby kom inte fram");
    expect(told?.text).toContain("https://utlyst.example.se/outbox/addresses");
  });

  test("is not tried again: later letters stand as held back, with the reason", async () => {
    const w = world();
    write(w);
    const job = await jobOf(w);
    await sendLetters(job);
    const later = write(w);
    job.clock.now = addMinutes(job.clock.now, 10_000);
    await sendLetters(job);
    expect(row(w, later)).toMatchObject({ attempts: 0, heldBecause: "address_refused", sentAt: null });
    const html = await words(await visitor(w, w.adviser).get(`/outbox/${later}`));
    expect(html).toContain("Hålls inne: adressen tar inte emot");
    expect(await words(await visitor(w, w.adviser).get("/outbox?show=held"))).toContain(
      "Är Täby intresserad?",
    );
  });

  test("is a task on the start page of those who can ask for the right one, until it is lifted", async () => {
    const w = world();
    write(w);
    await sendLetters(await jobOf(w));
    const isTask = (who: typeof w.adviser) =>
      startPage(w.db, who, NOW).tasks.some(({ what }) => what === "ask_address");
    expect([w.adviser, w.coordinator, w.contact.solna].map(isTask)).toEqual([true, true, false]);
    expect(await words(await visitor(w, w.adviser).get("/"))).toContain("Be om rätt adress till Kim Täby");
    tryAddressAgain(w.db, 1, act(w.adviser, 60));
    expect(isTask(w.adviser)).toBe(false);
  });

  test("is tried again by a button, which lets go what was held", async () => {
    const w = world();
    const [first, refuses] = [write(w), { kim: true }];
    const job = await jobOf(w, refuses);
    await sendLetters(job);
    const later = write(w);
    await sendLetters(job);
    refuses.kim = false;
    job.clock.now = addMinutes(job.clock.now, 60);
    const coordinator = visitor(w, w.coordinator, { now: () => job.clock.now });
    expect(await words(await coordinator.get("/outbox/addresses"))).toContain("2 brev");
    expect((await coordinator.post("/outbox/addresses/1/attempts")).status).toBe(303);
    await sendLetters(job);
    expect([first, later].map((id) => row(w, id).sentAt)).toEqual([job.clock.now, job.clock.now]);
    expect(await words(await coordinator.get("/outbox/addresses"))).toContain("Alla adresser tar emot brev");
    // Again, from a page that was opened before.
    expect((await coordinator.post("/outbox/addresses/1/attempts")).status).toBe(409);
    expect((await coordinator.post("/outbox/addresses/9/attempts")).status).toBe(404);
  });

  test("that still refuses when it is tried again is marked anew, and told of anew", async () => {
    const w = world();
    write(w);
    const job = await jobOf(w);
    await sendLetters(job);
    tryAddressAgain(w.db, 1, act(w.adviser, 60));
    job.clock.now = addMinutes(job.clock.now, 60);
    await sendLetters(job);
    expect(refusedNow(w.db).map(({ id }) => id)).toEqual([2]);
    expect(w.db.select().from(refusedAddresses).all()[0]).toMatchObject({
      liftedBecause: "try_again",
      liftedById: w.adviser.personId,
    });
    expect(lettersTo(w, w.adviser)).toEqual(["address_refused", "address_refused"]);
  });

  test("gives way to the right one, and the letters that waited go there", async () => {
    const w = world();
    const first = write(w);
    const job = await jobOf(w);
    await sendLetters(job);
    const form = { name: "Kim Täby", email: "kim.ny@taby.example.se", title: "" };
    changePerson(w.db, w.contact.taby.personId ?? 0, form, act(w.administrator, 60));
    job.clock.now = addMinutes(job.clock.now, 60);
    await sendLetters(job);
    expect(row(w, first)).toMatchObject({ toAddress: form.email, sentAt: job.clock.now });
    expect(refusedNow(w.db)).toEqual([]);
    expect(w.db.select().from(refusedAddresses).get()).toMatchObject({ liftedBecause: "address_changed" });
  });

  test("does not carry its dead personal links to the right one", async () => {
    const w = world();
    write(w);
    const job = await jobOf(w);
    await sendLetters(job);
    const link = write(w, "interest_asked", "hemligheten");
    const form = { name: "Kim Täby", email: "kim.ny@taby.example.se", title: "" };
    changePerson(w.db, w.contact.taby.personId ?? 0, form, act(w.administrator, 60));
    await sendLetters(job);
    expect(row(w, link)).toMatchObject({
      heldBecause: "link_dead",
      secret: null,
      sentAt: null,
      toAddress: KIM,
    });
  });

  test("is proved right by a sign-in letter that comes through, since somebody there asked for it", async () => {
    const w = world();
    const [held, refuses] = [write(w), { kim: true }];
    const job = await jobOf(w, refuses);
    await sendLetters(job);
    refuses.kim = false;
    write(w, "sign_in", "hemligheten");
    job.clock.now = addMinutes(job.clock.now, 5);
    await sendLetters(job);
    expect(refusedNow(w.db)).toEqual([]);
    expect(row(w, held).sentAt).toBe(job.clock.now);
  });

  test("keeps no sign-in link for later", async () => {
    const w = world();
    const id = write(w, "sign_in", "hemligheten");
    await sendLetters(await jobOf(w));
    expect(row(w, id)).toMatchObject({ heldBecause: "link_dead", secret: null });
  });

  test("can be the adviser's own: then only others are told", async () => {
    const w = world();
    const to = { id: w.adviser.personId ?? 0, name: "Rut Råd", email: KIM };
    writeLetter(w.db, { kind: "test_letter", to, facts: { at: NOW } }, act(w.adviser));
    await sendLetters(await jobOf(w));
    expect([lettersTo(w, w.adviser), lettersTo(w, w.coordinator)]).toEqual([
      ["test_letter"],
      ["address_refused"],
    ]);
  });

  test.each([
    [550, "550 5.1.1 No such user", true],
    [550, "550 Mailbox unavailable", true],
    [552, "552 5.2.2 Mailbox full", true],
    [554, "554 5.7.1 Relay access denied", false],
    [550, "550 5.7.1 Sender not trusted", false],
    [530, "530 Authentication required", false],
    [451, "451 4.3.0 Try later", false],
  ])("is told from what the server says of us: %i (%s)", (responseCode, response, about) => {
    const error = { code: "EENVELOPE", command: "RCPT TO", responseCode, response };
    expect(refusesAddress(error)).toBe(about);
    expect(refusesAddress({ ...error, command: "MAIL FROM" })).toBe(false);
  });
});

describe("an address that shall get no more than it must", () => {
  const form = { address: " KIM@Taby.example.se ", reason: "Bad om det den 3 november." };

  test("gets duties, and no news, which stand as held back", async () => {
    const w = world();
    suppress(w.db, form, act(w.adviser));
    const [duty, news] = [write(w), write(w, "handed_in")];
    await sendLetters(await toolsWithServer(w));
    expect([row(w, duty).sentAt === null, row(w, news).heldBecause]).toEqual([false, "suppressed"]);
    expect(arrived).toHaveLength(1);
  });

  test("stands with who put it there and why, is there once, and can be taken away once", () => {
    const w = world();
    suppress(w.db, form, act(w.adviser));
    expect(suppressedNow(w.db)).toMatchObject([{ address: KIM, addedBy: "Rut Råd", reason: form.reason }]);
    expectRefusal("already_suppressed", () => suppress(w.db, form, act(w.adviser)));
    endSuppression(w.db, 1, act(w.coordinator, 5));
    expect(suppressedNow(w.db)).toEqual([]);
    expectRefusal("suppression_ended", () => endSuppression(w.db, 1, act(w.coordinator, 6)));
    expectRefusal("not_found", () => endSuppression(w.db, 7, act(w.coordinator, 6)));
    suppress(w.db, form, act(w.adviser, 7));
    expect(suppressedNow(w.db)).toHaveLength(1);
  });

  test("is kept by those who work for the network only", () => {
    const w = world();
    expectRefusal("not_yours", () => suppress(w.db, form, act(w.contact.taby)));
    suppress(w.db, form, act(w.administrator));
    expectRefusal("not_yours", () => endSuppression(w.db, 1, act(w.director.taby)));
    expectRefusal("not_yours", () => tryAddressAgain(w.db, 1, act(w.contact.taby)));
  });

  test("is typed on a page that keeps what was wrong", async () => {
    const w = world();
    const adviser = visitor(w, w.adviser);
    const wrong = await adviser.post("/outbox/suppressions", {
      suppressed: "ingen adress",
      suppressedBecause: "",
    });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain('value="ingen adress"');
    expect(html).toContain("Skriv varför. En mening räcker.");
    const right = { suppressed: KIM, suppressedBecause: "Bad om det." };
    expect((await adviser.post("/outbox/suppressions", right)).headers.get("location")).toBe(
      "/outbox/addresses?done=address_suppressed",
    );
    expect(await words(await adviser.get("/outbox/addresses"))).toContain("av Rut Råd");
    expect((await adviser.post("/outbox/suppressions/1/ending")).status).toBe(303);
    expect((await adviser.post("/outbox/suppressions/1/ending")).status).toBe(409);
  });
});
