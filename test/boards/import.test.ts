import { expect, test } from "vitest";
import { addMeeting, cancelledMeetingsOf, meetingsOf } from "../../src/boards/board-meetings";
import { board, endBoard } from "../../src/boards/boards";
import { readMeetingFile } from "../../src/boards/files/meeting-file";
import {
  keepMeetingFile,
  meetingImport,
  readImport,
  seekerOf,
  takeInMeetings,
  waitingImport,
} from "../../src/boards/meeting-import";
import { meetingPlan } from "../../src/boards/meeting-plan";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { act, TODAY, type World, world } from "../support/world";
import { meetingOn, tabysBoard } from "./a-board";

const upload = (text: string) => ({
  name: "dagar.csv",
  mediaType: "application/octet-stream",
  bytes: new TextEncoder().encode(text),
});

async function planned(w: World, boardId: number, text: string) {
  const found = board(w.db, boardId);
  const { file } = await readMeetingFile(upload(text).bytes, seekerOf(w.db, found, TODAY), TODAY);
  if (!file) throw new Error("unreadable");
  return { file, plan: meetingPlan(w.db, found, file, TODAY) };
}

const daysOf = (list: { meetsOn: string }[]) => list.map(({ meetsOn }) => meetsOn);

test("a file is set against the register: new, known, changed and gone", async () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  for (const day of ["2026-12-15", "2027-02-16", "2027-03-16", "2027-06-15"])
    addMeeting(w.db, id, { ...meetingOn(day), startsAt: "13:00", place: "Sal A" }, by);
  const { plan } = await planned(
    w,
    id,
    "Datum;Tid;Plats\n2027-03-16;15.00;Sal A\n2027-01-19;13.00;Sal A\n2026-12-15;13.00;\n2027-04-20;;\n",
  );
  expect(daysOf(plan.fresh)).toEqual(["2027-01-19", "2027-04-20"]);
  expect(daysOf(plan.known)).toEqual(["2026-12-15"]);
  expect(plan.changed.map(({ meeting, to }) => [meeting.meetsOn, to.startsAt, to.place])).toEqual([
    ["2027-03-16", "15:00", "Sal A"],
  ]);
  // June lies after the file's last day, so the file says nothing about it.
  expect(plan.gone.map(({ meeting }) => meeting.meetsOn)).toEqual(["2027-02-16"]);
});

test("a papers day that is the usual one is no change, another is", async () => {
  const w = world();
  const id = tabysBoard(w);
  addMeeting(w.db, id, meetingOn("2027-01-19"), act(w.contact.taby));
  const usual = await planned(w, id, "Datum;Inlämning\n2027-01-19;2026-12-29\n");
  expect(daysOf(usual.plan.known)).toEqual(["2027-01-19"]);
  const own = await planned(w, id, "Datum;Inlämning\n2027-01-19;2026-12-18\n");
  expect(own.plan.changed).toMatchObject([{ to: { papersDueOn: "2026-12-18" } }]);
});

test("a doubled day, a year far off and a day after the board's end are left out; a day that has been is not", async () => {
  const w = world();
  const id = tabysBoard(w);
  endBoard(w.db, id, "2028-01-01", act(w.contact.taby));
  const { plan } = await planned(
    w,
    id,
    "Datum\n2027-01-19\n2027-01-19\n2072-01-19\n2020-01-19\n2028-01-18\n2026-09-15\n",
  );
  expect(plan.problems.map(({ row, code }) => [row, code])).toEqual([
    [3, "doubled_day"],
    [4, "year_far_off"],
    [5, "year_far_off"],
    [6, "after_the_end"],
  ]);
  expect(daysOf(plan.fresh)).toEqual(["2026-09-15", "2027-01-19"]);
});

test("a day with a problem of its own is not taken for gone, and one that has been is never gone", async () => {
  const w = world();
  const id = tabysBoard(w);
  for (const day of ["2026-10-20", "2027-02-16"]) addMeeting(w.db, id, meetingOn(day), act(w.contact.taby));
  const { plan } = await planned(w, id, "Datum;Tid\n2026-09-15;\n2027-02-16;sen kväll\n2027-03-16;\n");
  expect(plan.gone).toEqual([]);
  expect(plan.leftOut).toBe(1);
});

