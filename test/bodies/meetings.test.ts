import { expect, test } from "vitest";
import { attendanceOf, attendanceSheet, recordAttendance } from "../../src/bodies/attendance";
import {
  addDecision,
  correctDecision,
  decisionsOf,
  decisionsOfMeeting,
  leadershipDecisions,
  meetingDecision,
} from "../../src/bodies/meeting-decisions";
import {
  cancelMeeting,
  changeMeeting,
  comingMeetings,
  meeting,
  meetingsInYear,
  meetingsOf,
} from "../../src/bodies/meetings";
import { addMinutes } from "../../src/bodies/minutes";
import { takingPart } from "../../src/bodies/taking-part";
import { addDays } from "../../src/calendar";
import { networkDocument } from "../../src/documents/documents";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { act, TODAY, world } from "../support/world";
import { A_MEETING, appoint, leadershipOf, meetingOf, steeringOf } from "./cast";

const NEXT_WEEK = addDays(TODAY, 7);
const BUDGET = { kind: "budget", year: 2027, text: "Budgeten för 2027 fastställs." } as const;

test("a meeting is planned once, however often the form is sent", () => {
  const w = world();
  const id = steeringOf(w);
  const first = meetingOf(w, id, { heldOn: NEXT_WEEK });
  expect(meetingOf(w, id, { heldOn: NEXT_WEEK })).toBe(first);
  expect(meetingOf(w, id, { heldOn: NEXT_WEEK, kind: "seminar" })).not.toBe(first);
  expect(comingMeetings(w.db, TODAY, 5).map(({ heldOn, kind }) => [heldOn, kind])).toEqual([
    [NEXT_WEEK, "meeting"],
    [NEXT_WEEK, "seminar"],
  ]);
  // A seminar is no meeting that the agreement asks for.
  expect(meetingsInYear(w.db, 2026).get(id)).toHaveLength(1);
});

test("a meeting is moved by one who saw how it stands, and a cancelled one stands as cancelled", () => {
  const w = world();
  const bodyId = steeringOf(w);
  const id = meetingOf(w, bodyId, { heldOn: NEXT_WEEK });
  const moved = { ...A_MEETING, heldOn: addDays(TODAY, 9) };
  changeMeeting(w.db, id, moved, 1, act(w.coordinator));
  expectRefusal("changed_meanwhile", () =>
    changeMeeting(w.db, id, { ...moved, title: "Ett till" }, 1, act(w.coordinator)),
  );
  expect(meeting(w.db, id)).toMatchObject({ heldOn: addDays(TODAY, 9), revision: 2 });
  cancelMeeting(w.db, id, "Sjukdom", act(w.coordinator));
  cancelMeeting(w.db, id, "Sjukdom", act(w.coordinator));
  expectRefusal("meeting_cancelled", () => changeMeeting(w.db, id, moved, 2, act(w.coordinator)));
  expect(comingMeetings(w.db, TODAY, 5)).toEqual([]);
  expect(meetingsOf(w.db, bodyId)).toHaveLength(1);
  expect(meetingsInYear(w.db, 2026).has(bodyId)).toBe(false);
  const events = historyOf(w.db, "body", bodyId).map(({ event }) => event);
  expect(events).toEqual(["meeting_cancelled", "meeting_changed", "meeting_planned", "body_begun"]);
});

test("who is expected stands on the sheet from the start; who came is kept, and a change keeps what stood", () => {
  const w = world();
  appoint(w, "taby", "solna");
  const id = meetingOf(w, leadershipOf(w));
  const of = meeting(w.db, id);
  const sheet = attendanceSheet(w.db, of);
  expect(sheet.recorded).toBe(false);
  expect(sheet.lines.map(({ shortName, names, present }) => [shortName, names, present])).toEqual([
    ["Sigtuna", "", false],
    ["Solna", "Dag Solna", false],
    ["Täby", "Dag Täby", false],
    ["Vaxholm", "", false],
  ]);
  const came = [
    { municipalityCode: "0160", names: "Dag Täby" },
    { municipalityCode: "0184", names: "Siv Ersättare" },
    { municipalityCode: null, names: "Ylva Ytter, Länsstyrelsen" },
  ];
  recordAttendance(w.db, id, came, act(w.coordinator));
  recordAttendance(w.db, id, came, act(w.coordinator));
  expect(attendanceOf(w.db, of).map(({ shortName, names }) => [shortName, names])).toEqual([
    ["Solna", "Siv Ersättare"],
    ["Täby", "Dag Täby"],
    ["", "Ylva Ytter, Länsstyrelsen"],
  ]);
  recordAttendance(w.db, id, came.slice(0, 1), act(w.coordinator));
  expect(attendanceOf(w.db, of)).toHaveLength(1);
  // Solna came after all: the row that was marked is not in the way.
  recordAttendance(w.db, id, came, act(w.coordinator));
  expect(attendanceOf(w.db, of)).toHaveLength(3);
  const told = historyOf(w.db, "body", of.bodyId).filter(({ event }) => event === "attendance_recorded");
  expect(told.map(({ details }) => details.municipalities)).toEqual([2, 1, 2]);
  const stranger = [{ municipalityCode: "9999", names: "" }];
  expectRefusal("not_found", () => recordAttendance(w.db, id, stranger, act(w.coordinator)));
});

