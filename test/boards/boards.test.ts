import { expect, test } from "vitest";
import {
  addMeeting,
  cancelledMeetingsOf,
  cancelMeeting,
  changeMeeting,
  meetingsOf,
} from "../../src/boards/board-meetings";
import { addBoard, board, boardsOf, changeBoard, endBoard, revisionOf } from "../../src/boards/boards";
import { firstInTime, isInRecess, meetingDays, meetingDoubts } from "../../src/boards/meeting-days";
import { boardLines } from "../../src/boards/overview";
import { upcomingMeetings } from "../../src/boards/upcoming";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { act, TODAY, type World, world } from "../support/world";
import { A_BOARD, meetingOn, tabysBoard } from "./a-board";

const namesOf = (w: World, code: string, day = TODAY) => boardsOf(w.db, code, day).map(({ name }) => name);
const eventsOf = (w: World, id: number) => historyOf(w.db, "board", id).map(({ event }) => event);

test("contact, director, coordinator and administrator keep a municipality's boards; nobody else does", () => {
  const w = world();
  const keepers = [w.contact.taby, w.director.taby, w.coordinator, w.administrator];
  for (const [i, by] of keepers.entries()) {
    const form = { ...A_BOARD, name: `Nämnd ${i}`, municipalityCode: "0160", fromOn: "2020-01-01" };
    const id = addBoard(w.db, form, act(by));
    expect(historyOf(w.db, "board", id)).toMatchObject([{ event: "board_added", byName: by.name }]);
  }
  const id = tabysBoard(w);
  const meetingId = addMeeting(w.db, id, meetingOn("2026-12-15"), act(w.contact.taby));
  for (const by of [w.adviser, w.contact.solna, w.director.solna]) {
    const form = { ...A_BOARD, name: "Annan", municipalityCode: "0160", fromOn: "2020-01-01" };
    expectRefusal("not_yours", () => addBoard(w.db, form, act(by)));
    expectRefusal("not_yours", () => changeBoard(w.db, id, { ...A_BOARD, name: "Annan" }, 0, act(by)));
    expectRefusal("not_yours", () => endBoard(w.db, id, TODAY, act(by)));
    expectRefusal("not_yours", () => addMeeting(w.db, id, meetingOn("2027-01-19"), act(by)));
    expectRefusal("not_yours", () => changeMeeting(w.db, id, meetingId, meetingOn("2026-12-15"), act(by)));
    expectRefusal("not_yours", () => cancelMeeting(w.db, id, meetingId, act(by)));
  }
});

test("those competent come first, then by name, and each only on its days", () => {
  const w = world();
  const by = act(w.contact.taby);
  const named = (name: string, change = {}) => tabysBoard(w, { name, competent: false, ...change });
  named("Överförmyndarnämnden");
  const ended = named("Arbetsmarknadsnämnden");
  named("Socialnämnden", { competent: true });
  endBoard(w.db, ended, "2023-01-01", by);
  expect(namesOf(w, "0160")).toEqual(["Socialnämnden", "Överförmyndarnämnden"]);
  expect(namesOf(w, "0160", "2022-12-31")).toContain("Arbetsmarknadsnämnden");
  expect(namesOf(w, "0160", "2019-12-31")).toEqual([]);
  expect(namesOf(w, "0184")).toEqual([]);
});

test("the same name twice is refused, unless the first had ended", () => {
  const w = world();
  const id = tabysBoard(w);
  expectRefusal("board_known", () => tabysBoard(w, { name: "SOCIALNÄMNDEN" }));
  endBoard(w.db, id, "2025-01-01", act(w.contact.taby));
  const form = { ...A_BOARD, municipalityCode: "0160", fromOn: "2025-01-01" };
  expect(addBoard(w.db, form, act(w.contact.taby))).toBeGreaterThan(id);
});

test("a committee belongs to a board of its own municipality, which then is neither ended nor made a committee", () => {
  const w = world();
  const id = tabysBoard(w);
  const solnas = addBoard(
    w.db,
    { ...A_BOARD, municipalityCode: "0184", fromOn: "2020-01-01" },
    act(w.coordinator),
  );
  const committee = { name: "Arbetsutskottet", kind: "committee" } as const;
  for (const parentId of [null, 99, solnas])
    expectRefusal("not_found", () => tabysBoard(w, { ...committee, parentId }));
  const au = tabysBoard(w, { ...committee, parentId: id });
  expect(board(w.db, au).parentId).toBe(id);
  const by = act(w.contact.taby);
  expectRefusal("board_has_committees", () => endBoard(w.db, id, "2027-01-01", by));
  const other = tabysBoard(w, { name: "Omsorgsnämnden" });
  const made = { ...A_BOARD, kind: "committee" as const, parentId: other };
  expectRefusal("board_has_committees", () => changeBoard(w.db, id, made, 0, by));
  endBoard(w.db, au, "2027-01-01", by);
  endBoard(w.db, id, "2027-01-01", by);
  expect(namesOf(w, "0160", "2027-01-01")).toEqual(["Omsorgsnämnden"]);
});

