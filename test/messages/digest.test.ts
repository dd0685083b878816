import { and, eq, isNotNull } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { letters, type Pace } from "../../db/schema";
import { addMinutes, type ClockTime, type Day, dayOf, type Instant, instantAt } from "../../src/calendar";
import { UTLYST } from "../../src/history";
import { chooseLetters } from "../../src/messages/choices";
import { joinLetters } from "../../src/messages/digest";
import type { LetterFacts } from "../../src/messages/letters";
import { lettersDue, writeLetter } from "../../src/messages/outbox";
import { act, type World, world } from "../support/world";

const at = (day: Day, time: ClockTime = "07:30"): Instant => instantAt(day, time);

function chosen(pace: Pace): World {
  const w = world();
  for (const who of [w.adviser, w.coordinator]) chooseLetters(w.db, { sources: pace }, "page", act(who, -60));
  return w;
}

function write(w: World, when: Instant, name = "Flödet", to = "rut@example.se"): void {
  const id = (to.startsWith("rut") ? w.adviser : w.coordinator).personId ?? 0;
  const facts = { sourceId: 1, name, unsureSince: when };
  const letter = { kind: "source_recovered" as const, to: { id, name: "R", email: to }, facts };
  writeLetter(w.db, letter, { by: UTLYST, at: when });
}

const digests = (w: World) => w.db.select().from(letters).where(eq(letters.kind, "digest")).all();

const namesIn = (w: World) =>
  digests(w).map(({ facts }) =>
    (facts as LetterFacts["digest"]).letters.map((one) => (one.facts as { name: string }).name),
  );

describe("the day's letter", () => {
  test("comes at 07.30 on a working day with all that was written before, and nothing before that", () => {
    const w = chosen("daily");
    write(w, at("2026-11-23", "09:00"), "ett");
    write(w, at("2026-11-23", "20:00"), "två");
    expect(lettersDue(w.db, at("2026-11-30"))).toEqual([]);
    joinLetters(w.db, at("2026-11-23", "17:00"));
    joinLetters(w.db, at("2026-11-24", "07:29"));
    expect(digests(w)).toEqual([]);
    joinLetters(w.db, at("2026-11-24"));
    expect(namesIn(w)).toEqual([["ett", "två"]]);
    expect(lettersDue(w.db, at("2026-11-24")).map(({ kind }) => kind)).toEqual(["digest"]);
    const joined = w.db.select().from(letters).where(isNotNull(letters.joinedInId)).all();
    expect(joined.map(({ joinedInId }) => joinedInId)).toEqual([digests(w)[0]?.id, digests(w)[0]?.id]);
  });

  test("takes each letter once, however often the clock ticks, and leaves what came later to the next", () => {
    const w = chosen("daily");
    write(w, at("2026-11-23", "09:00"), "ett");
    for (let minute = 0; minute < 60; minute += 5) joinLetters(w.db, addMinutes(at("2026-11-24"), minute));
    write(w, at("2026-11-24", "07:40"), "två");
    joinLetters(w.db, at("2026-11-24", "08:30"));
    expect(namesIn(w)).toEqual([["ett"]]);
    joinLetters(w.db, at("2026-11-25"));
    expect(namesIn(w)).toEqual([["ett"], ["två"]]);
  });

  test("is no letter when nothing is new", () => {
    const w = chosen("daily");
    joinLetters(w.db, at("2026-11-24"));
    expect(w.db.select().from(letters).all()).toEqual([]);
  });

  test("is one for each person", () => {
    const w = chosen("daily");
    write(w, at("2026-11-23", "09:00"), "ett");
    write(w, at("2026-11-23", "09:00"), "två", "kaj@example.se");
    joinLetters(w.db, at("2026-11-24"));
    expect(namesIn(w)).toEqual([["ett"], ["två"]]);
    expect(digests(w).map(({ toId }) => toId)).toEqual([w.adviser.personId, w.coordinator.personId]);
  });

  test("waits over weekends and holidays, and over three days without a server, and is then one", () => {
    const w = chosen("daily");
    write(w, at("2026-12-22", "09:00"), "ett");
    write(w, at("2026-12-23", "09:00"), "två");
    // Christmas from Thursday, and the weekend after it.
    for (const day of ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27"])
      joinLetters(w.db, at(day, "09:00"));
    expect(digests(w)).toEqual([]);
    joinLetters(w.db, at("2026-12-28", "11:20"));
    expect(namesIn(w)).toEqual([["ett", "två"]]);
  });

  test("never comes in the evening, however late the server starts", () => {
    const w = chosen("daily");
    write(w, at("2026-11-23", "09:00"));
    joinLetters(w.db, at("2026-11-24", "18:00"));
    joinLetters(w.db, at("2026-11-24", "23:00"));
    expect(digests(w)).toEqual([]);
    joinLetters(w.db, at("2026-11-24", "17:59"));
    expect(digests(w)).toHaveLength(1);
  });

  test.each(["2026-03-30", "2026-10-26"])("comes at 07.30 by the clock after the change on %s", (monday) => {
    const w = chosen("daily");
    write(w, at(monday, "01:00"));
    joinLetters(w.db, addMinutes(at(monday), -1));
    expect(digests(w)).toEqual([]);
    joinLetters(w.db, at(monday));
    expect(digests(w)).toHaveLength(1);
  });
});

describe("the week's letter", () => {
  /** The day it comes, when all is written on the first day and the clock ticks every morning. */
  function comesOn(written: Day, pace: Pace = "weekly"): Day | undefined {
    const w = chosen(pace);
    write(w, at(written, "12:00"));
    let tick = at(written, "12:05");
    for (let hour = 0; hour < 24 * 20 && digests(w).length === 0; hour += 1) {
      joinLetters(w.db, tick);
      tick = addMinutes(tick, 60);
    }
    const [digest] = digests(w);
    return digest && dayOf(digest.writtenAt);
  }

  test("comes on Monday", () => {
    expect(comesOn("2026-11-24")).toBe("2026-11-30");
    expect(comesOn("2026-11-29")).toBe("2026-11-30");
    expect(comesOn("2026-11-30")).toBe("2026-12-07");
  });

  test("comes on the next working day when Monday is a holiday", () => {
    // Easter Monday, and a Monday between New Year's Day and Epiphany.
    expect(comesOn("2026-04-01")).toBe("2026-04-07");
    expect(comesOn("2025-12-30")).toBe("2026-01-05");
    // Christmas Eve, Christmas Day and Boxing Day from Monday on.
    expect(comesOn("2029-12-20")).toBe("2029-12-27");
  });

  test("still comes when the server slept over Monday", () => {
    const w = chosen("weekly");
    write(w, at("2026-11-24", "12:00"));
    joinLetters(w.db, at("2026-12-03", "10:00"));
    expect(digests(w)).toHaveLength(1);
    write(w, at("2026-12-03", "11:00"));
    joinLetters(w.db, at("2026-12-04", "10:00"));
    expect(digests(w)).toHaveLength(1);
  });
});

test("a letter that is stopped meanwhile is in no other", () => {
  const w = chosen("daily");
  write(w, at("2026-11-23", "09:00"));
  chooseLetters(w.db, { sources: "never" }, "page", act(w.adviser, 60));
  joinLetters(w.db, at("2026-11-24"));
  expect(digests(w)).toEqual([]);
  const held = and(eq(letters.heldBecause, "not_wanted"), isNotNull(letters.heldAt));
  expect(w.db.select().from(letters).where(held).all()).toHaveLength(1);
});
