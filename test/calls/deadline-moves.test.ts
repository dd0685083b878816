import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { letters } from "../../db/schema";
import { abandon } from "../../src/applications/lifecycle";
import { openApplication } from "../../src/applications/opening";
import { addMeeting } from "../../src/boards/board-meetings";
import { addBoard, usualBoard } from "../../src/boards/boards";
import { addMinutes, type Instant } from "../../src/calendar";
import { addCall, call, changeCall, otherDatesOf } from "../../src/calls/calls";
import { passCutOffs } from "../../src/calls/cut-offs";
import { callForm, typedFrom } from "../../src/calls/forms";
import { type Actor, historyOf } from "../../src/history";
import { wording } from "../../views/mail";
import { visitor, words } from "../support/visitor";
import {
  A_CALL,
  act,
  answerNo,
  lettersTo,
  MEMBERS,
  sentApplication,
  type World,
  withApplication,
  world,
} from "../support/world";

function moveTo(w: World, callId: number, deadlineOn: string, by: Actor = w.adviser): void {
  const found = call(w.db, callId);
  const form = callForm.parse({ ...typedFrom(found, otherDatesOf(w.db, callId)), deadlineOn });
  changeCall(w.db, callId, form, found.revision, act(by, 60));
}

const toldOf = (w: World, who: Actor) => lettersTo(w, who).filter((kind) => kind === "deadline_moved").length;
const events = (w: World, id: number) =>
  historyOf(w.db, "application", id).filter(({ event }) => event === "call_deadline_moved");

describe("a last day that moves", () => {
  test("is told to contacts of those who take part, and stands in the application's history", () => {
    const w = world();
    const { id, callId } = withApplication(w);
    answerNo(w, id, "vaxholm");
    moveTo(w, callId, "2026-12-21");
    const told = (who: Record<string, Actor>) =>
      Object.entries(who).map(([name, one]) => [name, toldOf(w, one)]);
    expect(Object.fromEntries(told(w.contact))).toEqual({ sigtuna: 1, taby: 1, solna: 1, vaxholm: 0 });
    expect(Object.fromEntries(told(w.director))).toEqual({ sigtuna: 0, taby: 0, solna: 0, vaxholm: 0 });
    expect(events(w, id).map(({ details }) => details)).toEqual([
      { from: "2026-12-14T13:00:00.000Z", to: "2026-12-21T13:00:00.000Z", tooLate: [] },
    ]);
  });

  test("is told to directors while a version is out, and to every adviser but the one who moved it", () => {
    const w = world();
    const { callId } = sentApplication(w);
    const other = w.someone("Rina Råd", "rina@example.se", "adviser", null);
    moveTo(w, callId, "2026-12-21");
    expect([w.director.taby, w.director.vaxholm, other, w.adviser].map((who) => toldOf(w, who))).toEqual([
      1, 0, 1, 0,
    ]);
  });

  test("is one letter a person, also with several applications, and says which", () => {
    const w = world();
    const { callId } = withApplication(w);
    openApplication(w.db, { callId, title: "En till", ownerCode: "0160" }, act(w.adviser));
    moveTo(w, callId, "2026-12-21");
    const facts = w.db.select().from(letters).where(eq(letters.kind, "deadline_moved")).all();
    const mine = facts.filter(({ toId }) => toId === w.contact.taby.personId);
    expect(mine.map(({ facts }) => facts.applications)).toEqual([
      [expect.objectContaining({ title: "Gemensam resurs" }), expect.objectContaining({ title: "En till" })],
    ]);
  });

  test("says nothing of an application that is over, or when the day stays", () => {
    const w = world();
    const { id, callId } = withApplication(w);
    moveTo(w, callId, "2026-12-14");
    expect(toldOf(w, w.contact.taby)).toBe(0);
    abandon(w.db, id, "Hinner inte.", act(w.adviser, 5));
    moveTo(w, callId, "2026-12-21");
    expect(toldOf(w, w.contact.taby)).toBe(0);
    expect(events(w, id)).toEqual([]);
  });
});

