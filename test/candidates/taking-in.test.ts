import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidateSightings, candidates, candidateVersions } from "../../db/schema";
import { addMinutes } from "../../src/calendar";
import { addCall } from "../../src/calls/calls";
import { openFunderChanges } from "../../src/calls/funder-changes";
import { candidate } from "../../src/candidates/candidates";
import { canonicalAddress } from "../../src/candidates/canonical-address";
import { dismiss, linkToCall, makeCall, merge, undoDecision } from "../../src/candidates/deciding";
import { changedSinceDismissed } from "../../src/candidates/inbox";
import { likeness } from "../../src/candidates/likeness";
import { takeIn } from "../../src/candidates/taking-in";
import { weigh } from "../../src/candidates/weighing";
import type { FoundItem } from "../../src/sources/kinds/kind";
import { addSource } from "../../src/sources/sources";
import { A_CALL, act, NOW, type World, world } from "../support/world";

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

describe("two tellers of the same", () => {
  test("that word it differently are no news to each other, visit after visit", () => {
    const w = world();
    const [one, other] = [source(w, "Ett"), source(w, "Två")];
    const longer = item("x", { link: item("a").link, title: "Medel a", text: `${TEXT} Läs mer hos oss.` });
    takeIn(w.db, one, [item("a")], NOW);
    for (let i = 0; i < 3; i += 1) {
      expect(takeIn(w.db, other, [longer], NOW)).toEqual({ added: 0, changed: 0 });
      expect(takeIn(w.db, one, [item("a")], NOW)).toEqual({ added: 0, changed: 0 });
    }
    expect(rows(w)).toMatchObject({ versions: [], sightings: [{ text: longer.text, raw: longer.raw }] });
  });

  test("under two guids of one source are no news to each other either", () => {
    const w = world();
    const id = source(w);
    const corrected = item("b", {
      link: item("a").link,
      title: "Medel a",
      text: `${TEXT} Frågor: ring oss.`,
    });
    takeIn(w.db, id, [item("a"), corrected], NOW);
    for (let i = 0; i < 3; i += 1) {
      expect(takeIn(w.db, id, [item("a"), corrected], NOW)).toEqual({ added: 0, changed: 0 });
    }
    expect(rows(w).versions).toHaveLength(1);
  });

  test("of which one gives only the beginning", () => {
    const w = world();
    takeIn(w.db, source(w, "Ett"), [item("a")], NOW);
    const teaser = item("x", {
      link: item("a").link,
      title: "Medel a",
      text: "Kommuner kan söka medel för…",
    });
    expect(takeIn(w.db, source(w, "Två"), [teaser], NOW)).toEqual({ added: 0, changed: 0 });
  });
});

test("a source that gives all its items one guid loses none, and has no news at the next visit", () => {
  const w = world();
  const id = source(w);
  const items = [
    ["Stöd till ängar", "https://f.example.se/1"],
    ["Bidrag till simhallar", "https://f.example.se/2"],
    ["Medel mot ensamhet", null],
    ["Checkar för solceller", null],
  ].map(([title, link]) => item("samma", { title: title ?? "", link, text: `${title} i hela landet.` }));
  expect(takeIn(w.db, id, items, NOW)).toEqual({ added: 4, changed: 0 });
  expect(takeIn(w.db, id, items, NOW)).toEqual({ added: 0, changed: 0 });
  for (const one of items.toReversed()) {
    expect(takeIn(w.db, id, [one], NOW)).toEqual({ added: 0, changed: 0 });
  }
});

describe("a guid that a source uses year after year", () => {
  const year = (name: number) =>
    item("a", { title: `Medel ${name}`, text: TEXT.replace("2027", String(name)), raw: `{"year":${name}}` });

  test("means a new candidate when the title names another year, and what was said before stands", () => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [year(2026)], NOW);
    expect(takeIn(w.db, id, [year(2027)], NOW)).toEqual({ added: 1, changed: 0 });
    expect(takeIn(w.db, id, [year(2027)], NOW)).toEqual({ added: 0, changed: 0 });
    const moved = { ...year(2027), text: "Sista dag är den 22 mars 2027." };
    expect(takeIn(w.db, id, [moved], NOW)).toEqual({ added: 0, changed: 1 });
    expect(rows(w).candidates.map(({ title }) => title)).toEqual(["Medel 2026", "Medel 2027"]);
    expect(rows(w).versions).toMatchObject([{ candidateId: 2 }]);
    expect(takeIn(w.db, id, [year(2028), year(2028)], NOW)).toEqual({ added: 1, changed: 0 });
    expect(takeIn(w.db, id, [year(2028)], NOW)).toEqual({ added: 0, changed: 0 });
  });

  test("is the same candidate when only its last day moves into another year", () => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [item("a", { text: "Sök senast den 15 december 2026." })], NOW);
    const moved = item("a", { text: "Sök senast den 15 januari 2027." });
    expect(takeIn(w.db, id, [moved], NOW)).toEqual({ added: 0, changed: 1 });
  });
});

