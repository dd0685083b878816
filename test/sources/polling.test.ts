import type * as http from "node:http";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { candidates, fetches, pageTexts, polls } from "../../db/schema";
import { addMinutes, type Instant } from "../../src/calendar";
import { UTLYST } from "../../src/history";
import { sourcesToVisit } from "../../src/sources/due";
import { sourcesWithHealth } from "../../src/sources/health";
import type { Visit } from "../../src/sources/kinds/kind";
import { fetching } from "../../src/sources/net/fetching";
import {
  beginDuePoll,
  beginPoll,
  isCutOff,
  pollDue,
  pollNow,
  pollProgress,
  runPoll,
} from "../../src/sources/polling";
import { addSource, pauseSource, resumeSource, source, visitsOf } from "../../src/sources/sources";
import { item, serving } from "../support/funders";
import { expectRefusal } from "../support/refused";
import { visitBy } from "../support/visits";
import { act, NOW, type World, world } from "../support/world";
import { rss } from "./feeds/feed-bodies";

const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"] });
const at = (minutes: number): Instant => addMinutes(NOW, minutes);
function watch(w: World, url: string, everyMinutes = 60): number {
  return addSource(w.db, { name: url, url, funder: "", everyMinutes }, act(w.adviser));
}

/** Somebody presses "Hämta nu" that many minutes from now, and waits for the end. */
async function round(w: World, minutes = 0) {
  const begun = beginPoll(w.db, act(w.adviser, minutes));
  await runPoll(w.db, begun, { visit: visitBy(fetch, at(minutes)), now: () => at(minutes) });
  return pollProgress(w.db, begun.poll.id);
}

/** The clock ticks; answers how many sources were visited. */
async function tick(w: World, minutes: number): Promise<number> {
  await pollDue(w.db, { visit: visitBy(fetch, at(minutes)), now: () => at(minutes) });
  return w.db
    .select()
    .from(fetches)
    .where(eq(fetches.at, at(minutes)))
    .all().length;
}

function found(w: World): string[] {
  const rows = w.db.select({ title: candidates.title }).from(candidates).all();
  return rows.map(({ title }) => title).toSorted();
}

const health = (w: World, id: number) => sourcesWithHealth(w.db).find((one) => one.id === id)!;

test("what a source carries becomes candidates, and an unchanged source is not read again", async () => {
  const w = world();
  const asked: http.IncomingHttpHeaders[] = [];
  const base = await serving((request, answer) => {
    asked.push(request.headers);
    if (request.headers["if-none-match"] === '"1"') return answer.writeHead(304).end();
    answer.setHeader("etag", '"1"').setHeader("last-modified", "Fri, 20 Nov 2026 08:00:00 GMT");
    return answer.end(rss(item("A") + item("B")));
  });
  const id = watch(w, base);
  const { visits, ...poll } = await round(w);
  expect(poll).toMatchObject({ startedById: w.adviser.personId, finishedAt: NOW });
  expect(visits).toMatchObject([{ fetch: { outcome: "content", items: 2, newItems: 2 } }]);
  expect(found(w)).toEqual(["A", "B"]);
  expect((await round(w, 60)).visits).toMatchObject([{ fetch: { outcome: "unchanged", newItems: 0 } }]);
  expect(asked[1]).toMatchObject({ "if-modified-since": "Fri, 20 Nov 2026 08:00:00 GMT" });
  expect(health(w, id)).toMatchObject({ lastSuccessAt: at(60), newestItemAt: NOW, foundItems: 2 });
});

