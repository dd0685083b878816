import { describe, expect, test } from "vitest";
import { candidates, letters } from "../../db/schema";
import { addMinutes, type Instant } from "../../src/calendar";
import { noticesOf, sourcesWithHealth, unsureSources } from "../../src/sources/health";
import { fetching } from "../../src/sources/net/fetching";
import { pollDue } from "../../src/sources/polling";
import { addSource, changeSource, pauseSource, source } from "../../src/sources/sources";
import { startPage } from "../../src/start/tasks";
import { item, serving } from "../support/funders";
import { visitor, words } from "../support/visitor";
import { visitBy } from "../support/visits";
import { act, lettersTo, NOW, type World, world } from "../support/world";
import { rss } from "./feeds/feed-bodies";

const HOUR = 60;
const DAY = 24 * HOUR;
const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"] });
const at = (minutes: number): Instant => addMinutes(NOW, minutes);

/** What the funder's server answers just now. */
type Answer = { status?: number; type?: string; body: string };

const numbered = (from: number, count: number) =>
  rss(Array.from({ length: count }, (_, index) => item(`Utlysning ${from + index}`)).join(""));
const HTML: Answer = { type: "text/html", body: "<!doctype html><p>Ny webbplats" };

/** A source that is read each quarter of an hour, and a way to let its server answer this at that time. */
async function watched(first: Answer = { body: numbered(1, 10) }) {
  const w = world();
  const server = { answer: first };
  const url = await serving((_, answer) => {
    const { status = 200, type = "application/rss+xml", body } = server.answer;
    answer.writeHead(status, { "content-type": type }).end(body);
  });
  const form = { name: "Länsstyrelsens nyheter", url, funder: "", everyMinutes: 15 };
  const id = addSource(w.db, form, act(w.adviser));
  const visit = async (minutes: number, answer: Answer) => {
    server.answer = answer;
    await pollDue(w.db, { visit: visitBy(fetch, at(minutes)), now: () => at(minutes) });
    return told(w);
  };
  await visit(0, first);
  return { w, id, url, visit };
}

/** The letters about sources that the adviser has got so far. */
const told = (w: World) => lettersTo(w, w.adviser).filter((kind) => kind.startsWith("source_"));
const doubts = (w: World, id: number) =>
  noticesOf(w.db, id)
    .map(({ state, reason }) => reason || state)
    .toReversed();

describe("a source becomes unsure, and the adviser is told once,", () => {
  test.each<[string, Answer]>([
    ["html", HTML],
    ["empty_answer", { body: "" }],
    ["no_items", { body: rss("") }],
  ])("when it gives %s", async (reason, answer) => {
    const { w, id, visit } = await watched();
    expect(told(w)).toEqual([]);
    for (const minutes of [HOUR, 2 * HOUR, DAY, 3 * DAY]) {
      expect(await visit(minutes, answer)).toEqual(["source_unsure"]);
    }
    expect(unsureSources(w.db)).toMatchObject([{ id, unsure: { reason, since: at(HOUR) } }]);
    expect(sourcesWithHealth(w.db)).toMatchObject([{ lastContentAt: NOW, foundItems: 10 }]);
  });

  test("when it has failed three times in a row, not before", async () => {
    const { w, id, visit } = await watched();
    const down = { status: 503, body: "" };
    expect(await visit(HOUR, down)).toEqual([]);
    expect(await visit(2 * HOUR, down)).toEqual([]);
    expect(await visit(3 * HOUR, down)).toEqual(["source_unsure"]);
    expect(await visit(9 * HOUR, down)).toEqual(["source_unsure"]);
    expect(doubts(w, id)).toEqual(["failing"]);
  });

  test("when it has lost more than half of what it used to carry, and nothing that came is lost with it", async () => {
    const { w, id, visit } = await watched();
    await visit(HOUR, { body: numbered(2, 10) });
    await visit(2 * HOUR, { body: numbered(3, 10) });
    expect(await visit(3 * HOUR, { body: numbered(3, 5) })).toEqual([]);
    expect(await visit(4 * HOUR, { body: numbered(3, 4) })).toEqual(["source_unsure"]);
    expect(doubts(w, id)).toEqual(["dropped"]);
    expect(w.db.select().from(candidates).all()).toHaveLength(12);
    expect(await visit(5 * HOUR, { body: numbered(3, 9) })).toEqual(["source_unsure", "source_recovered"]);
  });

  test("when it has been silent for twice its longest gap, and not while its habit is unknown", async () => {
    const { w, id, visit } = await watched({ body: numbered(1, 3) });
    // Something new each twentieth day.
    for (let news = 1; news <= 4; news += 1) await visit(news * 20 * DAY, { body: numbered(1 + news, 3) });
    const quiet = { body: numbered(5, 3) };
    expect(await visit(110 * DAY, quiet)).toEqual([]);
    expect(await visit(120 * DAY, quiet)).toEqual([]);
    expect(await visit(121 * DAY, quiet)).toEqual(["source_unsure"]);
    expect(await visit(150 * DAY, quiet)).toEqual(["source_unsure"]);
    expect(doubts(w, id)).toEqual(["silent"]);
    expect(await visit(151 * DAY, { body: numbered(6, 3) })).toEqual(["source_unsure", "source_recovered"]);

    const young = await watched({ body: numbered(1, 3) });
    await young.visit(DAY, { body: numbered(2, 3) });
    expect(await young.visit(300 * DAY, { body: numbered(2, 3) })).toEqual([]);
  });
});

