import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calls } from "../../db/schema";
import { addDays, addMinutes, dayOf, type Instant } from "../../src/calendar";
import { type CallFilter, callList, callsClosing, funders } from "../../src/calls/call-list";
import { addCall, type CallForm, changeCall } from "../../src/calls/calls";
import { CALL_STATUSES, callStatus } from "../../src/calls/deadline";
import { A_CALL, act, NOW, TODAY, type World, world } from "../support/world";

const ALL: CallFilter = { q: "", status: "all", funder: "", closesBy: null, order: "deadline" };
const UNDATED = { opensOn: null, deadlineOn: null, deadlineTime: null, confirmed: false } as const;

function add(w: World, change: Partial<CallForm>): number {
  return addCall(w.db, { ...A_CALL, ...change }, act(w.adviser));
}

function titles(w: World, change: Partial<CallFilter> = {}, at: Instant = NOW): string[] {
  return callList(w.db, { ...ALL, ...change }, at).calls.map(({ title }) => title);
}

describe("a call's status", () => {
  const deadlines: Partial<CallForm>[] = [
    { ...UNDATED },
    { ...UNDATED, rolling: true },
    { ...UNDATED, monthOnly: true },
    ...[-20, -1, 0, 1, 13, 14, 15, 40].map((days) => ({
      deadlineOn: addDays(TODAY, days),
      deadlineTime: null,
    })),
    ...[
      [-1, "23:59"],
      [0, "09:29"],
      [0, "09:30"],
      [0, "09:31"],
      [0, "00:00"],
      [14, "23:59"],
      [15, "00:00"],
    ].map(([days, time]) => ({ deadlineOn: addDays(TODAY, Number(days)), deadlineTime: String(time) })),
  ];
  const openings = [null, -30, -1, 0, 1, 20];

  /** Every opening day with every kind of last day. */
  function everyKind(): World {
    const w = world();
    for (const opens of openings)
      for (const deadline of deadlines)
        add(w, { ...deadline, opensOn: opens === null ? null : addDays(TODAY, opens) });
    return w;
  }

  function expectAgreement(w: World, at: Instant): void {
    const everything = w.db.select().from(calls).all();
    const found = (status: CallFilter["status"]) =>
      callList(w.db, { ...ALL, status }, at, { number: 1, size: 1000 })
        .calls.map(({ id }) => id)
        .toSorted((a, b) => a - b);
    const ids = (fits: (status: string) => boolean) =>
      everything.filter((one) => fits(callStatus(one, at))).map(({ id }) => id);
    for (const status of CALL_STATUSES)
      expect([at, status, found(status)]).toEqual([at, status, ids((is) => is === status)]);
    expect(found("current")).toEqual(ids((is) => is !== "closed"));
    expect(found("all")).toEqual(ids(() => true));
  }

  test("is the same in the list's filter as on its page, for every kind of call", () => {
    const w = everyKind();
    expect(w.db.select().from(calls).all()).toHaveLength(openings.length * deadlines.length);
    for (const minutes of [0, -1, 1, 14 * 60 + 29, 14 * 60 + 30, -9 * 60 - 30, -9 * 60 - 31])
      expectAgreement(w, addMinutes(NOW, minutes));
  });

  test("is the same at any other moment too", () => {
    const w = everyKind();
    fc.assert(
      fc.property(fc.integer({ min: -60 * 24 * 60, max: 60 * 24 * 60 }), (minutes) =>
        expectAgreement(w, addMinutes(NOW, minutes)),
      ),
      { numRuns: 60 },
    );
  });

  test("turns to closed at the minute given, or when the day is over", () => {
    const w = world();
    add(w, { title: "Klockslag", deadlineOn: TODAY, deadlineTime: "14:00" });
    add(w, { title: "Dag", deadlineOn: TODAY, deadlineTime: null });
    const closed = (at: Instant) => titles(w, { status: "closed" }, at);
    expect(closed("2026-11-22T12:59:59.999Z")).toEqual([]);
    expect(closed("2026-11-22T13:00:00.000Z")).toEqual(["Klockslag"]);
    expect(closed("2026-11-22T22:59:59.999Z")).toEqual(["Klockslag"]);
    expect(closed("2026-11-22T23:00:00.000Z")).toEqual(["Klockslag", "Dag"]);
  });
});