describe("a source that fails", () => {
  const broken: Record<string, (answer: http.ServerResponse) => unknown> = {
    "/503": (answer) => answer.writeHead(503).end("busy"),
    "/html": (answer) => answer.setHeader("content-type", "text/html").end("<!doctype html><p>Ny webb"),
    "/empty": (answer) => answer.end(rss("")),
    "/nothing": (answer) => answer.end(""),
    "/malformed": (answer) => answer.end('<?xml version="1.0"?><rss><chan'),
    "/big": (answer) => answer.end(Buffer.alloc(20 * 1024 * 1024, "x")),
    "/private": (answer) => answer.writeHead(302, { location: "http://10.0.0.1/admin" }).end(),
    "/circle": (answer) => answer.writeHead(302, { location: "/circle" }).end(),
    "/hangs-up": (answer) => answer.destroy(),
  };
  const listener: http.RequestListener = (request, answer) => {
    (broken[request.url ?? ""] ?? (() => answer.end(rss(item("Bra")))))(answer);
  };

  test.each([
    ["/503", "failed", "http_status", "503"],
    ["/html", "unreadable", "html", "text/html"],
    ["/empty", "empty", "no_items", ""],
    ["/nothing", "unreadable", "empty_answer", "0 bytes"],
    ["/malformed", "unreadable", "malformed", undefined],
    ["/big", "failed", "too_large", undefined],
    ["/private", "failed", "private_address", "10.0.0.1"],
    ["/circle", "failed", "too_many_redirects", "5"],
    ["/hangs-up", "failed", "unreachable", undefined],
  ])("with %s is %s (%s), stops nobody else and deletes nothing", async (path, outcome, failure, detail) => {
    const w = world();
    let sick = false;
    const own: http.RequestListener = (request, answer) =>
      sick ? listener(request, answer) : answer.end(rss(item("Gammal")));
    const id = watch(w, (await serving(own)) + path);
    const other = watch(w, `${await serving(listener)}/good`);
    await round(w);
    sick = true;
    await round(w, 60);
    await round(w, 120);
    const { trouble, lastSuccessAt, foundItems } = health(w, id);
    expect(trouble).toMatchObject({ times: 2, since: at(60), last: { outcome, failure, at: at(120) } });
    if (detail !== undefined) expect(trouble?.last.detail).toBe(detail);
    expect([lastSuccessAt, foundItems, found(w)]).toEqual([NOW, 1, ["Bra", "Gammal"]]);
    expect(health(w, other)).toMatchObject({ trouble: null, lastSuccessAt: at(120) });

    sick = false;
    await round(w, 180);
    expect(health(w, id)).toMatchObject({ trouble: null, lastSuccessAt: at(180), restUntil: null });
  });

  test("on the same server as others does not stop them", async () => {
    const w = world();
    const base = await serving(listener);
    for (const path of [...Object.keys(broken), "/good"]) watch(w, base + path);
    const { visits, total } = await round(w);
    expect([total, visits.length, found(w)]).toEqual([10, 10, ["Bra"]]);
  });

  test("to be read does not keep the ETag of what it could not read", async () => {
    const w = world();
    const id = watch(w, await serving((_, answer) => answer.setHeader("etag", '"1"').end("<html>")));
    await round(w);
    expect(source(w.db, id)).toMatchObject({ etag: null, lastModified: null });
  });

  test("rests as long as its server asks, else longer each time, a day at the most", async () => {
    const w = world();
    let retryAfter: Record<string, string> = { "retry-after": "7200" };
    const id = watch(w, await serving((_, answer) => answer.writeHead(503, retryAfter).end()));
    await round(w);
    expect(source(w.db, id).restUntil).toBe(at(120));
    retryAfter = {};
    // Each failure in a row, at the moment that the rest after the one before it ends; up to a tenth longer than twice as long.
    let minutes = 120;
    for (const rest of [127, 254, 509, 1019, 1440, 1440]) {
      expect([await tick(w, minutes - 1), await tick(w, minutes)]).toEqual([0, 1]);
      expect(source(w.db, id).restUntil).toBe(at(minutes + rest));
      minutes += rest;
    }
    retryAfter = { "retry-after": "604800" };
    expect((await round(w, minutes - 1)).total).toBe(1);
    expect(source(w.db, id).restUntil).toBe(at(minutes - 1 + 1440));
  });
});

test("a feed in windows-1252 keeps its å, ä and ö", async () => {
  const w = world();
  const plain = rss(item("1", "Stöd till äldre på ö \x96 nytt"));
  const declared = plain.replace("?>", ' encoding="windows-1252"?>');
  watch(w, await serving((_, answer) => answer.end(Buffer.from(declared, "latin1"))));
  await round(w);
  expect(found(w)).toEqual(["Stöd till äldre på ö – nytt"]);
});

test("the clock's round visits what is due; somebody's wish visits all, and neither what is paused", async () => {
  const w = world();
  const asked: string[] = [];
  const base = await serving((request, answer) => {
    asked.push(request.url ?? "");
    answer.end(rss(item("A")));
  });
  watch(w, `${base}/often`, 15);
  watch(w, `${base}/seldom`, 1440);
  pauseSource(w.db, watch(w, `${base}/paused`), act(w.adviser));
  expect([await tick(w, 0), await tick(w, 14), await tick(w, 15)]).toEqual([2, 0, 1]);
  expect((await round(w, 16)).total).toBe(2);
  expect(asked).toEqual(["/often", "/seldom", "/often", "/often", "/seldom"]);
});

test("no server is asked twice at once, while different servers are asked side by side", async () => {
  const w = world();
  const open = { a: 0, b: 0 };
  const seen = new Set<string>();
  let most = 0;
  const answering = (name: "a" | "b", answer: http.ServerResponse, waited = 0) => {
    if (waited === 0) open[name] += 1;
    seen.add(name);
    most = Math.max(most, open[name]);
    // The first to be asked waits for the other; then each takes its time, so that an overlap would be seen.
    if (seen.size < 2 || waited < 3) return setTimeout(answering, 5, name, answer, waited + 1);
    open[name] -= 1;
    return answer.end(rss(item(name)));
  };
  for (const name of ["a", "b"] as const) {
    const base = await serving((_, answer) => answering(name, answer));
    for (const path of ["/1", "/2", "/3"]) watch(w, base + path);
  }
  expect((await round(w)).visits).toHaveLength(6);
  expect(most).toBe(1);
});

