import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letters as letterRows, reminders } from "../../db/schema";
import { addDays, type Day, instantAt, isWorkingDay } from "../../src/calendar";
import { addCall, call, changeCall, confirmDeadline } from "../../src/calls/calls";
import { tellOfDelay } from "../../src/reminders/delays";
import { remind } from "../../src/reminders/reminding";
import { changeRule } from "../../src/reminders/settings";
import { expectRefusal } from "../support/refused";
import {
  A_CALL,
  act,
  answerYes,
  approveAs,
  sentApplication,
  TODAY,
  withApplication,
  world,
} from "../support/world";
import { at, only, reminded } from "./cast";

describe("who has not answered", () => {
  test("is reminded three working days after the question, once, and not after the answer", () => {
    const w = world();
    withApplication(w);
    only(w, "answer");
    answerYes(w, 1, "sigtuna", "solna");
    remind(w.db, at("2026-11-24"));
    expect(reminded(w)).toEqual([]);
    for (const time of ["07:59", "08:00", "08:10", "15:59", "16:00"]) remind(w.db, at("2026-11-25", time));
    expect(reminded(w).toSorted()).toEqual(["Kim Täby: answer", "Kim Vaxholm: answer"]);
    answerYes(w, 1, "taby");
    remind(w.db, at("2026-12-01"));
    expect(reminded(w)).toHaveLength(3);
  });

  test("rests on holidays and at week-ends", () => {
    const w = world();
    withApplication(w);
    only(w, "answer");
    for (const on of ["2026-11-28", "2026-11-29", "2026-12-24", "2026-12-25"]) remind(w.db, at(on));
    expect(reminded(w)).toEqual([]);
  });

  test("goes to the adviser in the end, in one letter for all who are late", () => {
    const w = world();
    withApplication(w);
    only(w, "answer");
    answerYes(w, 1, "sigtuna", "solna");
    remind(w.db, at("2026-12-10"));
    expect(reminded(w)).toEqual(["Rut Råd: answer! answer!"]);
  });

  test("who says that it comes later is left alone until then, and the adviser is told why", () => {
    const w = world();
    const { id } = withApplication(w);
    only(w, "answer");
    answerYes(w, 1, "sigtuna", "solna", "vaxholm");
    const delay = {
      applicationId: id,
      municipalityCode: "0160",
      expectedOn: "2026-12-03",
      reason: "Nämnden.",
    };
    expectRefusal("not_yours", () => tellOfDelay(w.db, delay, act(w.contact.solna)));
    tellOfDelay(w.db, delay, act(w.contact.taby, 5));
    tellOfDelay(w.db, delay, act(w.contact.taby, 6));
    const told = w.db
      .select()
      .from(letterRows)
      .all()
      .filter(({ kind }) => kind === "delay_told");
    expect(told).toMatchObject([{ toName: "Rut Råd", facts: { reason: "Nämnden." } }]);
    for (const on of ["2026-11-26", "2026-12-01", "2026-12-03"]) remind(w.db, at(on));
    expect(reminded(w)).toEqual([]);
    remind(w.db, at("2026-12-04"));
    expect(reminded(w)).toEqual(["Kim Täby: answer"]);
  });
});

describe("a director", () => {
  test("who has not answered is reminded with a new personal link, and one who has approved is not", () => {
    const w = world();
    const { id } = sentApplication(w);
    only(w, "approval");
    approveAs(w, id, "sigtuna");
    remind(w.db, at("2026-11-26"));
    expect(reminded(w)).toEqual(["Dag Solna: approval", "Dag Täby: approval"]);
    const secrets = w.db
      .select()
      .from(letterRows)
      .all()
      .filter(({ facts }) => facts.reminder === true)
      .map(({ secret }) => secret);
    expect(new Set(secrets).size).toBe(2);
  });
});

test("a director whom two rules reach on one morning gets one letter", () => {
  const w = world();
  sentApplication(w);
  only(w, "approval", "approval_before_deadline");
  const setting = { on: true, steps: [-12], escalateAfter: null };
  changeRule(w.db, "approval_before_deadline", setting, act(w.adviser));
  for (const time of ["09:00", "09:10"]) remind(w.db, at("2026-11-26", time));
  expect(reminded(w)).toEqual(["Dag Sigtuna: approval", "Dag Solna: approval", "Dag Täby: approval"]);
  expect(w.db.select().from(reminders).all()).toHaveLength(6);
});

