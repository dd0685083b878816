import { beforeAll, expect, test } from "vitest";
import { fillDemo } from "../db/demo/demo";
import { type OpenDb, openDb } from "../db/open";
import { agreementText } from "../src/agreement/agreement-text";
import { amendmentsOf } from "../src/agreement/amendments";
import { noticeReach } from "../src/agreement/notice-reach";
import { agreementOf } from "../src/agreement/parties";
import { applicationsFor } from "../src/applications/applications";
import { boardsOf } from "../src/applications/board";
import { bodiesOn } from "../src/bodies/bodies";
import { evaluationsOf } from "../src/bodies/evaluations";
import { externalActorsOn } from "../src/bodies/external-actors";
import { meetingsInYear } from "../src/bodies/meetings";
import { yearDuties } from "../src/bodies/year-duties";
import { feeRunsOf, standing } from "../src/fees/fee-runs";
import { phasesOf } from "../src/membership/phases";
import { agreementOn, membersOn } from "../src/membership/register";
import { byMunicipality, municipalPeopleOn } from "../src/people/holders";
import { actorOn } from "../src/people/persons";

/** The demo holds the real history: what the agreement and its papers say in numbers is true of it. */
const NOW = "2026-11-22T09:00:00.000Z";
const TODAY = "2026-11-22";

let db: OpenDb;

beforeAll(async () => {
  db = openDb(":memory:", "db/migrations");
  await fillDemo(db, NOW, ({ kind }) => ({ subject: `Om ${kind}`, text: "Hej" }));
});

test("fifteen municipalities are members since 15 April 2014, and nobody was the day before", () => {
  expect(membersOn(db, TODAY)).toHaveLength(15);
  expect(membersOn(db, "2014-04-15")).toHaveLength(15);
  expect(membersOn(db, "2014-04-14")).toEqual([]);
  expect(agreementOn(db, TODAY)?.fromOn).toBe("2014-04-15");
});

test("a project since 2012 became permanent with the agreement, which Ekerö's report of 24 October 2013 proposed", () => {
  expect(phasesOf(db).map(({ phase, fromOn }) => [phase, fromOn])).toEqual([
    ["project", "2012-01-01"],
    ["permanent", "2014-04-15"],
  ]);
  expect(agreementOf(db, "0125").memberships[0]?.accession?.basis).toContain("2013-10-24");
});

test("each member has exactly one representative and at least one contact person", () => {
  const people = municipalPeopleOn(db, TODAY);
  const count = (role: "representative" | "contact") => {
    const holders = byMunicipality(people, role);
    return membersOn(db, TODAY).map(({ code }) => holders.get(code)?.length ?? 0);
  };
  expect(count("representative")).toEqual(Array(15).fill(1));
  expect(Math.min(...count("contact"))).toBeGreaterThanOrEqual(1);
});

test("the leadership group meets once a year and the steering group two to four times, and last year they did", () => {
  const [leadership] = bodiesOn(db, TODAY, "leadership");
  const [steering] = bodiesOn(db, TODAY, "steering");
  expect(leadership).toMatchObject({ leastMeetings: 1, mostMeetings: null });
  expect(steering).toMatchObject({ leastMeetings: 2, mostMeetings: 4 });
  const held = meetingsInYear(db, 2025);
  expect(held.get(leadership?.id ?? 0)?.length).toBeGreaterThanOrEqual(1);
  expect([2, 3, 4]).toContain(held.get(steering?.id ?? 0)?.length);
});

test("there are five topic networks and six external actors", () => {
  expect(bodiesOn(db, TODAY, "topic")).toHaveLength(5);
  expect(externalActorsOn(db, TODAY)).toHaveLength(6);
});

test("one fee stands for each year since the agreement began, divided among fifteen", () => {
  for (let year = 2014; year <= 2026; year += 1) {
    const annual = standing(feeRunsOf(db, year)).filter(({ category }) => category === "annual");
    expect([year, annual.length]).toEqual([year, 1]);
  }
});

test("the evaluation is made before the year is over, and is lacking until then", () => {
  const [evaluation] = evaluationsOf(db, 2025);
  expect(evaluation?.doneOn.slice(0, 4)).toBe("2025");
  const lacking = yearDuties(db, 2027, "2027-03-01").find(({ what }) => what === "evaluation_missing");
  expect(lacking).toMatchObject({ clause: "11", dueOn: "2027-12-31" });
});

test("whoever gives notice today leaves in twelve months", () => {
  expect(noticeReach(db, "0187", TODAY)).toMatchObject({
    exitOn: "2027-11-22",
    lastDay: "2027-11-21",
    feeYears: [2026, 2027],
  });
});

test("an amendment holds when fifteen of fifteen have signed, and nine of fifteen change nothing", () => {
  const [valid, waiting] = amendmentsOf(db, agreementOn(db, TODAY)?.id ?? 0);
  const signed = (of: typeof valid) => `${of?.signatures.length} av ${membersOn(db, TODAY).length}`;
  expect([signed(valid), signed(waiting)]).toEqual(["15 av 15", "9 av 15"]);
  expect([valid?.validFrom, waiting?.validFrom]).toEqual(["2020-03-18", null]);
  const changed = agreementText(db, TODAY)?.clauses.filter(({ amendmentId }) => amendmentId !== null);
  expect(new Set(changed?.map(({ amendmentId }) => amendmentId))).toEqual(new Set([valid?.id]));
});

test("an application by fourteen of fifteen has one owner", () => {
  const adviser = actorOn(db, 1, TODAY);
  const boards = boardsOf(
    db,
    applicationsFor(db, adviser!).map(({ id }) => id),
    NOW,
  );
  const fourteen = [...boards.values()].find(({ takingPart }) => takingPart === 14);
  expect(fourteen).toMatchObject({ takingPart: 14, members: 15, declined: 1 });
  expect(fourteen?.rows.filter(({ isOwner }) => isOwner)).toHaveLength(1);
});
