import { describe, expect, test } from "vitest";
import { addMinutes } from "../../src/calendar";
import { addCall, call } from "../../src/calls/calls";
import { candidate } from "../../src/candidates/candidates";
import { takeIn } from "../../src/candidates/taking-in";
import { historyOf } from "../../src/history";
import { sourcesToVisit } from "../../src/sources/due";
import { beginPoll, runPoll } from "../../src/sources/polling";
import { addSource, source } from "../../src/sources/sources";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, NOW, type World, world } from "../support/world";

const SOURCE = {
  name: "Boverkets flöde",
  url: "https://boverket.example.se/rss",
  funder: "Boverket",
  everyMinutes: "60",
};

function watched(w: World, url = SOURCE.url): number {
  return addSource(w.db, { ...SOURCE, url, everyMinutes: 60 }, act(w.adviser));
}

/** Candidate 1, with that text. */
function found(w: World, text: string): void {
  const title = "Medel <för> integration";
  const item = { guid: title, title, link: "https://f.example.se/1", publishedAt: null, text, raw: "{}" };
  takeIn(w.db, watched(w, "https://f.example.se/rss"), [item], NOW);
}

/** The status of an answer and the words on its page. */
async function said(answer: Response | Promise<Response>): Promise<string> {
  return `${(await answer).status} ${await words(await answer)}`;
}

/** What a page holds of a field. */
function fieldOf(html: string, field: string): string | undefined {
  const tag = new RegExp(`<input[^>]* name="${field}"[^>]*>`).exec(html)?.[0] ?? "";
  return / value="([^"]*)"/.exec(tag)?.[1];
}

describe("the inbox", () => {
  test("shows what waits, what was taken in and what was dismissed, with the reason", async () => {
    const w = world();
    const adviser = visitor(w, w.adviser);
    expect(await words(await adviser.get("/candidates"))).toContain("Inkorgen är tom");
    found(w, "Sista ansökningsdag är den 15 mars 2027.");
    const html = await (await adviser.get("/candidates")).text();
    expect(html).toContain("Medel &lt;för&gt; integration");
    expect(html).toContain("1 att ta ställning till");
    expect(html).toContain("mån 15 mars 2027");

    const dismissed = await adviser.post("/candidates/1/dismissal", { reason: "Inte för kommuner" });
    expect(dismissed.headers.get("location")).toMatch(/^\/candidates\?dismissed=/);
    expect(await words(await adviser.get("/candidates"))).toContain("Inkorgen är tom");
    const reasons = await words(await adviser.get("/candidates?show=dismissed"));
    expect(reasons).toContain("Bortvald: ”Inte för kommuner”");
    expect(await words(await adviser.get("/candidates?show=taken_in"))).toContain("Inget är intaget ännu");
    expect(await words(await adviser.get("/candidates?show=nonsense"))).toContain("Inkorgen är tom");
  });

  test("is the adviser's", async () => {
    const w = world();
    found(w, "");
    for (const who of [w.contact.taby, w.director.taby, w.coordinator, w.administrator]) {
      const other = visitor(w, who);
      expect((await other.get("/candidates/1")).status).toBe(403);
      expect((await other.post("/candidates/1/dismissal", { reason: "Nej" })).status).toBe(403);
    }
    expect(candidate(w.db, 1).decision).toBeNull();
  });
});