test("a change is told from what to what, an old page is refused, and saving what stands changes nothing", () => {
  const w = world();
  const id = tabysBoard(w);
  changeBoard(w.db, id, { ...A_BOARD, papersInDays: 28 }, 0, act(w.contact.taby));
  expect(board(w.db, id).papersInDays).toBe(28);
  expect(historyOf(w.db, "board", id)[0]?.details).toMatchObject({
    changes: [{ field: "papersInDays", from: 21, to: 28 }],
  });
  expectRefusal("changed_meanwhile", () => changeBoard(w.db, id, A_BOARD, 0, act(w.coordinator)));
  changeBoard(w.db, id, { ...A_BOARD, papersInDays: 28 }, 1, act(w.coordinator));
  expect(revisionOf(w.db, id)).toBe(1);
});

test("an ended board's later meetings are cancelled, and it gets no new ones", () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  for (const day of ["2026-12-15", "2027-01-19"]) addMeeting(w.db, id, meetingOn(day), by);
  endBoard(w.db, id, "2027-01-01", by);
  endBoard(w.db, id, "2027-01-01", act(w.coordinator));
  expect(meetingsOf(w.db, id).map(({ meetsOn }) => meetsOn)).toEqual(["2026-12-15"]);
  expect(cancelledMeetingsOf(w.db, id).map(({ meetsOn }) => meetsOn)).toEqual(["2027-01-19"]);
  expectRefusal("board_ended", () => addMeeting(w.db, id, meetingOn("2027-02-16"), by));
  expect(eventsOf(w, id).filter((event) => event === "board_ended")).toHaveLength(1);
});

test("a board meets once a day; what was cancelled can be called again, and cancelled twice is once", () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  const first = addMeeting(w.db, id, meetingOn("2026-12-15"), by);
  expectRefusal("board_meeting_known", () => addMeeting(w.db, id, meetingOn("2026-12-15"), by));
  cancelMeeting(w.db, id, first, by);
  cancelMeeting(w.db, id, first, by);
  expectRefusal("board_meeting_cancelled", () =>
    changeMeeting(w.db, id, first, { startsAt: "13:00", place: "", papersDueOn: null }, by),
  );
  addMeeting(w.db, id, meetingOn("2026-12-15"), by);
  expect(meetingsOf(w.db, id)).toHaveLength(1);
  expect(eventsOf(w, id)).toEqual([
    "board_meeting_added",
    "board_meeting_cancelled",
    "board_meeting_added",
    "board_added",
  ]);
  const other = tabysBoard(w, { name: "Omsorgsnämnden" });
  expectRefusal("not_found", () => cancelMeeting(w.db, other, first, by));
});

test("a meeting gets another time, and saving what stands tells nothing", () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  const meetingId = addMeeting(w.db, id, meetingOn("2026-12-15"), by);
  const to = { startsAt: "15:00", place: "Rådhuset", papersDueOn: "2026-11-27" };
  changeMeeting(w.db, id, meetingId, to, by);
  changeMeeting(w.db, id, meetingId, to, by);
  expect(meetingsOf(w.db, id)).toMatchObject([{ meetsOn: "2026-12-15", ...to }]);
  expect(eventsOf(w, id).filter((event) => event === "board_meeting_changed")).toHaveLength(1);
});