describe("several last days", () => {
  const CUT_OFFS = {
    otherDates: [
      { name: "Beslut", on: "2027-06-01" },
      { name: "", on: "2027-03-15", kind: "cut_off" as const, time: "14:00" },
      { name: "Omgång 3", on: "2027-09-15", kind: "cut_off" as const },
    ],
  };
  const AFTER_FIRST: Instant = "2026-12-14T13:00:00.000Z";
  const days = (w: World, id: number) => otherDatesOf(w.db, id).map(({ on, kind }) => `${on} ${kind}`);

  test("the next one is the call's when the first has passed, to the minute, and once", () => {
    const w = world();
    const { id, callId } = withApplication(w, CUT_OFFS);
    expect(passCutOffs(w.db, addMinutes(AFTER_FIRST, -1))).toBe(0);
    expect(passCutOffs(w.db, AFTER_FIRST)).toBe(1);
    expect(passCutOffs(w.db, AFTER_FIRST)).toBe(0);
    expect(call(w.db, callId)).toMatchObject({
      deadlineOn: "2027-03-15",
      deadlineAt: "2027-03-15T13:00:00.000Z",
      deadlineConfirmedAt: null,
    });
    expect(days(w, callId)).toEqual(["2026-12-14 cut_off", "2027-06-01 other", "2027-09-15 cut_off"]);
    expect(historyOf(w.db, "call", callId)[0]).toMatchObject({ event: "cut_off_passed", byName: "Utlyst" });
    expect([toldOf(w, w.adviser), toldOf(w, w.contact.taby), events(w, id).length]).toEqual([1, 1, 1]);
  });

  test("a job that was away takes the one that lies ahead", () => {
    const w = world();
    const id = addCall(w.db, { ...A_CALL, ...CUT_OFFS }, act(w.adviser));
    passCutOffs(w.db, "2027-05-01T08:00:00.000Z");
    expect(call(w.db, id)).toMatchObject({
      deadlineOn: "2027-09-15",
      deadlinePrecision: "day",
      deadlineText: "Omgång 3",
    });
    expect(passCutOffs(w.db, "2028-01-01T08:00:00.000Z")).toBe(0);
  });

  test("come from the form, with a time and without a name, and stay when it is saved again", async () => {
    const w = world();
    const adviser = visitor(w, w.adviser);
    const id = addCall(w.db, A_CALL, act(w.adviser));
    const typed = {
      ...typedFrom(call(w.db, id), []),
      dateOn0: "2027-03-15",
      dateCutOff0: "yes",
      dateTime0: "14.00",
    };
    expect((await adviser.post(`/calls/${id}`, typed)).status).toBe(303);
    expect(otherDatesOf(w.db, id)).toMatchObject([
      { kind: "cut_off", at: "2027-03-15T13:00:00.000Z", name: "" },
    ]);
    expect(await words(await adviser.get(`/calls/${id}`))).toContain(
      "Senare sista dag 15 mars 2027 kl. 14.00",
    );
    const again = typedFrom(call(w.db, id), otherDatesOf(w.db, id));
    await adviser.post(`/calls/${id}`, again);
    expect(otherDatesOf(w.db, id)).toMatchObject([{ at: "2027-03-15T13:00:00.000Z" }]);
    const wrong = await adviser.post(`/calls/${id}`, { ...again, revision: "3", dateCutOff0: "" });
    expect(wrong.status).toBe(422);
  });
});

test("a last day that moves earlier names those whose board is no longer in time, with the ways out (H3)", async () => {
  const w = world();
  const { id, callId } = withApplication(w, { deadlineOn: "2027-03-04", deadlineTime: null });
  for (const [name, meetsOn] of [
    ["sigtuna", "2027-02-09"],
    ["taby", "2027-02-10"],
    ["solna", "2027-02-11"],
    ["vaxholm", "2027-01-12"],
  ] as const) {
    const board = {
      ...usualBoard("Socialnämnden"),
      municipalityCode: MEMBERS[name].code,
      fromOn: "2020-01-01",
    };
    const meeting = { meetsOn, startsAt: "", place: "", papersDueOn: null };
    addMeeting(w.db, addBoard(w.db, board, act(w.coordinator)), meeting, act(w.coordinator));
  }
  const other = w.someone("Rina Råd", "rina@example.se", "adviser", null);
  moveTo(w, callId, "2027-02-05");
  const letter = w.db
    .select()
    .from(letters)
    .where(eq(letters.toId, other.personId ?? 0))
    .get();
  const { text } = wording(
    { kind: "deadline_moved", facts: letter?.facts ?? {}, secret: null },
    "http://localhost",
  );
  expect(text).toContain("Sigtuna, Solna och Täby hinner inte längre besluta med ordinarie nämnd");
  expect(text).toContain("ordförandebeslut");
  expect(events(w, id)[0]?.details).toMatchObject({ tooLate: ["Sigtuna", "Solna", "Täby"] });
  const page = await words(await visitor(w, w.adviser).get(`/applications/${id}/planning`));
  expect(page).toContain("1 av 4 kommuner hinner besluta");
  expect(page).toContain("Delegation");
});
