import { describe, expect, test } from "vitest";
import { addMeeting, cancelMeeting } from "../../src/boards/board-meetings";
import { addBoard, usualBoard } from "../../src/boards/boards";
import { addDelegation } from "../../src/boards/delegations";
import { addDays, type Day } from "../../src/calendar";
import { planOfCall } from "../../src/planning/of-call";
import { planFor } from "../../src/planning/plan";
import { visitor, words } from "../support/visitor";
import {
  act,
  answerNo,
  approveAs,
  MEMBERS,
  type MemberName,
  sentApplication,
  TODAY,
  type World,
  withApplication,
  world,
} from "../support/world";

/** A Thursday far enough off: the last useful decision is three working days before, on Monday 1 March. */
const DEADLINE: Day = "2027-03-04";

function withBoard(w: World, name: MemberName, meetings: Day[], change = {}): number {
  const form = { ...usualBoard("Socialnämnden"), ...change, municipalityCode: MEMBERS[name].code };
  const id = addBoard(w.db, { ...form, fromOn: "2020-01-01" }, act(w.coordinator));
  for (const meetsOn of meetings)
    addMeeting(w.db, id, { meetsOn, startsAt: "", place: "", papersDueOn: null }, act(w.coordinator));
  return id;
}

const plan = (w: World, ...who: MemberName[]) =>
  planFor(
    w.db,
    who.map((name) => MEMBERS[name]),
    { deadlineOn: DEADLINE, signingDays: 3 },
    TODAY,
  );

const one = (w: World, name: MemberName) => plan(w, name).parties[0];

describe("backwards from the deadline", () => {
  test("the last meeting counts whose minutes are approved three working days before, and its papers give the day for the text", () => {
    const w = world();
    withBoard(w, "taby", ["2027-01-19", "2027-02-15", "2027-02-16", "2027-02-23"]);
    expect(plan(w, "taby").decideBy).toBe("2027-03-01");
    // 15 February + 14 days is 1 March; the 16th would be a day late. 21 days before is Monday 25 January.
    expect(one(w, "taby")).toMatchObject({
      state: "fits",
      meeting: { meetsOn: "2027-02-15", papersDueOn: "2027-01-25", minutesApprovedBy: "2027-03-01" },
      textBy: "2027-01-25",
    });
  });

  test("with omedelbar justering as the board's habit the meeting itself may be that late", () => {
    const w = world();
    withBoard(w, "taby", ["2027-02-15", "2027-03-01", "2027-03-02"], { adjustment: "immediate" });
    expect(one(w, "taby")).toMatchObject({ state: "fits", meeting: { meetsOn: "2027-03-01" } });
  });

  test("where only that would do, the plan says so", () => {
    const w = world();
    withBoard(w, "taby", ["2027-02-23"]);
    expect(one(w, "taby")).toMatchObject({
      state: "needs_immediate",
      meeting: { meetsOn: "2027-02-23", minutesApprovedBy: "2027-02-23" },
    });
  });

  test("papers that are due on a holiday are due on the working day before", () => {
    const w = world();
    withBoard(w, "taby", ["2027-01-27"]);
    // 21 days before is 6 January, Epiphany.
    expect(one(w, "taby")?.textBy).toBe("2027-01-05");
  });

  test("papers that are due on a klämdag are due before it where the office is closed then, and the plan says so", () => {
    const w = world();
    // 21 days before is Friday 7 May 2027, the day after Ascension Day; Wednesday is the last open day.
    const decided = (change = {}) => {
      withBoard(w, "taby", ["2027-05-28"], {
        papersInDays: 21,
        name: `Nämnd ${Object.keys(change)}`,
        ...change,
      });
      const facts = { deadlineOn: "2027-06-30", signingDays: 3 };
      return planFor(w.db, [MEMBERS.taby], facts, TODAY).parties[0]?.meeting;
    };
    expect(decided()).toMatchObject({ papersDueOn: "2027-05-07", bridgeDay: null });
    w.db.run("update boards set ended_on = '2026-01-01'");
    expect(decided({ closedOnBridgeDays: true })).toMatchObject({
      papersDueOn: "2027-05-05",
      bridgeDay: "2027-05-07",
    });
  });

  test("more working days for signing make the last decision earlier", () => {
    const w = world();
    withBoard(w, "taby", ["2027-01-19", "2027-02-15"]);
    const five = planFor(w.db, [MEMBERS.taby], { deadlineOn: DEADLINE, signingDays: 5 }, TODAY);
    expect(five).toMatchObject({ decideBy: "2027-02-25", parties: [{ meeting: { meetsOn: "2027-01-19" } }] });
  });

  test("when the papers are due already, or no meeting comes in time, somebody must find another way", () => {
    const w = world();
    withBoard(w, "taby", ["2026-12-08"], { papersInDays: 28 });
    withBoard(w, "solna", ["2027-03-09"]);
    withBoard(w, "sigtuna", []);
    const states = plan(w, "taby", "solna", "sigtuna", "vaxholm").parties.map(({ shortName, state }) => [
      shortName,
      state,
    ]);
    expect(states).toEqual([
      ["Täby", "papers_passed"],
      ["Solna", "no_meeting"],
      ["Vaxholm", "no_board"],
      ["Sigtuna", "no_calendar"],
    ]);
    expect(plan(w, "taby", "solna").textBy).toBeNull();
  });

  test("a delegation in force decides until the last useful day, where no meeting does", () => {
    const w = world();
    const id = withBoard(w, "taby", ["2027-03-09"]);
    const given = {
      delegate: "socialdirektören",
      scope: "Ansökningar",
      ceilingSek: null,
      source: "Delegationsordningen 4.2",
      fromOn: "2020-01-01",
      validUntilOn: null,
    };
    addDelegation(w.db, id, { ...given, document: null }, act(w.coordinator));
    expect(one(w, "taby")).toMatchObject({
      state: "delegated",
      delegate: "socialdirektören",
      textBy: "2027-03-01",
    });
  });

  test("a delegation is of no use after the last useful day", () => {
    const w = world();
    const id = withBoard(w, "taby", ["2027-03-09"]);
    const given = {
      delegate: "chefen",
      scope: "Allt",
      ceilingSek: null,
      source: "4.2",
      fromOn: "2020-01-01",
      validUntilOn: null,
    };
    addDelegation(w.db, id, { ...given, document: null }, act(w.coordinator));
    const late = planFor(w.db, [MEMBERS.taby], { deadlineOn: addDays(TODAY, 1), signingDays: 3 }, TODAY);
    expect(late.parties[0]?.state).toBe("no_meeting");
  });

  test("a cancelled meeting re-plans at once", () => {
    const w = world();
    const id = withBoard(w, "taby", ["2027-01-19"]);
    addMeeting(
      w.db,
      id,
      { meetsOn: "2027-02-09", startsAt: "", place: "", papersDueOn: null },
      act(w.coordinator),
    );
    expect(one(w, "taby")?.meeting?.meetsOn).toBe("2027-02-09");
    cancelMeeting(w.db, id, 2, act(w.coordinator));
    expect(one(w, "taby")?.meeting?.meetsOn).toBe("2027-01-19");
  });

  test("the earliest of all gives the day for the text, and a week's delay names who is lost", () => {
    const w = world();
    withBoard(w, "taby", ["2027-01-19"]);
    withBoard(w, "solna", ["2027-01-20", "2027-02-10"]);
    withBoard(w, "sigtuna", ["2027-02-12"]);
    const found = plan(w, "taby", "solna", "sigtuna");
    expect(found.textBy).toBe("2026-12-29");
    expect(found.bottleneck.map(({ shortName }) => shortName)).toEqual(["Täby"]);
    expect(found.lostByAWeek.map(({ shortName }) => shortName)).toEqual(["Täby"]);
  });
});

