import { describe, expect, test } from "vitest";
import { sources } from "../../db/schema";
import { bring, bringersOf } from "../../src/candidates/by-hand";
import { candidate } from "../../src/candidates/candidates";
import { undecidedCount } from "../../src/candidates/inbox";
import { pagesOf } from "../../src/candidates/pages";
import { takeIn } from "../../src/candidates/taking-in";
import { addSource } from "../../src/sources/sources";
import { visitor, words } from "../support/visitor";
import { act, NOW, world } from "../support/world";

const LETTER = "Inbjudan att söka medel för mottagande\n\nSista ansökningsdag är den 15 mars 2027.";

describe("what somebody brings by hand", () => {
  test("is a candidate of the source of tips, which is made once", () => {
    const w = world();
    const one = bring(w.db, { url: "", title: "", text: LETTER }, "Tips", act(w.contact.taby));
    const two = bring(
      w.db,
      { url: "https://www.f.example.se/a/", title: "", text: "" },
      "Tips",
      act(w.adviser),
    );
    expect(candidate(w.db, one)).toMatchObject({
      now: { title: "Inbjudan att söka medel för mottagande", text: LETTER, link: null },
      source: { kind: "tips", name: "Tips" },
      weighing: { fit: expect.any(Number), reading: { deadline: { deadline: "2027-03-15" } } },
    });
    expect(candidate(w.db, two).now).toEqual({
      title: "f.example.se/a",
      text: "",
      link: "https://www.f.example.se/a/",
    });
    expect(w.db.select().from(sources).all()).toHaveLength(1);
    expect(bringersOf(w.db, one)).toEqual([{ name: "Kim Täby", municipalityCode: "0160" }]);
  });

  test("twice, or after a source has told it, is the candidate that is here", () => {
    const w = world();
    const source = { name: "K", url: "https://k.example.se", funder: "", everyMinutes: 60 };
    const sourceId = addSource(w.db, source, act(w.adviser));
    const title = "Medel";
    const link = "https://f.example.se/a";
    takeIn(w.db, sourceId, [{ guid: "1", title, link, publishedAt: null, text: LETTER, raw: "{}" }], NOW);
    const tip = { url: "http://www.f.example.se/a?utm_source=brev", title, text: LETTER };
    const ids = [w.contact.taby, w.contact.solna].map((who) => bring(w.db, tip, "Tips", act(who)));
    expect(ids).toEqual([1, 1]);
    expect(undecidedCount(w.db)).toBe(1);
    expect(bringersOf(w.db, 1).map(({ name }) => name)).toEqual(["Kim Täby", "Kim Solna"]);
  });

  test("keeps a first line that is long as a title, and all of it as text", () => {
    const w = world();
    const text = "Ett ord till ".repeat(50);
    const id = bring(w.db, { url: "", title: "", text }, "Tips", act(w.adviser));
    expect(candidate(w.db, id).now.title).toMatch(/^Ett ord till .{150,190}…$/);
    expect(candidate(w.db, id).now.text).toBe(text);
  });
});

describe("the adviser's page for own finds", () => {
  test("is filled in by the bookmark, and GET changes nothing", async () => {
    const w = world();
    const rut = visitor(w, w.adviser);
    const answer = await rut.get("/candidates/new?url=https%3A%2F%2Ff.example.se%2Fa&title=%3Cb%3E&text=%26");
    const html = await answer.text();
    expect(html).toContain('value="https://f.example.se/a"');
    expect(html).toContain('value="&lt;b&gt;"');
    expect(html).toContain("javascript:void(open(");
    expect(undecidedCount(w.db)).toBe(0);
  });

  test("reads the address when there is no text", async () => {
    const w = world();
    const said = { items: [], leftOut: 0, memory: {}, etag: null, lastModified: null, freshForMinutes: null };
    const visit = async () => ({ kind: "found" as const, pageText: LETTER, ...said });
    const rut = visitor(w, w.adviser, { visit });
    const answer = await rut.post("/candidates", { url: "f.example.se/a" });
    expect(answer.headers.get("location")).toBe("/candidates/1?done=brought");
    expect(pagesOf(w.db, 1)).toMatchObject([{ url: "https://f.example.se/a", text: LETTER }]);
  });

  test("keeps the find when its page cannot be read", async () => {
    const w = world();
    const answer = await visitor(w, w.adviser).post("/candidates", { url: "https://f.example.se/a" });
    expect(answer.headers.get("location")).toBe("/candidates/1?done=brought_unread");
    expect(candidate(w.db, 1).now.link).toBe("https://f.example.se/a");
  });

  test.each([
    [{ url: "", text: "" }, "Skriv en webbadress eller klistra in en text."],
    [{ url: "inte en adress", text: "Texten" }, "Texten"],
  ])("keeps what was typed when it is wrong: %o", async (typed, shown) => {
    const w = world();
    const answer = await visitor(w, w.adviser).post("/candidates", typed);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(shown);
    expect(undecidedCount(w.db)).toBe(0);
  });
});

describe("a tip", () => {
  test("from a municipality lands in the adviser's inbox with its name, and is thanked for", async () => {
    const w = world();
    const kim = visitor(w, w.contact.taby);
    expect(await words(await kim.get("/tips/new"))).toContain("Tipsa om en utlysning");
    const answer = await kim.post("/tips", { url: "https://f.example.se/a", text: LETTER });
    expect(answer.headers.get("location")).toBe("/tips/thanks");
    expect(await words(await kim.get("/tips/thanks"))).toContain("Tack för tipset");
    const page = await words(await visitor(w, w.adviser).get("/candidates/1"));
    expect(page).toMatch(/Tips från Kim Täby, Täby/);
    expect(pagesOf(w.db, 1)).toEqual([]);
  });

  test("without address and text is asked for again", async () => {
    const w = world();
    const answer = await visitor(w, w.director.solna).post("/tips", { title: "Något" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="Något"');
  });
});
