import { describe, expect, test } from "vitest";
import { letterChoices, letters } from "../../db/schema";
import { choicesOf, chooseLetters } from "../../src/messages/choices";
import { joinLetters } from "../../src/messages/digest";
import { lettersDue, writeLetter } from "../../src/messages/outbox";
import { appOver, visitor, words } from "../support/visitor";
import { act, type World, world } from "../support/world";

const MONDAY = "2026-11-23T07:00:00.000Z";

function write(w: World): string {
  const to = { id: w.director.taby.personId ?? 0, name: "Dag Täby", email: "dag@taby.example.se" };
  const facts = {
    applicationId: 1,
    title: "Resurs",
    funder: "Länsstyrelsen",
    callTitle: "Medel",
    deadline: { on: null, at: null, text: "", rolling: true },
    adviser: null,
    municipality: "Täby",
    reason: "",
    byName: "Kim",
  };
  writeLetter(w.db, { kind: "answer_declined", to, facts }, act(w.adviser));
  return w.db.select().from(letters).all().at(-1)?.exit ?? "";
}

const standing = (w: World) => choicesOf(w.db, w.director.taby.personId ?? 0).answers;

describe("the way out that a letter carries", () => {
  test("is a page with a button: opening it changes nothing", async () => {
    const w = world();
    const path = `/letters/exits/${write(w)}`;
    const guest = visitor(w, null);
    const page = await guest.get(path);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain(`<form method="post" action="${path}">`);
    expect(html).toContain("Svar och besked i ansökningar");
    expect(standing(w)).toBe("at_once");
    await guest.raw(path, { method: "HEAD" });
    expect(standing(w)).toBe("at_once");
  });

  test("ends such letters by its button, without an account, once", async () => {
    const w = world();
    const path = `/letters/exits/${write(w)}`;
    const guest = visitor(w, null);
    const done = await guest.post(path);
    expect([done.status, standing(w)]).toEqual([200, "never"]);
    expect(await words(done)).toContain("Dag Täby får inga fler sådana brev.");
    const rows = w.db.select().from(letterChoices).all();
    expect(rows[0]).toMatchObject({ by: "letter", pace: "never", personId: w.director.taby.personId });
    expect((await guest.post(path)).status).toBe(200);
    expect(w.db.select().from(letterChoices).all()).toHaveLength(rows.length);
    expect(await words(await guest.get(path))).toContain("Breven är avslutade");
    expect(lettersDue(w.db, MONDAY)).toEqual([]);
  });

  test("answers a mail program's own press at once and leads nowhere else (RFC 8058)", async () => {
    const w = world();
    const path = `/letters/exits/${write(w)}`;
    // No cookie, no Origin, no Sec-Fetch-Site: a mail server, not a browser.
    const answer = await appOver(w).app.request(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
    expect([answer.status, answer.headers.get("location"), standing(w)]).toEqual([200, null, "never"]);
  });

  test("ends nothing with a token that was never in a letter", async () => {
    const w = world();
    write(w);
    for (const token of ["fel", "", "x".repeat(43)]) {
      const answer = await visitor(w, null).post(`/letters/exits/${token}`);
      expect(answer.status).toBe(404);
    }
    expect(standing(w)).toBe("at_once");
  });

  test("works on after one has chosen letters again, and then ends them again", async () => {
    const w = world();
    const path = `/letters/exits/${write(w)}`;
    await visitor(w, null).post(path);
    chooseLetters(w.db, { answers: "daily" }, "page", act(w.director.taby, 5));
    expect(await words(await visitor(w, null).get(path))).toContain("Vill du sluta få de här breven?");
    await visitor(w, null).post(path);
    expect(standing(w)).toBe("never");
  });

  test("of a joined letter ends all that comes so", async () => {
    const w = world();
    chooseLetters(w.db, { answers: "daily", hits: "weekly" }, "page", act(w.director.taby, -5));
    write(w);
    joinLetters(w.db, MONDAY);
    const joined = lettersDue(w.db, MONDAY)[0];
    await visitor(w, null).post(`/letters/exits/${joined?.exit}`);
    const { answers, hits } = choicesOf(w.db, w.director.taby.personId ?? 0);
    expect([joined?.kind, answers, hits]).toEqual(["digest", "never", "weekly"]);
  });
});