test("one that has approved is not planned for any more, and nobody is when all have", async () => {
  const w = world();
  withBoard(w, "taby", ["2026-12-01"], { papersInDays: 5, preparationDays: 5, adjustment: "immediate" });
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  const reader = visitor(w, w.adviser);
  const page = await words(await reader.get(`/applications/${id}/planning`));
  expect(page).toContain("1 kommun har redan godkänt och är inte med här");
  expect(page).toContain("0 av 2 kommuner hinner besluta");
  approveAs(w, id, "solna");
  approveAs(w, id, "sigtuna");
  expect(await words(await reader.get(`/applications/${id}/planning`))).toContain(
    "Det finns ingen dag att planera från",
  );
});

test("there is nothing to plan from without a day, or after it", () => {
  const w = world();
  const call = (deadlineOn: Day | null, deadlinePrecision: "day" | "month" | "rolling") =>
    planOfCall(w.db, { deadlineOn, deadlinePrecision, signingDays: 3 }, [MEMBERS.taby], TODAY);
  expect(call(null, "rolling")).toBeNull();
  expect(call("2027-03-31", "month")).toBeNull();
  expect(call(addDays(TODAY, -1), "day")).toBeNull();
  expect(call(TODAY, "day")).not.toBeNull();
});

test("the pages say who is in time, before and after the application is opened, without those who decline", async () => {
  const w = world();
  withBoard(w, "taby", ["2026-12-01"], { papersInDays: 5, preparationDays: 5, adjustment: "immediate" });
  withBoard(w, "solna", ["2027-03-09"]);
  const { id, callId } = withApplication(w);
  const reader = visitor(w, w.contact.taby);
  const before = await words(await reader.get(`/calls/${callId}/planning`));
  expect(before).toContain(
    "1 av 4 kommuner hinner besluta. Texten behöver vara klar senast tors 26 november 2026.",
  );
  expect(before).toContain("Solna hinner inte med ordinarie nämnd");
  expect(before).toContain("6 kap. 39 § kommunallagen");
  answerNo(w, id, "vaxholm");
  const after = await words(await reader.get(`/applications/${id}/planning`));
  expect(after).toContain("1 av 3 kommuner");
  expect(after).not.toMatch(/Vaxholm [^ö]*Okänt/);
  expect(await words(await reader.get(`/applications/${id}`))).toContain("1 av 3 kommuner hinner besluta");
  expect((await visitor(w, null).get(`/applications/${id}/planning`)).status).toBe(303);
});