describe("search", () => {
  function library(): World {
    const w = world();
    add(w, { title: "Råd för äldre", funder: "Ågren stiftelse", description: "Stöd i hemmet." });
    add(w, { title: "Rad med hus", funder: "Boverket", description: "Upprustning av äldre bostäder." });
    add(w, { title: "Utvecklingsmedel för mottagande", funder: "Boverket", programme: "AMIF" });
    return w;
  }

  test.each([
    ["råd", ["Råd för äldre"]],
    ["RÅD", ["Råd för äldre"]],
    ["ra\u030ad", ["Råd för äldre"]],
    ["rad", ["Rad med hus"]],
    ["aldre", []],
    ["äldre", ["Råd för äldre", "Rad med hus"]],
    ["utveckl", ["Utvecklingsmedel för mottagande"]],
    ["tagande", []],
    ["äldre råd", ["Råd för äldre"]],
    ["ågren", ["Råd för äldre"]],
    ["amif", ["Utvecklingsmedel för mottagande"]],
    ['"för mottagande"', ["Utvecklingsmedel för mottagande"]],
    ['"mottagande för"', []],
    ['"utveckl"', []],
    ["äldre -hus", ["Råd för äldre"]],
    ['äldre -"för äldre"', ["Rad med hus"]],
    ["boverket -amif", ["Rad med hus"]],
    ["-hus", []],
    ["§ ?!", []],
    ["   ", ["Råd för äldre", "Rad med hus", "Utvecklingsmedel för mottagande"]],
  ])("for %s finds what it should", (q, expected) => {
    expect(titles(library(), { q }).toSorted()).toEqual(expected.toSorted());
  });

  test("never trips over what is typed", () => {
    const w = library();
    const junk = [
      '" OR ( * ^ NEAR',
      "NEAR(a b)",
      "title:råd",
      '"',
      '-"',
      "a AND",
      "NOT",
      "*",
      "%_",
      "'; drop table calls;--",
      "\u0000",
      "😀",
      "{}",
      "a".repeat(200),
    ];
    for (const q of junk) expect(() => titles(w, { q })).not.toThrow();
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."råd \"-*^():{}+'.,NEAROT\u0000😀") }), (q) => {
        expect(titles(w, { q }).length).toBeLessThanOrEqual(3);
      }),
    );
    expect(titles(w, { q: '" OR ( * ^ NEAR' })).toEqual([]);
  });

  test("follows a call that is changed", () => {
    const w = world();
    const id = add(w, { title: "Gamla ord" });
    changeCall(w.db, id, { ...A_CALL, title: "Nya ord" }, 1, act(w.adviser));
    expect([titles(w, { q: "gamla" }), titles(w, { q: "nya" })]).toEqual([[], ["Nya ord"]]);
  });
});

describe("the list", () => {
  test("is narrowed by funder, by last day and by both with a status and a word", () => {
    const w = world();
    add(w, { title: "Ett", funder: "Boverket", deadlineOn: "2026-12-01", deadlineTime: null });
    add(w, { title: "Två", funder: "Boverket", deadlineOn: "2026-12-14", deadlineTime: null });
    add(w, { title: "Tre", funder: "Vinnova", deadlineOn: "2026-12-01", deadlineTime: "12:00" });
    add(w, { ...UNDATED, title: "Fyra", funder: "Vinnova" });
    expect(titles(w, { funder: "Boverket" })).toEqual(["Ett", "Två"]);
    expect(titles(w, { closesBy: "2026-12-13" })).toEqual(["Ett", "Tre"]);
    expect(titles(w, { closesBy: "2026-12-14" })).toEqual(["Ett", "Tre", "Två"]);
    expect(titles(w, { funder: "Vinnova", closesBy: "2026-12-31", status: "closing_soon", q: "tr" })).toEqual(
      ["Tre"],
    );
    expect(titles(w, { funder: "Finns inte" })).toEqual([]);
    expect(funders(w.db)).toEqual(["Boverket", "Vinnova"]);
  });

  test("stands in the order that is asked for, what has no day last", () => {
    const w = world();
    add(w, { ...UNDATED, title: "C utan dag", funder: "Vinnova" });
    add(w, { title: "b sen", funder: "Boverket", deadlineOn: "2027-03-15" });
    add(w, { title: "A tidig", funder: "Vinnova", deadlineOn: "2026-12-01" });
    expect(titles(w, { order: "deadline" })).toEqual(["A tidig", "b sen", "C utan dag"]);
    expect(titles(w, { order: "newest" })).toEqual(["A tidig", "b sen", "C utan dag"]);
    expect(titles(w, { order: "title" })).toEqual(["A tidig", "b sen", "C utan dag"]);
    expect(titles(w, { order: "funder" })).toEqual(["b sen", "A tidig", "C utan dag"]);
  });

  test("stands by title and by funder as Swedes look for them, with Å, Ä and Ö last", () => {
    const w = world();
    for (const name of ["Öar", "zoner", "Ängar", "åldrande", "Allmänning"])
      add(w, { title: name, funder: name });
    const swedish = ["Allmänning", "zoner", "åldrande", "Ängar", "Öar"];
    expect(titles(w, { order: "title" })).toEqual(swedish);
    expect(titles(w, { order: "funder" })).toEqual(swedish);
    expect(funders(w.db)).toEqual(swedish);
  });

  test("comes a page at a time, every call once, and ends", () => {
    const w = world();
    for (let i = 0; i < 30; i += 1) add(w, { title: `Nr ${i}` });
    const page = (number: number, order: CallFilter["order"]) =>
      callList(w.db, { ...ALL, order }, NOW, { number, size: 25 });
    for (const order of ["deadline", "newest", "title", "funder"] as const) {
      const pages = [1, 2, 3].map((number) => page(number, order));
      expect(pages.map(({ calls: found, total }) => [found.length, total])).toEqual([
        [25, 30],
        [5, 30],
        [0, 30],
      ]);
      expect(new Set(pages.flatMap(({ calls: found }) => found.map(({ id }) => id))).size).toBe(30);
    }
  });

  test("of what closes within some days holds no closed, no undated and no later call", () => {
    const w = world();
    for (const days of [-1, 0, 7, 8])
      add(w, { title: `Dag ${days}`, deadlineOn: addDays(TODAY, days), deadlineTime: null });
    add(w, { title: "Stängd i morse", deadlineOn: dayOf(NOW), deadlineTime: "09:00" });
    add(w, { ...UNDATED, title: "Odaterad" });
    const closing = callsClosing(w.db, NOW, addDays(TODAY, 7)).map(({ title }) => title);
    expect(closing).toEqual(["Dag 0", "Dag 7"]);
  });
});
