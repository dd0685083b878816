import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calls } from "../../db/schema";
import { addDays, addMinutes, dayOf, type Instant } from "../../src/calendar";
import { assess } from "../../src/calls/assessments";
import { type CallFilter, CURRENT_CALLS } from "../../src/calls/call-filter";
import { callList, callsClosing, funders } from "../../src/calls/call-list";
import { addCall, type CallForm, changeCall } from "../../src/calls/calls";
import { CALL_STATUSES, callStatus } from "../../src/calls/deadline";
import { A_CALL, act, NOW, TODAY, type World, world } from "../support/world";

const ALL: CallFilter = { ...CURRENT_CALLS, status: "all" };
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
    ["tagande", ["Utvecklingsmedel för mottagande"]],
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

  test.each([
    ["mottagandet", ["Utvecklingsmedel för mottagande"]],
    ["utvecklingsmedlen", ["Utvecklingsmedel för mottagande"]],
    ["medel", ["Utvecklingsmedel för mottagande"]],
    ["bostaden", ["Rad med hus"]],
    ["upprustningar", ["Rad med hus"]],
    ["hemmets", ["Råd för äldre"]],
    ["mottagan", ["Utvecklingsmedel för mottagande"]],
    ["bostäde", ["Rad med hus"]],
    ['"mottagandet"', []],
    ['"upprustning av äldre"', ["Rad med hus"]],
    ['"upprustningen av äldre"', []],
    ["-boverket äldre", ["Råd för äldre"]],
    ['äldre "i hemmet"', ["Råd för äldre"]],
  ])("for %s finds other forms, parts and exact words", (q, expected) => {
    expect(titles(library(), { q }).toSorted()).toEqual(expected.toSorted());
  });

  test("ranks the title over the funder over the text, and a word of its own over a compound", () => {
    const w = world();
    const plain = { description: "Annat.", funder: "Boverket", programme: "", eligibleApplicants: "Alla" };
    add(w, { ...plain, title: "I texten", description: "Stöd till lärande." });
    add(w, { ...plain, title: "Hos finansiären", funder: "Myndigheten för lärande" });
    add(w, { ...plain, title: "Vuxenlärande i titeln" });
    add(w, { ...plain, title: "Lärande i titeln" });
    add(w, { ...plain, title: "Något helt annat" });
    expect(titles(w, { q: "lärande" })).toEqual([
      "Lärande i titeln",
      "Vuxenlärande i titeln",
      "Hos finansiären",
      "I texten",
    ]);
  });

  test("with hits on many pages begins with the title, and every hit comes once", () => {
    const w = world();
    const plain = { funder: "Boverket", programme: "", eligibleApplicants: "Alla", deadlineTime: null };
    w.db.transaction((tx) => {
      for (let i = 0; i < 1600; i += 1) {
        const form = { ...A_CALL, ...plain, title: `Nr ${i}`, description: "Stöd till lärande." };
        addCall(tx, { ...form, deadlineOn: addDays(TODAY, 20 + (i % 50)) }, act(w.adviser));
      }
    });
    add(w, { ...plain, title: "Sena lärandet", description: "", deadlineOn: addDays(TODAY, 90) });
    add(w, { ...plain, title: "Vuxenlärandet", description: "", deadlineOn: addDays(TODAY, 19) });
    const page = (number: number) =>
      callList(w.db, { ...ALL, q: "lärande" }, NOW, { number, size: 500 }).calls.map(({ title }) => title);
    const all = [1, 2, 3, 4, 5].flatMap(page);
    expect(all.slice(0, 2)).toEqual(["Sena lärandet", "Vuxenlärandet"]);
    expect([all.length, new Set(all).size]).toEqual([1602, 1602]);
  });

  test("keeps to the status, also at the minute when a call closes", () => {
    const w = world();
    add(w, { title: "Rådet i dag", deadlineOn: TODAY, deadlineTime: "14:00" });
    add(w, { title: "Rådet igår", deadlineOn: addDays(TODAY, -1), deadlineTime: null });
    add(w, { ...UNDATED, title: "Rådet utan dag" });
    const found = (status: CallFilter["status"], at: Instant) =>
      titles(w, { q: "råd", status }, at).toSorted();
    const [before, after] = ["2026-11-22T12:59:59.999Z", "2026-11-22T13:00:00.000Z"] as const;
    expect(found("current", before)).toEqual(["Rådet i dag", "Rådet utan dag"]);
    expect(found("current", after)).toEqual(["Rådet utan dag"]);
    expect(found("closed", before)).toEqual(["Rådet igår"]);
    expect(found("closed", after)).toEqual(["Rådet i dag", "Rådet igår"]);
    expect(found("all", after)).toHaveLength(3);
  });

  test("finds by status and any filter what the list without words does", () => {
    const w = world();
    for (const days of [-400, -1, 0, 3, 14, 15, 100])
      for (const joint of ["allowed", "not_allowed"] as const)
        for (const opensOn of [null, addDays(TODAY, -500)])
          add(w, { title: "Råd", joint, opensOn, deadlineOn: addDays(TODAY, days), deadlineTime: null });
    add(w, { ...UNDATED, title: "Råd", rolling: true });
    for (const status of [...CALL_STATUSES, "current", "all"] as const)
      for (const joint of [true, false])
        for (const closesBy of [null, addDays(TODAY, 14)]) {
          const filter = { status, joint, closesBy, order: "newest" as const };
          const ids = (q: string) =>
            callList(w.db, { ...ALL, ...filter, q }, NOW, { number: 1, size: 100 }).calls.map(({ id }) => id);
          expect([filter, ids("råd")]).toEqual([filter, ids("")]);
        }
  });

  test("reads the network's own notes, but not for one who is not signed in", () => {
    const w = world();
    const id = add(w, { title: "Rad med hus" });
    assess(
      w.db,
      id,
      { state: "declined", reasonCode: "", note: "Kräver fastighetsägare", askedBy: "" },
      act(w.adviser),
    );
    expect(titles(w, { q: "fastighetsägare" })).toEqual(["Rad med hus"]);
    expect(titles(w, { q: "fastighetsägare", for: "public" })).toEqual([]);
    expect(titles(w, { q: "hus", for: "public" })).toEqual(["Rad med hus"]);
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
    expect([titles(w, { q: '"gamla ord"' }), titles(w, { q: '"nya ord"' })]).toEqual([[], ["Nya ord"]]);
    const moved = { ...A_CALL, title: "Nya ord", deadlineOn: addDays(TODAY, -5), deadlineTime: null };
    changeCall(w.db, id, moved, 2, act(w.adviser));
    expect([titles(w, { q: "nya", status: "current" }), titles(w, { q: "nya" })]).toEqual([[], ["Nya ord"]]);
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
    expect(
      titles(w, { funder: "Vinnova", closesBy: "2026-12-31", status: "closing_soon", q: "tre" }),
    ).toEqual(["Tre"]);
    expect(titles(w, { funder: "Finns inte" })).toEqual([]);
    expect(funders(w.db)).toEqual(["Boverket", "Vinnova"]);
  });

  test("is narrowed by programme, target group, county, sum, joint, fit and the network's own thought", () => {
    const w = world();
    const ids = ["Ett", "Två"].map((title) =>
      add(w, { title, programme: title === "Ett" ? "§ 37" : "AMIF" }),
    );
    const [one, two] = ids as [number, number];
    w.db
      .update(calls)
      .set({ targetGroups: "Nyanlända kvinnor", county: "Uppsala län" })
      .where(eq(calls.id, one))
      .run();
    w.db
      .update(calls)
      .set({ amountFromSek: 500_000, amountToSek: 2_000_000, fit: 3 })
      .where(eq(calls.id, one))
      .run();
    w.db
      .update(calls)
      .set({ amountFromSek: 100_000, joint: "not_allowed", fit: 0 })
      .where(eq(calls.id, two))
      .run();
    assess(w.db, two, { state: "watched", reasonCode: "", note: "", askedBy: "" }, act(w.adviser));
    assess(w.db, two, { state: "relevant", reasonCode: "", note: "", askedBy: "" }, act(w.adviser, 1));
    const only: [Partial<CallFilter>, string[]][] = [
      [{ programme: "amif" }, ["Två"]],
      [{ programme: "37" }, ["Ett"]],
      [{ targetGroups: "kvinna" }, ["Ett"]],
      [{ targetGroups: "37" }, []],
      [{ county: "uppsala" }, ["Ett"]],
      [{ amountSek: 2_000_000 }, ["Ett"]],
      [{ amountSek: 2_000_001 }, []],
      [{ amountSek: 100_000 }, ["Ett", "Två"]],
      [{ joint: true }, ["Ett"]],
      [{ fits: true }, ["Ett"]],
      [{ assessment: "relevant" }, ["Två"]],
      [{ assessment: "watched" }, []],
      [{ assessment: "none" }, ["Ett"]],
      [{ q: "mottagande", county: "uppsala", fits: true }, ["Ett"]],
      [{ order: "fit" }, ["Ett", "Två"]],
    ];
    for (const [filter, expected] of only) expect([filter, titles(w, filter)]).toEqual([filter, expected]);
  });

  test("leaves out a call that was merged into another, with and without words", () => {
    const w = world();
    const [kept, gone] = [add(w, { title: "Kvar" }), add(w, { title: "Borta" })];
    w.db.update(calls).set({ mergedIntoId: kept }).where(eq(calls.id, gone)).run();
    expect([titles(w), titles(w, { q: "mottagande" }), titles(w, { q: '"för samverkan"' })]).toEqual([
      ["Kvar"],
      ["Kvar"],
      ["Kvar"],
    ]);
    w.db.update(calls).set({ mergedIntoId: null }).where(eq(calls.id, gone)).run();
    expect(titles(w, { q: "borta" })).toEqual(["Borta"]);
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
