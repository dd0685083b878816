import { describe, expect, test } from "vitest";
import { addMinutes } from "../../src/calendar";
import { assess } from "../../src/calls/assessments";
import { addCall, type CallForm, changeCall } from "../../src/calls/calls";
import { readFeed } from "../../src/sources/feeds/feed";
import { visitor } from "../support/visitor";
import { A_CALL, act, NOW, type World, world } from "../support/world";

const add = (w: World, title: string, change: Partial<CallForm> = {}) =>
  addCall(w.db, { ...A_CALL, title, ...change }, act(w.adviser));

type Json = { self: string; next: string | null; total: number; calls: Record<string, unknown>[] };

async function json(w: World, path = "/calls.json"): Promise<Json> {
  const answer = await visitor(w, null).get(path);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "application/json; charset=utf-8",
  ]);
  return (await answer.json()) as Json;
}

describe("the calls as JSON", () => {
  test("hold every fact that the funder has published, open to anybody", async () => {
    const w = world();
    add(w, "Mottagande", { otherDates: [{ name: "Beslut", on: "2027-02-01" }] });
    expect((await json(w)).calls).toEqual([
      {
        id: "tag:localhost,2026:calls/1",
        page: "http://localhost:3000/calls/1",
        url: A_CALL.url,
        title: "Mottagande",
        funder: "Länsstyrelsen Stockholm",
        programme: "§ 37",
        description: A_CALL.description,
        eligibleApplicants: "Kommuner",
        targetGroups: null,
        county: null,
        status: "open",
        opensOn: A_CALL.opensOn,
        deadline: {
          precision: "instant",
          on: "2026-12-14",
          at: "2026-12-14T13:00:00.000Z",
          timeZone: "Europe/Stockholm",
          text: A_CALL.deadlineText,
          confirmedAt: NOW,
        },
        dates: [{ kind: "other", name: "Beslut", on: "2027-02-01", at: null }],
        amount: { text: "3 000 000 kr", fromSek: null, toSek: null },
        coFinancing: { text: null, percent: null },
        joint: "allowed",
        minMunicipalities: 2,
        minCounties: null,
        lead: "unknown",
        attachments: [],
        signing: "paper",
        applyAt: "E-tjänst",
        registration: { text: null, days: null },
        addedAt: NOW,
        changedAt: NOW,
        revision: 1,
      },
    ]);
  });

  test("say nothing of what the network thinks, and no filter asks for it", async () => {
    const w = world();
    const id = add(w, "Mottagande");
    const form = { state: "declined", reasonCode: "", note: "Hemligt skäl", askedBy: "Kim" } as const;
    assess(w.db, id, form, act(w.adviser));
    const text = JSON.stringify(await json(w, "/calls.json?assessment=relevant&fits=yes&order=fit"));
    expect(text).not.toMatch(/declined|Hemligt|Kim|Rut|fit/);
    expect((await json(w, "/calls.json?assessment=relevant")).total).toBe(1);
    expect((await json(w, "/calls.json?q=hemligt")).total).toBe(0);
  });

  test("come a page at a time, each call once, and at most five hundred", async () => {
    const w = world();
    for (let i = 0; i < 7; i += 1) add(w, `Nr ${i}`);
    const titles: unknown[] = [];
    let path: string | null = "/calls.json?size=3&status=all&q=nr";
    for (let pages = 0; path && pages < 10; pages += 1) {
      const page: Json = await json(w, path);
      titles.push(...page.calls.map(({ title }) => title));
      path = page.next && new URL(page.next).pathname + new URL(page.next).search;
    }
    expect([titles.length, new Set(titles).size]).toEqual([7, 7]);
    expect((await json(w, "/calls.json?size=9999")).self).toBe("http://localhost:3000/calls.json?size=500");
    expect((await json(w, "/calls.json?size=0&page=-1&closesBy=x")).self).toBe(
      "http://localhost:3000/calls.json",
    );
  });

  test("are not sent again while nothing has changed, and are when something has, or a call has closed", async () => {
    const w = world();
    const id = add(w, "Mottagande", { deadlineOn: "2026-11-22", deadlineTime: "14:00" });
    let at = NOW;
    const guest = visitor(w, null, { now: () => at });
    const ask = async (etag: string | null, path = "/calls.json") => {
      const answer = await guest.raw(path, { headers: etag ? { "if-none-match": etag } : {} });
      return [answer.status, answer.headers.get("etag")] as const;
    };
    const [, first] = await ask(null);
    expect(await ask(first)).toEqual([304, first]);
    expect((await ask(`"other", ${first}`))[0]).toBe(304);
    expect((await ask(first?.replace("W/", "") ?? ""))[0]).toBe(304);
    expect((await ask(first, "/calls.json?q=x"))[0]).toBe(200);
    const note = { state: "watched", reasonCode: "", note: "", askedBy: "" } as const;
    assess(w.db, id, note, act(w.adviser, 1));
    expect((await ask(first))[0]).toBe(304);
    changeCall(
      w.db,
      id,
      { ...A_CALL, deadlineOn: "2026-11-22", deadlineTime: "13:00" },
      1,
      act(w.adviser, 2),
    );
    const [changed, second] = await ask(first);
    expect(changed).toBe(200);
    at = addMinutes(NOW, 4 * 60);
    const [closed, third] = await ask(second);
    expect([closed, new Set([first, second, third]).size]).toEqual([200, 3]);
    at = addMinutes(NOW, 24 * 60);
    expect((await ask(third))[0]).toBe(200);
  });

  test("say when they changed and for how long they may be kept", async () => {
    const w = world();
    add(w, "Mottagande");
    const answer = await visitor(w, null).get("/calls.json");
    expect(answer.headers.get("last-modified")).toBe(new Date(NOW).toUTCString());
    expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
  });
});

describe("the calls as Atom", () => {
  test("are read by our own reader with title, link, date and text, whatever signs they hold", async () => {
    const w = world();
    add(w, "Medel < för \"alla\" & 'envar' \u0007😀", { url: "https://finansiar.example.se/?a=1&b=2" });
    const answer = await visitor(w, null).get("/calls.atom?q=medel");
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const body = Buffer.from(await answer.arrayBuffer());
    const url = "http://localhost:3000/calls.atom";
    const read = await readFeed({ bytes: body, contentType: answer.headers.get("content-type"), url });
    expect(read).toMatchObject({
      items: [
        {
          guid: "tag:localhost,2026:calls/1",
          title: "Medel < för \"alla\" & 'envar' 😀",
          link: "https://finansiar.example.se/?a=1&b=2",
          publishedAt: NOW,
          text: expect.stringContaining("Länsstyrelsen Stockholm. Sista dag: "),
        },
      ],
    });
    const xml = body.toString("utf8");
    for (const needed of [
      "<id>tag:localhost,2026:calls?q=medel</id>",
      `<updated>${NOW}</updated>`,
      'rel="self"',
    ])
      expect(xml).toContain(needed);
  });

  test("lead on to the next page, and an empty list is still a feed", async () => {
    const w = world();
    for (let i = 0; i < 3; i += 1) add(w, `Nr ${i}`);
    const text = async (path: string) => (await visitor(w, null).get(path)).text();
    expect(await text("/calls.atom?size=2")).toContain(
      'rel="next" type="application/atom+xml" href="http://localhost:3000/calls.atom?size=2&amp;page=2"',
    );
    expect(await text("/calls.atom?q=finnsinte")).toMatch(/<feed[^>]*>[\s\S]*<\/feed>/);
  });
});
