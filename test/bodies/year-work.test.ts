import { expect, test } from "vitest";
import { handIn } from "../../src/applications/submission";
import {
  actionPlan,
  activity,
  addActivity,
  changeActivity,
  copyUnfinished,
  followUp,
  followUpsOf,
  planDecision,
} from "../../src/bodies/action-plan";
import { evaluate, evaluationsOf } from "../../src/bodies/evaluations";
import {
  addExternalActor,
  endExternalActor,
  externalActor,
  externalActorsOn,
  renameExternalActor,
} from "../../src/bodies/external-actors";
import { addDecision } from "../../src/bodies/meeting-decisions";
import { yearFigures } from "../../src/bodies/year-figures";
import { addCall } from "../../src/calls/calls";
import { tellResult } from "../../src/calls/results";
import { expectRefusal } from "../support/refused";
import { A_CALL, act, approveAs, sentApplication, TODAY, type World, world } from "../support/world";
import { leadershipOf, meetingOf } from "./cast";

const PDF = { name: "u.pdf", mediaType: "application/pdf", bytes: new Uint8Array([1]) };

const planned = (w: World, title: string, change: { year?: number; dueOn?: string | null } = {}) =>
  addActivity(
    w.db,
    { year: 2026, title, description: "", responsible: "", dueOn: null, ...change },
    act(w.coordinator),
  );

test("an activity stands as it was last told, and what is told stays", () => {
  const w = world();
  const id = planned(w, "Kunskapsdag");
  expect(activity(w.db, id).state).toBe("planned");
  followUp(w.db, id, { state: "ongoing", note: "Talare bokade." }, act(w.coordinator));
  followUp(w.db, id, { state: "done", note: "" }, act(w.coordinator, 5));
  followUp(w.db, id, { state: "done", note: "" }, act(w.coordinator, 6));
  expect(activity(w.db, id)).toMatchObject({ state: "done", note: "" });
  expect(followUpsOf(w.db, id).map(({ state }) => state)).toEqual(["done", "ongoing"]);
  expectRefusal("not_yours", () => followUp(w.db, id, { state: "dropped", note: "" }, act(w.adviser)));
});

test("the plan is in order of its due days, and is changed by one who saw how it stands", () => {
  const w = world();
  planned(w, "Sist");
  planned(w, "Andra", { dueOn: "2026-09-01" });
  const id = planned(w, "Första", { dueOn: "2026-03-01" });
  expect(planned(w, "Första", { dueOn: "2026-03-01" })).toBe(id);
  expect(actionPlan(w.db, 2026).map(({ title }) => title)).toEqual(["Första", "Andra", "Sist"]);
  const form = { title: "Den första", description: "", responsible: "Täby", dueOn: null };
  changeActivity(w.db, id, form, 1, act(w.coordinator));
  expectRefusal("changed_meanwhile", () =>
    changeActivity(w.db, id, { ...form, title: "Ändå" }, 1, act(w.coordinator)),
  );
  expect(actionPlan(w.db, 2026).map(({ title }) => title)).toEqual(["Andra", "Sist", "Den första"]);
});

test("what is unfinished goes into the next year's plan once, without its old day", () => {
  const w = world();
  planned(w, "Planerad", { dueOn: "2026-05-01" });
  const ongoing = planned(w, "Pågår");
  followUp(w.db, ongoing, { state: "ongoing", note: "Halvvägs." }, act(w.coordinator));
  for (const state of ["done", "dropped"] as const)
    followUp(w.db, planned(w, state), { state, note: "" }, act(w.coordinator));
  expect(copyUnfinished(w.db, 2027, act(w.coordinator))).toBe(2);
  expect(copyUnfinished(w.db, 2027, act(w.coordinator))).toBe(0);
  expect(actionPlan(w.db, 2027).map(({ title, state, dueOn }) => [title, state, dueOn])).toEqual([
    ["Planerad", "planned", null],
    ["Pågår", "ongoing", null],
  ]);
});