describe("a call that a candidate became", () => {
  const moved = item("a", { text: TEXT.replace("15 mars", "22 mars") });

  test.each(["made", "linked", "merged"])("is told of the change when it was %s", (how) => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [item("a"), item("b", { text: "Något annat." })], NOW);
    const callId =
      how === "made" ? makeCall(w.db, 1, A_CALL, act(w.adviser)) : addCall(w.db, A_CALL, act(w.adviser));
    if (how === "linked") linkToCall(w.db, 1, callId, act(w.adviser));
    if (how === "merged") {
      linkToCall(w.db, 2, callId, act(w.adviser));
      merge(w.db, 1, 2, act(w.adviser));
    }
    takeIn(w.db, id, [moved], addMinutes(NOW, 60));
    const changes = openFunderChanges(w.db, callId);
    expect(changes).toMatchObject([{ candidateId: 1, candidateVersionId: 1, at: addMinutes(NOW, 60) }]);
    expect(changes[0]?.changes).toContainEqual(
      expect.objectContaining({ field: "deadline", from: "2027-03-15", to: "2027-03-22" }),
    );
    takeIn(w.db, id, [moved], addMinutes(NOW, 120));
    expect(openFunderChanges(w.db, callId)).toHaveLength(1);
  });

  test("is not told when the decision was undone", () => {
    const w = world();
    const id = source(w);
    takeIn(w.db, id, [item("a")], NOW);
    const callId = makeCall(w.db, 1, A_CALL, act(w.adviser));
    undoDecision(w.db, 1, act(w.adviser, 1));
    takeIn(w.db, id, [moved], addMinutes(NOW, 60));
    expect(openFunderChanges(w.db, callId)).toEqual([]);
  });
});

test("a dismissed candidate stays dismissed when it changes, and the inbox has a trace of it", () => {
  const w = world();
  const id = source(w);
  takeIn(w.db, id, [item("a"), item("b")], NOW);
  dismiss(w.db, 1, "Fel ämne", act(w.adviser));
  dismiss(w.db, 2, "Fel ämne", act(w.adviser));
  expect(changedSinceDismissed(w.db)).toEqual([]);
  takeIn(w.db, id, [item("a", { text: "Nytt." })], addMinutes(NOW, 60));
  expect(candidate(w.db, 1).decision?.decision).toBe("dismissed");
  expect(changedSinceDismissed(w.db)).toEqual([1]);
});

test("a candidate from before addresses were kept in one spelling is known again", () => {
  const w = world();
  const id = source(w);
  takeIn(w.db, id, [item("a")], NOW);
  w.db.update(candidates).set({ canonicalLink: null }).run();
  expect(takeIn(w.db, id, [item("b", { link: item("a").link, title: "Medel a" })], NOW).added).toBe(0);
  weigh(w.db, [1]);
  expect(rows(w).candidates[0]?.canonicalLink).toBe("f.example.se/utlysningar/a.html");
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

test("whatever items say, taking the same round in again changes nothing, and every guid leads somewhere", () => {
  const said = fc.constantFrom("Medel 2026", "Medel 2027", "Stöd till ängar", TEXT, `${TEXT} Mer.`, "");
  const anItem = fc.record({
    guid: fc.constantFrom("a", "b", "c", "d"),
    title: said,
    text: said,
    link: fc.constantFrom(
      "https://f.example.se/1",
      "http://www.f.example.se/1#x",
      "https://f.example.se/2",
      null,
    ),
  });
  const round = fc.uniqueArray(anItem, { selector: ({ guid }) => guid, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(round, { maxLength: 4 }), (rounds) => {
      const w = world();
      const id = source(w);
      for (const items of rounds) {
        const found = items.map((one) => ({ ...one, publishedAt: null, raw: JSON.stringify(one) }));
        takeIn(w.db, id, found, NOW);
        expect(takeIn(w.db, id, found, NOW)).toEqual({ added: 0, changed: 0 });
      }
      const { candidates: kept, sightings, versions } = rows(w);
      const raws = [...kept, ...sightings, ...versions].map(({ raw }) => raw);
      for (const items of rounds.slice(-1)) {
        const known = new Set([...kept, ...sightings].map(({ guid }) => guid));
        for (const { guid } of items) expect(known).toContain(guid);
      }
      expect(raws.length >= new Set(rounds.flat().map(({ guid }) => guid)).size).toBe(true);
    }),
    { numRuns: 40 },
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
