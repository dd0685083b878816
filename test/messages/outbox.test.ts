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
    letterFailed(w.db, { id: 1, attempts: 0 }, "450 try later", NOW);
    letterFailed(w.db, { id: 2, attempts: 31 }, "451 still not", NOW);
    const first = await words(await adviser.get("/outbox/1"));
    expect(first).toContain("Försöker igen 22 november 2026 kl. 09.31");
    expect(first).toContain("450 try later");
    const second = await words(await adviser.get("/outbox/2"));
    expect(second).toContain("Kunde inte skickas");
    expect(second).toContain("451 still not");
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

describe("among all letters", () => {
  const subjects = async (w: World, query: string) =>
    words(await visitor(w, w.adviser).get(`/outbox?show=all&${query}`));

  test("one finds those to a person, by a part of the name or the address, and those of a kind", async () => {
    const w = world();
    sentApplication(w);
    const toTaby = await subjects(w, "receiver=T%C3%84BY");
    expect(toTaby).toContain("dag@taby.example.se");
    expect(toTaby).not.toContain("@solna.example.se");
    const approvals = await subjects(w, "kind=for_approval");
    expect(approvals).toContain("3 brev.");
    expect(await subjects(w, "kind=for_approval&receiver=dag%40taby")).toContain("1 brev.");
    expect(await subjects(w, "receiver=ingen")).toContain("Inget brev passar det du söker");
    // A kind that there is not is no wish.
    expect(await subjects(w, "kind=katt")).toContain("dag@solna.example.se");
  });

  test("each says why it came", async () => {
    const w = world();
    sentApplication(w);
    expect(await subjects(w, "kind=asked")).toContain("Du får brevet för att du är kontaktperson för");
    expect(await words(await visitor(w, w.adviser).get("/outbox/1"))).toContain(
      "Varför Du får brevet för att",
    );
  });

  test("the pages keep what was sought", async () => {
    const w = world();
    write(w, 51);
    const html = await (await visitor(w, w.adviser).get("/outbox?receiver=rut&kind=sign_in")).text();
    expect(html).toContain("/outbox?show=waiting&amp;receiver=rut&amp;kind=sign_in&amp;page=2");
  });
});

describe("a test letter", () => {
  test("goes to the one who asks, and its page shows what became of it", async () => {
    const w = world();
    const adviser = visitor(w, w.adviser, { env: { SMTP_URL: "smtp://127.0.0.1:2525" } });
    const answer = await adviser.post("/outbox/test-letters");
    expect(answer.headers.get("location")).toBe("/outbox/1");
    const waits = await (await adviser.get("/outbox/1")).text();
    expect(waits).toContain("Rut Råd, rut@example.se");
    expect(waits).toContain('hx-trigger="every 3s"');
    letterFailed(w.db, { id: 1, attempts: 0 }, "ECONNREFUSED 127.0.0.1:2525", NOW);
    expect(await words(await adviser.get("/outbox/1"))).toContain("Senaste fel ECONNREFUSED 127.0.0.1:2525");
    letterSent(w.db, 1, { subject: "Provbrev från Utlyst", text: "Kom fram.\n" }, addMinutes(NOW, 1));
    const sent = await (await adviser.get("/outbox/1")).text();
    expect(sent).toContain("Skickat 22 november 2026 kl. 09.31");
    expect(sent).not.toContain("hx-trigger");
  });

  test("says that it waits when there is no mail server, and is for those who work for the network", async () => {
    const w = world();
    await visitor(w, w.adviser).post("/outbox/test-letters");
    expect(await words(await visitor(w, w.adviser).get("/outbox/1"))).toContain(
      "Ingen e-postserver är inställd",
    );
    expect((await visitor(w, w.contact.taby).post("/outbox/test-letters")).status).toBe(403);
    expect((await visitor(w, null, DEMO).post("/outbox/test-letters")).status).toBe(403);
  });
});