test("a plan rests on the leadership group's newest decision of it", () => {
  const w = world();
  const meetingId = meetingOf(w, leadershipOf(w));
  expect(planDecision(w.db, 2027)).toBeUndefined();
  const decision = { kind: "action_plan", year: 2027, text: "Planen fastställs." } as const;
  const id = addDecision(w.db, meetingId, decision, act(w.coordinator));
  expect(planDecision(w.db, 2027)?.id).toBe(id);
  expect(planDecision(w.db, 2026)).toBeUndefined();
});

test("a later wording of an evaluation counts, and the earlier stays with its paper", () => {
  const w = world();
  const told = { year: 2026, doneOn: TODAY, text: "Ett gott år." };
  evaluate(w.db, { ...told, file: PDF }, act(w.coordinator));
  evaluate(w.db, { ...told, file: null }, act(w.coordinator));
  expect(evaluationsOf(w.db, 2026)).toHaveLength(1);
  evaluate(w.db, { ...told, text: "Ett år.", file: null }, act(w.coordinator));
  const [newest, first] = evaluationsOf(w.db, 2026);
  expect([newest?.text, first?.text]).toEqual(["Ett år.", "Ett gott år."]);
  expect(newest?.documentId).toBe(first?.documentId);
  expectRefusal("evaluated_ahead", () =>
    evaluate(w.db, { ...told, doneOn: "2026-12-20", file: null }, act(w.coordinator)),
  );
  expectRefusal("not_yours", () => evaluate(w.db, { ...told, file: null }, act(w.adviser)));
});

test("a year's figures are counted from what was done", () => {
  const w = world();
  expect(yearFigures(w.db, 2026, TODAY)).toMatchObject({ callsSeen: 0, opened: 0, grantedSek: 0 });
  const { id } = sentApplication(w);
  for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
  handIn(w.db, id, { submittedOn: TODAY, funderReference: "851-1", file: PDF }, act(w.adviser, 60));
  const last = {
    opensOn: null,
    deadlineText: "den 1 maj 2025",
    deadlineOn: "2025-05-01",
    deadlineTime: null,
  };
  const older = addCall(w.db, { ...A_CALL, title: "Förra året", ...last }, act(w.adviser));
  const result = (grantedSek: number) =>
    tellResult(w.db, older, { result: "granted", grantedSek, note: "" }, act(w.adviser));
  result(500_000);
  result(750_000);
  expect(yearFigures(w.db, 2026, TODAY)).toMatchObject({
    callsSeen: 1,
    opened: 1,
    handedIn: 1,
    municipalitiesTakingPart: 3,
    granted: 0,
    grantedSek: 0,
  });
  expect(yearFigures(w.db, 2025, TODAY)).toMatchObject({ callsSeen: 1, granted: 1, grantedSek: 750_000 });
});

test("an external actor keeps the names it had, and stands in the list of its days", () => {
  const w = world();
  const form = { name: "Sveriges Kommuner och Landsting", earlierName: "", fromOn: "2014-04-15" };
  const id = addExternalActor(w.db, form, act(w.coordinator));
  expectRefusal("actor_known", () => addExternalActor(w.db, form, act(w.coordinator)));
  renameExternalActor(w.db, id, "Sveriges Kommuner och Regioner", act(w.coordinator));
  renameExternalActor(w.db, id, "Sveriges Kommuner och Regioner", act(w.coordinator));
  expect(externalActor(w.db, id)).toMatchObject({
    name: "Sveriges Kommuner och Regioner",
    earlierName: "Sveriges Kommuner och Landsting",
  });
  endExternalActor(w.db, id, "2026-01-01", act(w.coordinator));
  expect(externalActorsOn(w.db, "2025-12-31")).toHaveLength(1);
  expect(externalActorsOn(w.db, "2026-01-01")).toEqual([]);
  expectRefusal("not_yours", () => renameExternalActor(w.db, id, "X", act(w.contact.taby)));
});
