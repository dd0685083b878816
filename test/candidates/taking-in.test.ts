import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidateSightings, candidates, candidateVersions } from "../../db/schema";
import { addMinutes } from "../../src/calendar";
import { canonicalAddress } from "../../src/candidates/canonical-address";
import { likeness } from "../../src/candidates/likeness";
import { takeIn } from "../../src/candidates/taking-in";
import type { FoundItem } from "../../src/sources/kinds/kind";
import { addSource } from "../../src/sources/sources";
import { act, NOW, type World, world } from "../support/world";

const TEXT =
  "Kommuner kan söka medel för att tillsammans utveckla sitt mottagande av nyanlända. Minst två kommuner ska delta och en av dem är projektägare. Sista ansökningsdag är den 15 mars 2027.";

function item(guid: string, change: Partial<FoundItem> = {}): FoundItem {
  const title = `Medel ${guid}`;
  const link = `https://f.example.se/utlysningar/${guid}.html`;
  return {
    guid,
    title,
    link,
    publishedAt: null,
    text: TEXT,
    raw: JSON.stringify({ guid, ...change }),
    ...change,
  };
}

function source(w: World, name = "Ett"): number {
  const url = `https://${name.toLowerCase()}.example.se/rss`;
  return addSource(w.db, { name, url, funder: "Boverket", everyMinutes: 60 }, act(w.adviser));
}

function rows(w: World) {
  return {
    candidates: w.db.select().from(candidates).all(),
    versions: w.db.select().from(candidateVersions).all(),
    sightings: w.db.select().from(candidateSightings).all(),
  };
}

describe("an item that is known by its guid", () => {
  test("is there once, however often it comes", () => {
    const w = world();
    const id = source(w);
    expect(takeIn(w.db, id, [item("a"), item("a")], NOW)).toEqual({ added: 1, changed: 0 });
    expect(takeIn(w.db, id, [item("a")], NOW)).toEqual({ added: 0, changed: 0 });
    expect(rows(w).candidates).toHaveLength(1);
  });

  test("gets a version when it says something new, and keeps what it said first", () => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [item("a")], NOW);
    const moved = item("a", { text: TEXT.replace("15 mars", "22 mars") });
    expect(takeIn(w.db, id, [moved], addMinutes(NOW, 60))).toEqual({ added: 0, changed: 1 });
    expect(takeIn(w.db, id, [moved], addMinutes(NOW, 120))).toEqual({ added: 0, changed: 0 });
    const { candidates: kept, versions } = rows(w);
    expect(kept[0]?.text).toBe(TEXT);
    expect(versions).toMatchObject([
      { text: moved.text, at: addMinutes(NOW, 60), sha256: expect.stringMatching(/^[\da-f]{64}$/) },
    ]);
  });

  test("goes back to what it said before as a version of its own", () => {
    const w = world();
    const id = source(w);
    for (const text of [TEXT, "Ny text", TEXT]) takeIn(w.db, id, [item("a", { text })], NOW);
    expect(rows(w).versions.map(({ text }) => text)).toEqual(["Ny text", TEXT]);
  });

  test.each([
    ["other spaces", { text: TEXT.replaceAll(" ", " \n ") }],
    ["another sender's mark", { link: "http://www.f.example.se/utlysningar/a.html?utm_source=rss#top" }],
    ["another date", { publishedAt: NOW }],
  ])("says nothing new by %s", (_, change) => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [item("a")], NOW);
    expect(takeIn(w.db, id, [item("a", change)], NOW)).toEqual({ added: 0, changed: 0 });
  });
});

describe("the same page", () => {
  test("under a new guid is seen, not new", () => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [item("a")], NOW);
    expect(takeIn(w.db, id, [item("a", { guid: "b" })], NOW)).toEqual({ added: 0, changed: 0 });
    expect(rows(w)).toMatchObject({ candidates: [{ guid: "a" }], sightings: [{ guid: "b", sourceId: id }] });
    expect(takeIn(w.db, id, [item("a", { guid: "b" })], NOW).added).toBe(0);
    expect(rows(w).sightings).toHaveLength(1);
  });

  test("from another source is seen, and what that source says later is a version", () => {
    const w = world();
    const [one, other] = [source(w, "Ett"), source(w, "Två")];
    takeIn(w.db, one, [item("a")], NOW);
    const again = item("a", { guid: "x", link: "http://www.f.example.se/utlysningar/a.html?utm_medium=rss" });
    expect(takeIn(w.db, other, [again], NOW)).toEqual({ added: 0, changed: 0 });
    expect(takeIn(w.db, other, [{ ...again, text: "Helt ny text" }], NOW)).toEqual({ added: 0, changed: 1 });
    expect(rows(w).versions).toMatchObject([{ sourceId: other, text: "Helt ny text" }]);
  });

  test("with a word corrected under a new guid is a version of it", () => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [item("a")], NOW);
    const corrected = item("a", { guid: "b", text: `${TEXT} Frågor besvaras av handläggaren.` });
    expect(takeIn(w.db, id, [corrected], NOW)).toEqual({ added: 0, changed: 1 });
  });

  test("rewritten for another year, or about something else, is new", () => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [item("a")], NOW);
    const nextYear = item("a", { guid: "b", text: TEXT.replace("2027", "2028") });
    const otherCall = item("a", {
      guid: "c",
      title: "Något annat",
      text: "Stöd till ängar och pollinatörer.",
    });
    expect(takeIn(w.db, id, [nextYear, otherCall], NOW)).toEqual({ added: 2, changed: 0 });
  });
});

test("nothing is lost or doubled, in whatever pieces and however often a feed is taken in", () => {
  const guids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      guids,
      fc.array(fc.nat(29), { maxLength: 60 }),
      fc.integer({ min: 1, max: 7 }),
      (names, again, size) => {
        const w = world();
        const id = source(w);
        const stream = [...names, ...again.map((i) => names[i % names.length] as string)].map((name) =>
          item(name),
        );
        for (let i = 0; i < stream.length; i += size) takeIn(w.db, id, stream.slice(i, i + size), NOW);
        expect(
          rows(w)
            .candidates.map(({ guid }) => guid)
            .toSorted(),
        ).toEqual(names.toSorted());
        expect(rows(w).versions).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

test.each([
  ["https://www.f.example.se/a/", "http://f.example.se/a#top"],
  ["https://f.example.se/a?utm_source=x&b=2&a=1", "https://f.example.se/a?a=1&b=2"],
  ["https://F.example.se/index.html", "https://f.example.se"],
  ["https://f.example.se/a;jsessionid=17?fbclid=x", "https://f.example.se/a"],
])("%s and %s are one address", (one, other) => {
  expect(canonicalAddress(one)).toBe(canonicalAddress(other));
});

test.each([
  ["https://f.example.se/a", "https://f.example.se/A"],
  ["https://f.example.se/a?id=1", "https://f.example.se/a?id=2"],
  ["https://f.example.se/a", "https://g.example.se/a"],
])("%s and %s are two", (one, other) => {
  expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
});

test("likeness is 1 for the same words, 0 for none, and nothing is like nothing", () => {
  expect(likeness(TEXT, TEXT.toUpperCase())).toBe(1);
  expect(likeness(TEXT, "Stöd till ängar och pollinatörer i hela landet.")).toBe(0);
  expect(likeness("", "")).toBe(0);
});