test("what a calendar says is cancelled is offered for cancelling, and nothing more", async () => {
  const w = world();
  const id = tabysBoard(w);
  addMeeting(w.db, id, meetingOn("2027-01-19"), act(w.contact.taby));
  const events = [
    "UID:1\nDTSTART;VALUE=DATE:20270119\nSTATUS:CANCELLED",
    "UID:2\nDTSTART;VALUE=DATE:20270216\nSTATUS:CANCELLED",
  ];
  const text = events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`).join("\n");
  const { plan } = await planned(w, id, `BEGIN:VCALENDAR\n${text}\nEND:VCALENDAR\n`);
  expect(plan.gone).toMatchObject([{ meeting: { meetsOn: "2027-01-19" }, saidCancelled: true }]);
  expect(plan.fresh).toEqual([]);
  expect(plan.problems).toEqual([]);
});

async function kept(w: World, id: number, text: string) {
  const importId = keepMeetingFile(w.db, id, upload(text), act(w.contact.taby));
  const { file } = await readImport(w.db, board(w.db, id), meetingImport(w.db, id, importId), TODAY);
  if (!file) throw new Error("unreadable");
  return { importId, file };
}

test("nothing is taken in before it is confirmed, and confirmed twice it is taken in once", async () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  const { importId, file } = await kept(w, id, "Datum;Tid\n2027-01-19;13.00\n2027-02-31;13.00\n");
  expect(meetingsOf(w.db, id)).toEqual([]);
  expect(waitingImport(w.db, id)?.id).toBe(importId);
  takeInMeetings(w.db, id, importId, file, [], by);
  expect(meetingsOf(w.db, id)).toMatchObject([{ meetsOn: "2027-01-19", startsAt: "13:00", importId }]);
  expect(waitingImport(w.db, id)).toBeNull();
  expectRefusal("already_imported", () => takeInMeetings(w.db, id, importId, file, [], by));
  expect(historyOf(w.db, "board", id)[0]).toMatchObject({
    event: "board_meetings_imported",
    details: { added: 1, changed: [], cancelled: [], leftOut: 1 },
  });
});

test("only the ticked ones among those that are gone are cancelled, whatever else is sent", async () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  const [ticked, other, outside] = ["2027-02-16", "2027-03-16", "2027-12-14"].map((day) =>
    addMeeting(w.db, id, meetingOn(day), by),
  );
  const { importId, file } = await kept(w, id, "Datum\n2027-01-19\n2027-04-20\n");
  takeInMeetings(w.db, id, importId, file, [ticked ?? 0, outside ?? 0, 999], by);
  expect(cancelledMeetingsOf(w.db, id).map((meeting) => meeting.id)).toEqual([ticked]);
  expect(meetingsOf(w.db, id).map((meeting) => meeting.id)).toContain(other);
});

test("an old preview takes in only what is still new", async () => {
  const w = world();
  const id = tabysBoard(w);
  const { importId, file } = await kept(w, id, "Datum\n2027-01-19\n2027-02-16\n");
  addMeeting(w.db, id, { ...meetingOn("2027-01-19"), place: "Sal B" }, act(w.coordinator));
  takeInMeetings(w.db, id, importId, file, [], act(w.contact.taby));
  expect(meetingsOf(w.db, id).map(({ meetsOn, place }) => [meetsOn, place])).toEqual([
    ["2027-01-19", "Sal B"],
    ["2027-02-16", ""],
  ]);
});

test("strangers neither hand in nor confirm, and another board's import does not exist here", async () => {
  const w = world();
  const id = tabysBoard(w);
  const other = tabysBoard(w, { name: "Omsorgsnämnden" });
  const { importId, file } = await kept(w, id, "Datum\n2027-01-19\n");
  const stranger = act(w.contact.solna);
  expectRefusal("not_yours", () => keepMeetingFile(w.db, id, upload("Datum\n2027-01-19\n"), stranger));
  expectRefusal("not_yours", () => takeInMeetings(w.db, id, importId, file, [], stranger));
  expectRefusal("not_found", () => takeInMeetings(w.db, other, importId, file, [], act(w.contact.taby)));
});