test("papers, preparation and notice come the lead time before, moved back to a working day", () => {
  const days = (meetsOn: string, change = {}) =>
    meetingDays({ ...A_BOARD, ...change }, { meetsOn, papersDueOn: null });
  expect(days("2027-01-19")).toEqual({
    papersDueOn: "2026-12-29",
    preparationOn: "2027-01-05",
    bridgeDay: null,
    noticeOn: "2027-01-12",
    minutesApprovedBy: "2027-02-02",
  });
  // 21 days before 14 January is Christmas Eve, and both days after are closed too.
  expect(days("2027-01-14").papersDueOn).toBe("2026-12-23");
  // Easter: notice 7 days before Monday 5 April would be Easter Monday.
  expect(days("2027-04-05").noticeOn).toBe("2027-03-25");
  expect(days("2027-01-17", { papersInDays: 0 }).papersDueOn).toBe("2027-01-15");
  // 30 April, 2 May and 4 May 2035 each stand alone between weekend, 1 May, Ascension Day and weekend.
  const closed = { papersInDays: 21, closedOnBridgeDays: true };
  expect(days("2035-05-25", closed)).toMatchObject({ papersDueOn: "2035-04-27", bridgeDay: "2035-05-04" });
  expect(days("2027-01-19", { adjustment: "immediate" }).minutesApprovedBy).toBe("2027-01-19");
  const own = { meetsOn: "2027-01-19", papersDueOn: "2027-01-10" };
  expect(meetingDays(A_BOARD, own).papersDueOn).toBe("2027-01-10");
});

test("a meeting in the recess or on a closed day is allowed, but said", () => {
  expect(meetingDoubts(A_BOARD, "2027-01-19")).toEqual([]);
  expect(meetingDoubts(A_BOARD, "2027-06-20")).toEqual(["in_recess", "not_working_day"]);
  expect(meetingDoubts(A_BOARD, "2027-08-15")).toEqual(["in_recess", "not_working_day"]);
  expect(meetingDoubts(A_BOARD, "2027-08-16")).toEqual([]);
  expect(meetingDoubts({ recessFrom: "", recessTo: "" }, "2027-07-15")).toEqual([]);
  expect(isInRecess({ recessFrom: "12-20", recessTo: "01-10" }, "2027-01-05")).toBe(true);
  expect(isInRecess({ recessFrom: "12-20", recessTo: "01-10" }, "2027-01-11")).toBe(false);
});

test("what comes next is asked of all boards at once, so many a board, from a day on", () => {
  const w = world();
  const by = act(w.coordinator);
  const taby = tabysBoard(w);
  const solna = addBoard(
    w.db,
    { ...A_BOARD, papersInDays: 28, municipalityCode: "0184", fromOn: "2020-01-01" },
    by,
  );
  for (const day of ["2026-10-20", "2026-12-08", "2027-01-19", "2027-02-16"])
    for (const id of [taby, solna]) addMeeting(w.db, id, meetingOn(day), by);
  cancelMeeting(w.db, solna, meetingsOf(w.db, solna, "2027-01-19")[0]?.id ?? 0, by);
  const ahead = upcomingMeetings(w.db, TODAY, 2);
  const daysOf = (id: number) => ahead.find((one) => one.id === id)?.meetings.map(({ meetsOn }) => meetsOn);
  expect(daysOf(taby)).toEqual(["2026-12-08", "2027-01-19"]);
  expect(daysOf(solna)).toEqual(["2026-12-08", "2027-02-16"]);
  expect(upcomingMeetings(w.db, "2027-03-01", 2, ["0160"])).toMatchObject([
    { municipality: "Täby", meetings: [] },
  ]);
  // The papers of 8 December were due on 17 November in Täby, and earlier still in Solna.
  const inTime = (id: number) =>
    firstInTime(board(w.db, id), ahead.find((one) => one.id === id)?.meetings ?? [], TODAY)?.meetsOn;
  expect(inTime(taby)).toBe("2027-01-19");
  expect(inTime(solna)).toBe("2027-02-16");
});

test("the overview has every member, those without a board too, and can begin with the papers that are due first", () => {
  const w = world();
  const by = act(w.coordinator);
  const taby = tabysBoard(w, { competent: false });
  const form = { ...A_BOARD, municipalityCode: "0191", fromOn: "2020-01-01" };
  const sigtuna = addBoard(w.db, form, by);
  addMeeting(w.db, taby, meetingOn("2027-01-26"), by);
  addMeeting(w.db, sigtuna, meetingOn("2027-01-19"), by);
  const lines = (onlyCompetent: boolean, order: "municipality" | "papers") =>
    boardLines(w.db, TODAY, { onlyCompetent, order }).map(({ municipality, board: one }) => [
      municipality.shortName,
      one?.name,
    ]);
  expect(lines(false, "municipality")).toEqual([
    ["Sigtuna", "Socialnämnden"],
    ["Solna", undefined],
    ["Täby", "Socialnämnden"],
    ["Vaxholm", undefined],
  ]);
  expect(lines(false, "papers").map(([name]) => name)).toEqual(["Sigtuna", "Täby", "Solna", "Vaxholm"]);
  expect(lines(true, "municipality")).toContainEqual(["Täby", undefined]);
});