describe("a round", () => {
  test("that is running is shown to whoever asks for another, and ends once", async () => {
    const w = world();
    watch(w, await serving((_, answer) => answer.end(rss(item("A")))));
    const running = beginPoll(w.db, act(w.adviser));
    const second = beginPoll(w.db, act(w.adviser, 1));
    expect(second).toEqual({ poll: running.poll, toVisit: [] });
    expect(beginDuePoll(w.db, { by: UTLYST, at: at(1) })).toBeUndefined();
    await runPoll(w.db, second, { visit: visitBy(fetch), now: () => at(1) });
    expect(pollProgress(w.db, running.poll.id)).toMatchObject({ finishedAt: null, visits: [] });
    await runPoll(w.db, running, { visit: visitBy(fetch), now: () => at(2) });
    expect(pollProgress(w.db, running.poll.id).finishedAt).toBe(at(2));
  });

  test("that was cut off blocks nobody after a quarter of an hour", async () => {
    const w = world();
    watch(w, await serving((_, answer) => answer.end(rss(item("A")))));
    const { poll } = beginPoll(w.db, act(w.adviser));
    expect(beginPoll(w.db, act(w.adviser, 14)).poll.id).toBe(poll.id);
    expect([isCutOff(w.db, poll, at(14)), isCutOff(w.db, poll, at(15))]).toEqual([false, true]);
    expect([await tick(w, 14), await tick(w, 15)]).toEqual([0, 1]);
  });

  test("over nothing is over at once, and one is begun by the adviser or the clock only", () => {
    const w = world();
    expect(beginPoll(w.db, act(w.adviser)).poll.finishedAt).toBe(NOW);
    for (const by of [w.contact.taby, w.director.taby, w.coordinator])
      expectRefusal("not_yours", () => beginPoll(w.db, act(by)));
  });
});

test("an item that comes again, under another guid or from another source, is not doubled, and a new one is", async () => {
  const w = world();
  let body = rss(item("1", "Ett") + item("1", "Ett") + item("2", "Ett"));
  watch(w, await serving((_, answer) => answer.end(body)));
  watch(w, await serving((_, answer) => answer.end(rss(item("b1", "Ett")))));
  await round(w);
  expect(found(w)).toEqual(["Ett"]);
  body = rss(item("3", "Ett") + item("1", "Ett, rättad", "https://f.example.se/Ett") + item("4", "Två"));
  await round(w, 60);
  expect(found(w)).toEqual(["Ett", "Två"]);
});

describe("politeness", () => {
  test("a person's wish waits for what a server asked for, but not for our own patience", async () => {
    const w = world();
    let headers: Record<string, string> = { "retry-after": "600" };
    const id = watch(w, await serving((_, answer) => answer.writeHead(503, headers).end()));
    await round(w);
    expect(source(w.db, id)).toMatchObject({ restUntil: at(10), restAsked: true });
    expect((await round(w, 9)).total).toBe(0);
    headers = {};
    expect((await round(w, 10)).total).toBe(1);
    expect(source(w.db, id)).toMatchObject({ restAsked: false });
    expect((await round(w, 11)).total).toBe(1);
  });

  test("pausing and resuming does not undo what a server asked for", async () => {
    const w = world();
    const base = await serving((_, answer) => answer.writeHead(429, { "retry-after": "7200" }).end());
    const id = watch(w, base);
    await round(w);
    pauseSource(w.db, id, act(w.adviser, 1));
    resumeSource(w.db, id, act(w.adviser, 2));
    expect(source(w.db, id)).toMatchObject({ restUntil: at(120), restAsked: true });
  });

  test("an answer that says how long it holds is left alone for so long, a day at the most", async () => {
    const w = world();
    const holds: Visit = async () => ({ kind: "unchanged", freshForMinutes: fresh });
    const now = (minutes: number) => ({ visit: holds, now: () => at(minutes) });
    const id = watch(w, "https://f.example.se/rss");
    let fresh = 30;
    await pollDue(w.db, now(0));
    // Shorter than the source's own interval changes nothing.
    expect(source(w.db, id).restUntil).toBeNull();
    fresh = 180;
    await pollDue(w.db, now(100));
    expect(source(w.db, id)).toMatchObject({ restUntil: at(280), restAsked: false });
    fresh = 100_000;
    await pollDue(w.db, now(280));
    expect(source(w.db, id).restUntil).toBe(at(280 + 1440));
  });

  test("sources that began together do not stay together, and none comes before its time", async () => {
    const w = world();
    const visit: Visit = async () => ({ kind: "unchanged", freshForMinutes: null });
    for (let number = 0; number < 100; number += 1) watch(w, `https://f${number}.example.se/rss`, 1440);
    const due = (minutes: number) => sourcesToVisit(w.db, at(minutes), true).length;
    await pollDue(w.db, { visit, now: () => at(0) });
    expect([due(1439), due(1440 + 72), due(1440 + 144)]).toEqual([0, expect.any(Number), 100]);
    expect(due(1440 + 72)).toBeGreaterThan(40);
    expect(due(1440 + 72)).toBeLessThan(60);
    expect(due(1440 + 72)).toBe(due(1440 + 72));
  });
});