describe("a candidate's page", () => {
  test("has the call's form filled in, and makes the call", async () => {
    const w = world();
    found(w, "Sista ansökningsdag är den 15 mars 2027 kl. 14.00.");
    const adviser = visitor(w, w.adviser);
    const html = await (await adviser.get("/candidates/1")).text();
    const filled = ["title", "funder", "deadlineOn", "deadlineTime"].map((field) => fieldOf(html, field));
    expect(filled).toEqual(["Medel &lt;för&gt; integration", "Boverket", "2027-03-15", "14:00"]);
    const form = { title: "Medel", funder: "Boverket", joint: "unknown", signing: "unknown" };
    const made = await adviser.post("/candidates/1/call", form);
    expect([made.status, made.headers.get("location")]).toEqual([303, "/calls/1?done=call_added"]);
    expect(await words(await adviser.get("/calls/1"))).toContain("Kommer från");
    expect(await words(await adviser.get("/candidates/1"))).toContain("Blev Medel");
    expect(await said(adviser.post("/candidates/1/call", form))).toMatch(
      /^409 .*Någon har redan tagit ställning/,
    );
    expect((await adviser.get("/calls/2")).status).toBe(404);
  });

  test("leaves a day without a year empty, and says so", async () => {
    const w = world();
    found(w, "Sista ansökningsdag är den 15 mars.");
    const html = await (await visitor(w, w.adviser).get("/candidates/1")).text();
    expect(fieldOf(html, "deadlineOn")).toBe("");
    expect(html).toContain("Fyll i dagen med år");
    expect(html).toContain("15 mars, året framgår inte");
  });

  test("keeps what was typed when something is wrong, in each of its three forms", async () => {
    const w = world();
    found(w, "");
    const adviser = visitor(w, w.adviser);
    const form = { title: "Min titel", funder: "", joint: "allowed", signing: "paper" };
    const made = await adviser.post("/candidates/1/call", form);
    const html = await made.text();
    expect([made.status, fieldOf(html, "title")]).toEqual([422, "Min titel"]);
    expect(html.split("Skriv vilken finansiär det är.")).toHaveLength(3);
    expect(await said(adviser.post("/candidates/1/link", { callId: "7" }))).toMatch(
      /^422 .*Välj en utlysning\./,
    );
    expect(await said(adviser.post("/candidates/1/dismissal", { reason: "  " }))).toMatch(
      /^422 .*Skriv en anledning\./,
    );
    expect(candidate(w.db, 1).decision).toBeNull();
  });

  test("links to a call that is open, and takes the link back", async () => {
    const w = world();
    found(w, "");
    addCall(w.db, A_CALL, act(w.adviser));
    addCall(w.db, { ...A_CALL, deadlineOn: "2026-11-01" }, act(w.adviser));
    const adviser = visitor(w, w.adviser);
    const link = async (callId: string) => (await adviser.post("/candidates/1/link", { callId })).status;
    expect(await words(await adviser.get("/candidates/1"))).toContain(A_CALL.title);
    expect([await link("2"), await link("1"), await link("1")]).toEqual([422, 303, 409]);
    await adviser.post("/candidates/1/undoing");
    expect(candidate(w.db, 1).decision).toBeNull();
    expect((await adviser.post("/candidates/1/undoing")).status).toBe(303);
    expect(call(w.db, 1).title).toBe(A_CALL.title);
  });

  test("without any call to link to asks to choose one all the same", async () => {
    const w = world();
    found(w, "");
    const adviser = visitor(w, w.adviser);
    expect(await said(adviser.post("/candidates/1/link", { callId: "" }))).toMatch(
      /^422 .*Välj en utlysning\./,
    );
  });

  test("that does not exist is not found, whatever is done to it", async () => {
    const w = world();
    const adviser = visitor(w, w.adviser);
    expect((await adviser.get("/candidates/9")).status).toBe(404);
    expect((await adviser.post("/candidates/9/dismissal", { reason: "Nej" })).status).toBe(404);
    expect((await adviser.post("/candidates/9/undoing")).status).toBe(404);
  });
});

