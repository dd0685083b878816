import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { letterChoices, letters } from "../../db/schema";
import { type Choice, choicesOf, chooseLetters } from "../../src/messages/choices";
import { letterKinds } from "../../src/messages/letter-kinds";
import { writeLetter } from "../../src/messages/outbox";
import { visitor, words } from "../support/visitor";
import { act, NOW, type World, world } from "../support/world";

function write(w: World, kind: "source_recovered" | "test_letter" = "source_recovered"): number {
  const to = { id: w.adviser.personId ?? 0, name: "Rut Råd", email: "rut@example.se" };
  const facts = {
    source_recovered: { sourceId: 1, name: "Flödet", unsureSince: NOW },
    test_letter: { at: NOW },
  };
  return writeLetter(
    w.db,
    { kind, to, facts: facts[kind] } as Parameters<typeof writeLetter>[1],
    act(w.adviser),
  );
}

const row = (w: World, id: number) => w.db.select().from(letters).where(eq(letters.id, id)).get()!;

const choose = (w: World, sources: Choice) => chooseLetters(w.db, { sources }, "page", act(w.adviser));

test("a letter of news comes as its receiver has chosen, and one who has chosen nothing gets it at once", () => {
  const w = world();
  expect(row(w, write(w))).toMatchObject({ pace: "at_once", heldAt: null });
  for (const pace of ["daily", "weekly", "at_once"] as const) {
    choose(w, pace);
    expect(row(w, write(w))).toMatchObject({ pace, heldAt: null });
  }
  choose(w, "never");
  expect(row(w, write(w))).toMatchObject({ heldAt: NOW, heldBecause: "not_wanted" });
});

test("a duty comes at once, whatever is chosen: no choice names it", () => {
  const w = world();
  for (const choice of ["daily", "weekly", "never"] as const) {
    chooseLetters(
      w.db,
      { answers: choice, hits: choice, calls: choice, sources: choice },
      "page",
      act(w.adviser),
    );
    expect(row(w, write(w, "test_letter"))).toMatchObject({ pace: "at_once", heldAt: null });
  }
  for (const kind of ["sign_in", "for_approval", "asked", "receipt", "deadline_moved"] as const)
    expect(letterKinds[kind].class).toBe("duty");
});

test("letters that have not left yet follow a new choice", () => {
  const w = world();
  choose(w, "weekly");
  const id = write(w);
  choose(w, "at_once");
  expect(row(w, id).pace).toBe("at_once");
  choose(w, "never");
  expect(row(w, id)).toMatchObject({ heldBecause: "not_wanted" });
});

test("the newest choice counts, what stands is no new choice, and rows are never lost", () => {
  const w = world();
  choose(w, "daily");
  const chosen = () => w.db.select().from(letterChoices).all();
  const [rows, one] = [chosen().length, chosen()[0]];
  expect(one).toMatchObject({ personId: w.adviser.personId, pace: "daily", by: "page", chosenAt: NOW });
  choose(w, "daily");
  expect(chosen()).toHaveLength(rows);
  choose(w, "weekly");
  expect(chosen()).toHaveLength(2 * rows);
  expect(choicesOf(w.db, w.adviser.personId ?? 0).sources).toBe("weekly");
  expect(() => w.db.delete(letterChoices).run()).toThrow(/append-only/);
});

describe("the page of choices", () => {
  test("shows each group with what stands, and what always comes", async () => {
    const w = world();
    choose(w, "weekly");
    const html = await (await visitor(w, w.adviser).get("/letters/choices")).text();
    expect(html.match(/Alltid, och genast/g)?.length).toBeGreaterThan(1);
    expect([...html.matchAll(/<select[^>]* name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      "letters_answers",
      "letters_hits",
      "letters_newsletter",
      "letters_calls",
      "letters_sources",
    ]);
    expect(html).toMatch(/<option value="weekly" selected="">/);
  });

  test("shows a municipality's people what they may get, and the network's own letters to no other", async () => {
    const w = world();
    const html = await (await visitor(w, w.contact.taby).get("/letters/choices")).text();
    expect(html).toContain("letters_answers");
    expect(html).not.toContain("letters_sources");
    const form = {
      letters_answers: "daily",
      letters_hits: "at_once",
      letters_newsletter: "at_once",
      letters_sources: "never",
    };
    await visitor(w, w.contact.taby).post("/letters/choices", form);
    expect(choicesOf(w.db, w.contact.taby.personId ?? 0)).toMatchObject({
      answers: "daily",
      sources: "at_once",
    });
  });

  test("saves one's own choices only, and says so", async () => {
    const w = world();
    const contact = visitor(w, w.contact.taby);
    const answer = await contact.post("/letters/choices", {
      letters_answers: "never",
      letters_hits: "weekly",
      letters_newsletter: "at_once",
    });
    expect(answer.headers.get("location")).toBe("/letters/choices?done=letters_chosen");
    expect(await words(await contact.get("/letters/choices?done=letters_chosen"))).toContain(
      "Dina val är sparade.",
    );
    expect(choicesOf(w.db, w.contact.taby.personId ?? 0)).toMatchObject({ answers: "never", hits: "weekly" });
    expect(choicesOf(w.db, w.contact.solna.personId ?? 0)).toMatchObject({ answers: "at_once" });
  });

  test("shows what is no choice again, and changes nothing", async () => {
    const w = world();
    const contact = visitor(w, w.contact.taby);
    const wrong = await contact.post("/letters/choices", {
      letters_answers: "ibland",
      letters_hits: "never",
    });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain("Välj ett av alternativen.");
    expect(html).toMatch(/letters_hits[\s\S]*<option value="never" selected="">/);
    expect(w.db.select().from(letterChoices).all()).toEqual([]);
  });

  test("is led to from every page", async () => {
    const w = world();
    for (const path of ["/", "/calls"])
      expect(await (await visitor(w, w.contact.taby).get(path)).text()).toContain('href="/letters/choices"');
  });
});