test("a small source that loses a call or two is sure, and so is one that fails now and then", async () => {
  const { visit } = await watched({ body: numbered(1, 3) });
  await visit(HOUR, { body: numbered(1, 3) });
  await visit(2 * HOUR, { body: numbered(2, 3) });
  await visit(3 * HOUR, { body: numbered(2, 3) });
  expect(await visit(4 * HOUR, { body: numbered(4, 1) })).toEqual([]);
  for (let hour = 5; hour < 20; hour += 3) {
    await visit(hour * HOUR, { status: 500, body: "" });
    await visit((hour + 2) * HOUR, { body: numbered(4, 1) });
  }
  expect(await visit(30 * HOUR, { body: numbered(4, 1) })).toEqual([]);
});

test("a source that recovers says so, once, and can become unsure again", async () => {
  const { w, id, visit } = await watched();
  const good = { body: numbered(1, 10) };
  await visit(HOUR, HTML);
  expect(await visit(2 * HOUR, good)).toEqual(["source_unsure", "source_recovered"]);
  expect(await visit(3 * HOUR, good)).toEqual(["source_unsure", "source_recovered"]);
  expect(unsureSources(w.db)).toEqual([]);
  await visit(3 * DAY, HTML);
  expect(doubts(w, id)).toEqual(["html", "recovered", "html"]);
});

test("a source that comes and goes each hour is told of once a day, and is told of when it stays away", async () => {
  const { w, visit } = await watched();
  for (let hour = 1; hour <= 23; hour += 1)
    await visit(hour * HOUR, hour % 2 ? HTML : { body: numbered(1, 10) });
  expect(told(w)).toEqual(["source_unsure", "source_recovered"]);
  expect(unsureSources(w.db)).toEqual([]);
  expect(await visit(DAY + 2 * HOUR, HTML)).toEqual(["source_unsure", "source_recovered", "source_unsure"]);
  await visit(2 * DAY + HOUR, HTML);
  expect(told(w)).toHaveLength(3);
});

test("one failure does not make an unsure source sure", async () => {
  const { w, id, visit } = await watched();
  await visit(HOUR, HTML);
  expect(await visit(2 * HOUR, { status: 500, body: "" })).toEqual(["source_unsure"]);
  expect(doubts(w, id)).toEqual(["html"]);
});

test("every adviser is told, and nobody else; the letter says what to do", async () => {
  const { w, id, visit } = await watched();
  const second = w.someone("Bo Bredvid", "bo@example.se", "adviser", null);
  await visit(HOUR, HTML);
  const written = w.db.select().from(letters).all();
  expect(written.map(({ kind, toId }) => [kind, toId])).toEqual([
    ["source_unsure", w.adviser.personId],
    ["source_unsure", second.personId],
  ]);
  expect(written[0]?.facts).toMatchObject({ sourceId: id, reason: "html", detail: "text/html" });
});

test("the start page asks the adviser to look at unsure sources, until they are paused or well", async () => {
  const { w, id, visit } = await watched();
  const asked = () =>
    startPage(w.db, w.adviser, at(HOUR)).tasks.filter(({ what }) => what === "sources").length;
  await visit(HOUR, { status: 500, body: "" });
  expect(asked()).toBe(0);
  await visit(2 * HOUR, HTML);
  expect(asked()).toBe(1);
  pauseSource(w.db, id, act(w.adviser, 3 * HOUR));
  expect(asked()).toBe(0);
});

test("the pages say that a source is unsure and why, first in the list, and tell of it afterwards", async () => {
  const { w, id, visit } = await watched();
  addSource(
    w.db,
    { name: "Annan källa", url: "https://a.example.se/rss", funder: "", everyMinutes: 60 },
    act(w.adviser),
  );
  pauseSource(w.db, 2, act(w.adviser));
  await visit(HOUR, HTML);
  const adviser = visitor(w, w.adviser, { now: () => at(HOUR) });
  const list = await words(await adviser.get("/sources"));
  expect(list).toMatch(/Länsstyrelsens nyheter\s+Osäker sedan .* Annan källa\s+Pausad/);
  const page = await words(await adviser.get(`/sources/${id}`));
  expect(page).toContain("Adressen ger en vanlig webbsida där det förut kom ett flöde.");
  expect(page).toContain("Flöde");
  await visit(2 * HOUR, { body: numbered(1, 10) });
  const well = await words(await adviser.get(`/sources/${id}`));
  expect(well).toContain("Fungerar igen.");
  expect(well).toContain("Osäker. Adressen ger");
  expect(well).toContain("10 poster, inga nya.");
});

test("a source with a new address is judged by what that gives", async () => {
  const { w, id, url, visit } = await watched();
  await visit(HOUR, HTML);
  const form = { name: "Flyttad", url: `${url}/ny`, funder: "", everyMinutes: 15 };
  changeSource(w.db, id, form, act(w.adviser, HOUR));
  expect(await visit(2 * HOUR, { body: numbered(1, 10) })).toEqual(["source_unsure", "source_recovered"]);
  expect(source(w.db, id).name).toBe("Flyttad");
});