describe("a source", () => {
  test("is added and changed by the adviser, and shown to the administrator", async () => {
    const w = world();
    const adviser = visitor(w, w.adviser);
    const added = await adviser.post("/sources", { ...SOURCE, url: "boverket.example.se/rss" });
    expect(added.headers.get("location")).toBe("/sources/1?done=source_added");
    expect(source(w.db, 1)).toMatchObject({ url: SOURCE.url, everyMinutes: 60 });
    expect(await words(await adviser.get("/sources/1"))).toContain("Inte läst ännu");
    await adviser.post("/sources/1", { ...SOURCE, url: "https://ny.example.se/rss", everyMinutes: "15" });
    expect(source(w.db, 1)).toMatchObject({ url: "https://ny.example.se/rss", everyMinutes: 15 });

    const administrator = visitor(w, w.administrator);
    expect(await words(await administrator.get("/sources"))).toContain("Boverkets flöde");
    for (const path of ["", "/1", "/1/pause", "/1/resumption", "/polls"])
      expect((await administrator.post(`/sources${path}`, SOURCE)).status).toBe(403);
    expect((await visitor(w, w.contact.taby).get("/sources")).status).toBe(403);
  });

  test.each([
    ["url", { url: "" }, "Skriv en webbadress."],
    ["url", { url: "ftp://boverket.example.se" }, "Skriv en webbadress, till exempel"],
    ["url", { url: "inte en adress" }, "Skriv en webbadress, till exempel"],
    ["name", { name: " " }, "Skriv ett namn."],
    ["everyMinutes", { everyMinutes: "1" }, "Välj ett av alternativen."],
  ])("with a wrong %s comes back with what was typed", async (field, change, sentence) => {
    const w = world();
    const answer = await visitor(w, w.adviser).post("/sources", { ...SOURCE, ...change });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect([html.includes(`href="#${field}"`), html.split(sentence).length]).toEqual([true, 3]);
    expect(fieldOf(html, "url")).toBe({ ...SOURCE, ...change }.url);
    expect(sourcesToVisit(w.db, NOW, false)).toEqual([]);
  });

  test("whose address is watched already is refused, when added and when changed", async () => {
    const w = world();
    watched(w);
    watched(w, "https://annan.example.se/rss");
    const adviser = visitor(w, w.adviser);
    for (const path of ["/sources", "/sources/2"])
      expect(await said(adviser.post(path, SOURCE))).toMatch(/^409 .*Den adressen bevakas redan\./);
    expect((await adviser.post("/sources/1", SOURCE)).status).toBe(303);
    expect((await adviser.post("/sources/99", SOURCE)).status).toBe(404);
  });

  test("is paused and resumed, each once", async () => {
    const w = world();
    watched(w);
    const adviser = visitor(w, w.adviser);
    for (let i = 0; i < 2; i += 1) expect((await adviser.post("/sources/1/pause")).status).toBe(303);
    expect(sourcesToVisit(w.db, NOW, false)).toEqual([]);
    expect(await words(await adviser.get("/sources/1"))).toContain("Pausad sedan i dag");
    for (let i = 0; i < 2; i += 1) await adviser.post("/sources/1/resumption");
    expect(sourcesToVisit(w.db, NOW, false)).toHaveLength(1);
    const events = historyOf(w.db, "source", 1).map(({ event }) => event);
    expect(events).toEqual(["source_resumed", "source_paused", "source_added"]);
  });
});

test("a round is started with a button, followed on its page, and found again", async () => {
  const w = world();
  watched(w);
  watched(w, "https://trasig.example.se/rss");
  const round = beginPoll(w.db, act(w.adviser));
  const adviser = visitor(w, w.adviser, { startPoll: () => round.poll.id });
  expect((await adviser.post("/sources/polls")).headers.get("location")).toBe("/sources/polls/1");
  const running = await (await adviser.get("/sources/polls/1")).text();
  expect(running).toContain("0 av 2 källor lästa");
  expect(running).toContain('hx-trigger="every 1s"');
  const late = visitor(w, w.adviser, { now: () => addMinutes(NOW, 16) });
  expect(await words(await late.get("/sources/polls/1"))).toContain("Hämtningen avbröts.");

  await runPoll(w.db, round, {
    now: () => NOW,
    visit: async () => ({ kind: "failed", failure: "http_status", detail: "503", retryAfterSeconds: null }),
  });
  const done = await (await adviser.get("/sources/polls/1")).text();
  expect(done).toContain("Klart: 2 källor lästa, 0 nya poster.");
  expect(done).toContain("Servern svarade med felkod 503.");
  expect(done).not.toContain("hx-trigger");
  expect(await words(await adviser.get("/sources"))).toContain("Har inte kunnat läsas sedan i dag");
  expect((await adviser.get("/sources/polls/9")).status).toBe(404);
});