test("several things to one person on one day are one letter, the soonest first", () => {
  const w = world();
  only(w, "unconfirmed_deadline", "hand_in");
  withApplication(w, { confirmed: false, deadlineOn: addDays(TODAY, 7), deadlineTime: null });
  addCall(
    w.db,
    { ...A_CALL, confirmed: false, deadlineOn: addDays(TODAY, 6), title: "En till" },
    act(w.adviser),
  );
  remind(w.db, at("2026-11-23"));
  expect(reminded(w)).toEqual(["Rut Råd: unconfirmed_deadline hand_in unconfirmed_deadline"]);
});

test("a rule is changed by the network's own, turned off it is still, and saving what stands writes nothing", () => {
  const w = world();
  withApplication(w);
  const setting = { on: true, steps: [1], escalateAfter: null };
  expectRefusal("not_yours", () => changeRule(w.db, "answer", setting, act(w.contact.taby)));
  only(w, "answer");
  changeRule(w.db, "answer", setting, act(w.coordinator));
  changeRule(w.db, "answer", setting, act(w.coordinator));
  remind(w.db, at("2026-11-23"));
  expect(reminded(w)).toHaveLength(4);
});

describe("over random moves, outages and double starts", () => {
  const START: Day = "2026-09-01";
  const daily = fc.record({
    ran: fc.boolean(),
    moveBy: fc.option(fc.integer({ min: -15, max: 30 }), { freq: 8 }),
  });

  /** So many working days before, found by walking. */
  const before = (day: Day, workingDays: number): Day => {
    let found = day;
    for (let left = workingDays; left > 0; ) {
      found = addDays(found, -1);
      if (isWorkingDay(found)) left -= 1;
    }
    return found;
  };

  test("an unconfirmed last day is reminded of once for each step and each day it was moved to", () => {
    fc.assert(
      fc.property(
        fc.array(daily, { minLength: 70, maxLength: 70 }),
        fc.option(fc.integer({ min: 5, max: 69 })),
        (days, confirmedOn) => {
          const w = world(instantAt(START, "08:00"));
          only(w, "unconfirmed_deadline");
          const w0 = { by: w.adviser, at: instantAt(START, "08:00") };
          let deadlineOn = addDays(START, 45);
          const id = addCall(
            w.db,
            { ...A_CALL, deadlineOn, deadlineTime: null, deadlineText: "", confirmed: false, opensOn: null },
            w0,
          );
          const expected: string[] = [];
          const given = new Set<string>();
          let isConfirmed = false;
          for (const [index, { ran, moveBy }] of days.entries()) {
            const today = addDays(START, index);
            const moment = (time: string) => ({ by: w.adviser, at: instantAt(today, time) });
            if (moveBy !== null && !isConfirmed && addDays(deadlineOn, moveBy) > today) {
              deadlineOn = addDays(deadlineOn, moveBy);
              const found = call(w.db, id);
              const form = {
                ...A_CALL,
                deadlineOn,
                deadlineTime: null,
                deadlineText: "",
                confirmed: false,
                opensOn: null,
              };
              changeCall(w.db, id, form, found.revision, moment("07:00"));
            }
            if (index === confirmedOn && deadlineOn > today) {
              confirmDeadline(w.db, id, call(w.db, id).revision, moment("07:10"));
              isConfirmed = true;
            }
            if (!ran) continue;
            for (const time of ["02:30", "09:00", "09:00"]) remind(w.db, moment(time).at);
            const rests = !isConfirmed && deadlineOn >= today && deadlineOn <= addDays(today, 60);
            if (!rests || !isWorkingDay(today)) continue;
            const come = [20, 10, 5].filter((step) => {
              const on = before(deadlineOn, step);
              return on <= today && on > START;
            });
            const last = come.at(-1);
            if (last === undefined || given.has(`${deadlineOn} ${last}`)) continue;
            given.add(`${deadlineOn} ${last}`);
            expected.push(today);
          }
          const letters = w.db
            .select()
            .from(letterRows)
            .all()
            .filter(({ kind }) => kind === "reminder");
          expect(letters.map(({ writtenAt }) => writtenAt.slice(0, 10))).toEqual(expected);
          const rows = w.db.select().from(reminders).all();
          expect(rows.filter(({ passedOver }) => !passedOver)).toHaveLength(expected.length);
          w.db.$client.close();
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});
