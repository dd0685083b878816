import { describe, expect, test } from "vitest";
import { addMinutes } from "../../src/calendar";
import { letterFailed, letterSent, lettersDue, writeLetter } from "../../src/messages/outbox";
import { visitor, words } from "../support/visitor";
import { act, NOW, secretFor, sentApplication, type World, world } from "../support/world";

const DEMO = { env: { DEMO: "1" } };

/** The letter with Täby's director's personal link, and the link's secret. */
function personalLetter(w: World): { id: number; secret: string } {
  sentApplication(w);
  const found = lettersDue(w.db, addMinutes(NOW, 60)).find(
    ({ kind, toId }) => kind === "for_approval" && toId === w.director.taby.personId,
  );
  return { id: found?.id ?? 0, secret: secretFor(w, w.director.taby) };
}

function write(w: World, count: number): void {
  const to = { id: w.adviser.personId ?? 0, name: "Rut <Råd>", email: "rut@example.se" };
  for (let i = 0; i < count; i += 1)
    writeLetter(
      w.db,
      { kind: "sign_in", to, facts: { minutes: 15, next: "/" }, secret: `s${i}` },
      act(w.adviser),
    );
}

describe("in the demo", () => {
  test("everybody reads the letters, and their links can be followed", async () => {
    const w = world();
    const { id, secret } = personalLetter(w);
    const guest = visitor(w, null, DEMO);
    expect(await words(await guest.get("/outbox"))).toContain("Godkänn eller avstå: Gemensam resurs");
    const html = await (await guest.get(`/outbox/${id}`)).text();
    expect(html).toContain(`<a href="http://localhost:3000/signoffs/${secret}">`);
    expect(html).toContain("Dag Täby, dag@taby.example.se");
    expect((await guest.get(`/signoffs/${secret}`)).status).toBe(200);
    expect((await visitor(w, w.contact.solna, DEMO).get(`/outbox/${id}`)).status).toBe(200);
  });

  test("a letter that has left is shown as it was sent", async () => {
    const w = world();
    const { id, secret } = personalLetter(w);
    letterSent(w.db, id, { subject: "Så här löd ämnet", text: "Så här löd brevet.\n" }, addMinutes(NOW, 11));
    const html = await (await visitor(w, null, DEMO).get(`/outbox/${id}`)).text();
    expect(html).toContain("Så här löd ämnet");
    expect(html).toContain("Så här löd brevet.");
    expect(html).toContain("Skickat 22 november 2026 kl. 09.41");
    expect(html).not.toContain(secret);
  });
});

describe("in production", () => {
  test("those who work for the network read the letters, but never a personal link", async () => {
    const w = world();
    const { id, secret } = personalLetter(w);
    for (const who of [w.adviser, w.coordinator, w.administrator]) {
      const reader = visitor(w, who);
      const [list, letter] = [
        await (await reader.get("/outbox")).text(),
        await (await reader.get(`/outbox/${id}`)).text(),
      ];
      expect(list).toContain("Godkänn eller avstå: Gemensam resurs");
      expect(letter).toContain("[personlig länk]");
      expect(list + letter).not.toContain(secret);
    }
  });

  test("nobody else reads them, least of all a guest", async () => {
    const w = world();
    const { id } = personalLetter(w);
    for (const who of [null, w.contact.taby, w.director.taby]) {
      const other = visitor(w, who);
      const statuses = [(await other.get("/outbox")).status, (await other.get(`/outbox/${id}`)).status];
      expect(statuses).toEqual([403, 403]);
    }
  });

  test("a letter that cannot be delivered says so, and why", async () => {
    const w = world();
    write(w, 2);
    const adviser = visitor(w, w.adviser, { env: { SMTP_URL: "smtp://127.0.0.1:2525" } });
    letterFailed(w.db, { id: 1, attempts: 0 }, { message: "450 try later", forGood: false }, NOW);
    letterFailed(w.db, { id: 2, attempts: 0 }, { message: "550 no such user", forGood: true }, NOW);
    const first = await words(await adviser.get("/outbox/1"));
    expect(first).toContain("Försöker igen 22 november 2026 kl. 09.31");
    expect(first).toContain("450 try later");
    const second = await words(await adviser.get("/outbox/2"));
    expect(second).toContain("Kunde inte skickas");
    expect(second).toContain("550 no such user");
    const lists = await Promise.all(
      ["", "?show=sent", "?show=given_up"].map(
        async (query) => (await (await adviser.get(`/outbox${query}`)).text()).match(/\/outbox\/\d+/g) ?? [],
      ),
    );
    expect(lists).toEqual([["/outbox/1"], [], ["/outbox/2"]]);
  });
});

test("an outbox without a mail server says that the letters wait", async () => {
  const w = world();
  const adviser = visitor(w, w.adviser);
  expect(await words(await adviser.get("/outbox"))).toContain("Ingen e-postserver är inställd.");
  const sending = visitor(w, w.adviser, { env: { SMTP_URL: "smtp://127.0.0.1:2525" } });
  expect(await words(await sending.get("/outbox"))).not.toContain("Ingen e-postserver");
});

test("the letters come a page at a time, the newest first, with names as text", async () => {
  const w = world();
  write(w, 51);
  const adviser = visitor(w, w.adviser);
  const ids = async (path: string) => [
    ...new Set((await (await adviser.get(path)).text()).match(/\/outbox\/\d+/g)),
  ];
  const [first, second] = [await ids("/outbox"), await ids("/outbox?page=2")];
  expect([first.length, first[0], second]).toEqual([50, "/outbox/51", ["/outbox/1"]]);
  const html = await (await adviser.get("/outbox")).text();
  expect(html).toContain("Rut &lt;Råd&gt;");
  expect(html).not.toContain("Rut <Råd>");
});

test("a letter that does not exist is not found", async () => {
  const w = world();
  for (const path of ["/outbox/1", "/outbox/0", "/outbox/x"]) {
    expect((await visitor(w, w.adviser).get(path)).status).toBe(404);
    expect((await visitor(w, null, DEMO).get(path)).status).toBe(404);
  }
});