describe("a visit that goes wrong in our own hands", () => {
  test("is a row like any other, and is told of", async () => {
    const w = world();
    const errors: string[] = [];
    const bad = watch(w, "https://bad.example.se/rss");
    watch(w, "https://good.example.se/rss");
    const visit: Visit = async ({ url }) => {
      if (url.includes("bad")) throw new TypeError("a mistake");
      return { kind: "unchanged", freshForMinutes: null };
    };
    await pollDue(w.db, { visit, now: () => at(0), logError: (what) => errors.push(what) });
    expect(errors).toEqual([`source ${bad}`]);
    expect(health(w, bad).trouble?.last).toMatchObject({ failure: "malformed", detail: "TypeError" });
    expect(w.db.select().from(fetches).all()).toHaveLength(2);
  });
});

describe("what a watched page says", () => {
  const says = (pageText: string, guid: string): Visit => {
    const found = { title: guid, link: null, publishedAt: null, text: pageText, raw: pageText };
    return async () => ({
      kind: "found",
      items: [{ guid, ...found }],
      leftOut: 2,
      pageText,
      memory: { seen: guid },
      etag: null,
      lastModified: null,
      freshForMinutes: null,
    });
  };

  test("is kept once for each time that it says something else, and its candidate points at it", async () => {
    const w = world();
    const id = watch(w, "https://f.example.se/sida");
    const visits: [number, Visit][] = [
      [0, says("Ansök senast i mars", "1")],
      [100, says("Ansök senast i mars", "2")],
      [200, says("Ansök senast i april", "3")],
    ];
    for (const [minutes, visit] of visits) await pollDue(w.db, { visit, now: () => at(minutes) });
    const texts = w.db.select().from(pageTexts).all();
    expect(texts).toMatchObject([
      { sourceId: id, at: at(0), text: "Ansök senast i mars" },
      { sourceId: id, at: at(200), text: "Ansök senast i april" },
    ]);
    const [first, , third] = w.db.select().from(candidates).orderBy(candidates.id).all();
    expect([first?.pageTextId, third?.pageTextId]).toEqual([texts[0]?.id, texts[1]?.id]);
    expect(source(w.db, id).memory).toEqual({ seen: "3" });
    expect(visitsOf(w.db, id)[0]).toMatchObject({ leftOut: 2, items: 1, newItems: 1 });
  });
});

test("a round that was cut off is taken up where it was, by whoever has the turn", async () => {
  const w = world();
  const asked: string[] = [];
  const visit: Visit = async ({ url }) => {
    asked.push(url);
    return { kind: "unchanged", freshForMinutes: null };
  };
  for (const name of ["a", "b", "c"]) watch(w, `https://${name}.example.se/rss`);
  const { poll, toVisit } = beginPoll(w.db, act(w.adviser));
  // The process visits one of three, and dies.
  await runPoll(w.db, { poll, toVisit: toVisit.slice(0, 1) }, { visit, now: () => at(0) });
  w.db.update(polls).set({ finishedAt: null }).run();
  const turn = { take: () => true, giveBack: () => {} };
  await pollDue(w.db, { visit, now: () => at(1), turn });
  expect(asked.toSorted()).toEqual(["a", "b", "c"].map((name) => `https://${name}.example.se/rss`));
  expect(w.db.select().from(polls).all()).toMatchObject([{ id: poll.id, finishedAt: at(1) }]);
});

test("whoever has not got the turn visits nothing, and is shown the round that goes on", async () => {
  const w = world();
  const visit: Visit = () => Promise.reject(new Error("nothing is visited"));
  watch(w, "https://f.example.se/rss");
  const { poll } = beginPoll(w.db, act(w.adviser));
  const turn = { take: () => false, giveBack: () => expect.fail("was never given") };
  await pollDue(w.db, { visit, now: () => at(60), turn });
  const second = pollNow(w.db, act(w.adviser, 60), { visit, now: () => at(60), turn });
  await second.ended;
  expect(second.pollId).toBe(poll.id);
  expectRefusal("not_yours", () => pollNow(w.db, act(w.coordinator), { visit, now: () => at(60), turn }));
});