test("nothing is written down of a meeting that has not been, or was cancelled", () => {
  const w = world();
  const bodyId = leadershipOf(w);
  const coming = meetingOf(w, bodyId, { heldOn: NEXT_WEEK });
  const cancelled = meetingOf(w, bodyId);
  cancelMeeting(w.db, cancelled, "Snö", act(w.coordinator));
  const file = { name: "p.pdf", mediaType: "application/pdf", bytes: new Uint8Array([1]) };
  for (const [id, code] of [
    [coming, "meeting_not_held"],
    [cancelled, "meeting_cancelled"],
  ] as const) {
    expectRefusal(code, () => recordAttendance(w.db, id, [], act(w.coordinator)));
    expectRefusal(code, () => addDecision(w.db, id, BUDGET, act(w.coordinator)));
    expectRefusal(code, () => addMinutes(w.db, id, file, act(w.coordinator)));
  }
  const today = meetingOf(w, bodyId, { heldOn: TODAY });
  addMinutes(w.db, today, file, act(w.coordinator));
  expect(networkDocument(w.db, meeting(w.db, today).minutesId ?? 0).name).toBe("p.pdf");
});

test("decisions are numbered in their meeting, and the leadership group's are found by what they are about", () => {
  const w = world();
  const leadership = leadershipOf(w);
  const earlier = meetingOf(w, leadership, { heldOn: "2025-11-12" });
  const later = meetingOf(w, leadership, { heldOn: "2026-11-12" });
  const steering = meetingOf(w, steeringOf(w));
  addDecision(w.db, earlier, { kind: "host", year: null, text: "Solna." }, act(w.coordinator));
  addDecision(w.db, earlier, { ...BUDGET, year: 2026 }, act(w.coordinator));
  const id = addDecision(w.db, later, BUDGET, act(w.coordinator));
  expect(addDecision(w.db, later, BUDGET, act(w.coordinator))).toBe(id);
  addDecision(w.db, steering, { kind: "other", year: null, text: "Vi åker." }, act(w.coordinator));
  expectRefusal("decided_by_leadership", () => addDecision(w.db, steering, BUDGET, act(w.coordinator)));
  const numbers = decisionsOfMeeting(w.db, earlier).map(({ number, kind }) => [number, kind]);
  expect(numbers).toEqual([
    [1, "host"],
    [2, "budget"],
  ]);
  expect(leadershipDecisions(w.db, "budget").map(({ year, heldOn }) => [year, heldOn])).toEqual([
    [2027, "2026-11-12"],
    [2026, "2025-11-12"],
  ]);
  expect(leadershipDecisions(w.db)).toHaveLength(3);
  expect(decisionsOf(w.db, "other").map(({ bodyName }) => bodyName)).toEqual(["Styrgruppen"]);
  expect(meetingDecision(w.db, id)).toMatchObject({ bodyName: "Ledningsgruppen", number: 1, year: 2027 });
});

test("a meeting that was held is not cancelled", () => {
  const w = world();
  const bodyId = leadershipOf(w);
  const [decided, attended] = [meetingOf(w, bodyId), meetingOf(w, bodyId, { heldOn: TODAY })];
  addDecision(w.db, decided, BUDGET, act(w.coordinator));
  recordAttendance(w.db, attended, [{ municipalityCode: "0160", names: "" }], act(w.coordinator));
  for (const id of [decided, attended])
    expectRefusal("meeting_was_held", () => cancelMeeting(w.db, id, "Ångrade oss", act(w.coordinator)));
  recordAttendance(w.db, attended, [], act(w.coordinator));
  cancelMeeting(w.db, attended, "Fel dag", act(w.coordinator));
  expect(meeting(w.db, attended).cancelledAt).not.toBeNull();
});

test("who points to a decision that was corrected is led to what it says now", () => {
  const w = world();
  const meetingId = meetingOf(w, leadershipOf(w));
  const id = addDecision(w.db, meetingId, BUDGET, act(w.coordinator));
  const right = { ...BUDGET, year: 2028, text: "Budgeten för 2028 fastställs." };
  correctDecision(w.db, meetingId, id, right, "Fel år.", act(w.coordinator));
  expect(meetingDecision(w.db, id)).toMatchObject({ number: 1, year: 2028, correctedAt: null });
  expect(decisionsOfMeeting(w.db, meetingId)).toHaveLength(1);
  const standing = meetingDecision(w.db, id);
  correctDecision(w.db, meetingId, standing.id, null, "Aldrig beslutat.", act(w.coordinator));
  expect(decisionsOfMeeting(w.db, meetingId)).toEqual([]);
  expect(meetingDecision(w.db, id).correctedAt).not.toBeNull();
  addDecision(w.db, meetingId, BUDGET, act(w.coordinator));
  expect(decisionsOfMeeting(w.db, meetingId)[0]?.number).toBe(2);
});

test("a municipality takes part in the groups where it sits, as often as somebody has written down", () => {
  const w = world();
  const leadership = leadershipOf(w);
  steeringOf(w);
  for (const heldOn of ["2025-11-12", "2026-03-10", "2026-11-12"]) {
    const present = heldOn === "2026-03-10" ? ["0184"] : ["0184", "0160"];
    const id = meetingOf(w, leadership, { heldOn });
    const rows = present.map((municipalityCode) => ({ municipalityCode, names: "" }));
    recordAttendance(w.db, id, rows, act(w.coordinator));
  }
  meetingOf(w, leadership, { heldOn: "2026-05-05" });
  const { year, bodies } = takingPart(w.db, "0160", TODAY);
  expect([year, bodies.map(({ body, came, meetings }) => [body.name, came, meetings])]).toEqual([
    2026,
    [["Ledningsgruppen", 1, 2]],
  ]);
});
