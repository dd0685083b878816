import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { agreements, roles } from "../../db/schema";
import { giveNotice } from "../../src/agreement/notices";
import { addActivity } from "../../src/bodies/action-plan";
import { endBody } from "../../src/bodies/ending";
import { evaluate } from "../../src/bodies/evaluations";
import { addDecision } from "../../src/bodies/meeting-decisions";
import { cancelMeeting } from "../../src/bodies/meetings";
import { type Duty, yearDuties } from "../../src/bodies/year-duties";
import { chooseHost } from "../../src/membership/hosts";
import { act, TODAY, type World, world } from "../support/world";
import { appoint, appointBesideSolnas, everybody, leadershipOf, meetingOf, steeringOf } from "./cast";

const duties = (w: World, year = 2026, today = TODAY) => yearDuties(w.db, year, today);
const whats = (w: World, year = 2026, today = TODAY) => duties(w, year, today).map(({ what }) => what);

/** A year in which nothing lacks. */
function goodYear(w: World): { leadership: number; steering: number; meetingId: number } {
  appoint(w, ...everybody);
  const [leadership, steering] = [leadershipOf(w), steeringOf(w)];
  const meetingId = meetingOf(w, leadership);
  const before = meetingOf(w, leadership, { heldOn: "2025-11-12" });
  for (const heldOn of ["2026-02-10", "2026-09-15"]) meetingOf(w, steering, { heldOn });
  addDecision(w.db, before, { kind: "budget", year: 2027, text: "Budget." }, act(w.coordinator));
  addDecision(w.db, before, { kind: "action_plan", year: 2026, text: "Plan." }, act(w.coordinator));
  const activity = { year: 2026, title: "Resa", description: "", responsible: "", dueOn: null };
  addActivity(w.db, activity, act(w.coordinator));
  evaluate(w.db, { year: 2026, doneOn: TODAY, text: "Gott.", file: null }, act(w.coordinator));
  return { leadership, steering, meetingId };
}

test("a year with all that the agreement asks for lacks nothing", () => {
  const w = world();
  goodYear(w);
  expect(duties(w)).toEqual([]);
});

test("an empty year lacks each thing, by its clause and with its day", () => {
  const w = world();
  leadershipOf(w);
  steeringOf(w);
  w.db.update(roles).set({ endedOn: TODAY }).where(eq(roles.role, "contact")).run();
  expect(duties(w).map(({ what, clause, dueOn }: Duty) => [what, clause, dueOn])).toEqual([
    ["meetings_missing", "8", "2026-12-31"],
    ["meetings_missing", "8", "2026-12-31"],
    ["budget_undecided", "8", "2026-12-31"],
    ["action_plan_missing", "8", null],
    ["action_plan_undecided", "8", null],
    ["no_representative", "6", null],
    ["no_contact", "6", null],
    ["evaluation_missing", "11", "2026-12-31"],
  ]);
});

test("nothing is asked of a body that does not exist, nor before there is an agreement", () => {
  const w = world();
  expect(whats(w)).toEqual(["no_representative", "evaluation_missing"]);
  expect(whats(w, 2013)).toEqual([]);
  const id = leadershipOf(w);
  expect(whats(w)).toContain("budget_undecided");
  endBody(w.db, id, TODAY, act(w.coordinator));
  expect(whats(w)).toEqual(["no_representative", "evaluation_missing"]);
  w.db.update(agreements).set({ endedOn: "2026-06-01" }).run();
  expect(whats(w)).toEqual([]);
});

test("the leadership group meets once a year; one that is planned is not lacking, one that is cancelled is", () => {
  const w = world();
  const { leadership, meetingId } = goodYear(w);
  cancelMeeting(w.db, meetingId, "Snö", act(w.coordinator));
  expect(duties(w)[0]).toMatchObject({ what: "meetings_missing", about: { meetings: 0 } });
  meetingOf(w, leadership, { heldOn: "2026-12-10" });
  expect(whats(w)).not.toContain("meetings_missing");
});

test.each([
  [1, "meetings_missing"],
  [2, undefined],
  [4, undefined],
  [5, "meetings_too_many"],
])("a steering group with %i meetings in the year: %s", (count, what) => {
  const w = world();
  const steering = steeringOf(w);
  for (let month = 1; month <= count; month += 1) meetingOf(w, steering, { heldOn: `2026-0${month}-10` });
  const found = duties(w).find((duty) => "body" in duty.about);
  expect(found?.what).toBe(what);
});

test("every member has exactly one representative and at least one contact person", () => {
  const w = world();
  goodYear(w);
  appointBesideSolnas(w);
  w.someone("Ebbe Ekstra", "ebbe@taby.example.se", "contact", "0160");
  w.db.update(roles).set({ endedOn: TODAY }).where(eq(roles.municipalityCode, "0187")).run();
  const named = duties(w).map((duty) => [
    duty.what,
    "municipalities" in duty.about && duty.about.municipalities.map(({ shortName }) => shortName),
  ]);
  expect(named).toEqual([
    ["no_representative", ["Vaxholm"]],
    ["several_representatives", ["Solna"]],
    ["no_contact", ["Vaxholm"]],
  ]);
});

test("a host that has left is to be followed by another member, and its people's roles are to be ended", () => {
  const w = world();
  goodYear(w);
  chooseHost(w.db, { municipalityCode: "0187", fromOn: "2020-01-01", note: "" }, act(w.coordinator));
  const notice = { municipalityCode: "0187", receivedOn: "2025-11-23", reason: "", document: null };
  giveNotice(w.db, notice, act(w.coordinator));
  expect(duties(w)).toEqual([]);
  expect(duties(w, 2026, "2026-11-23")).toMatchObject([
    { what: "host_left", clause: "5", about: { municipalities: [{ code: "0187" }] } },
    { what: "roles_after_exit", clause: "14", about: { municipalities: [{ code: "0187" }] } },
  ]);
  chooseHost(w.db, { municipalityCode: "0160", fromOn: "2026-11-23", note: "" }, act(w.coordinator));
  expect(whats(w, 2026, "2026-11-23")).toEqual(["roles_after_exit"]);
  w.db.update(roles).set({ endedOn: "2026-11-23" }).where(eq(roles.municipalityCode, "0187")).run();
  expect(duties(w, 2026, "2026-11-23")).toEqual([]);
});

test("a year that is over is asked as it was on its last day", () => {
  const w = world();
  goodYear(w);
  w.db.update(roles).set({ endedOn: "2027-01-01" }).where(eq(roles.role, "representative")).run();
  expect(whats(w, 2026, "2027-03-01")).toEqual([]);
  expect(whats(w, 2027, "2027-03-01")).toEqual([
    "meetings_missing",
    "meetings_missing",
    "budget_undecided",
    "action_plan_missing",
    "action_plan_undecided",
    "no_representative",
    "evaluation_missing",
  ]);
});
