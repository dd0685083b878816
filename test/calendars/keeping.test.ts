import { describe, expect, test } from "vitest";
import { abandon } from "../../src/applications/lifecycle";
import { cancelMeeting as cancelBoardMeeting } from "../../src/boards/board-meetings";
import { cancelMeeting, changeMeeting, meeting } from "../../src/bodies/meetings";
import { addMinutes } from "../../src/calendar";
import { keepCalendars } from "../../src/calendars/keeping";
import { assess } from "../../src/calls/assessments";
import { addCall } from "../../src/calls/calls";
import { tellInterest } from "../../src/calls/interests";
import {
  A_CALL,
  act,
  answerNo,
  approveAs,
  NOW,
  sentApplication,
  withApplication,
  world,
} from "../support/world";
import { boardWith, changeCallTo, forumWithMeeting, kept } from "./cast";

const DAY = 24 * 60;
const later = (days: number) => addMinutes(NOW, days * DAY);

describe("what stands in the calendars", () => {
  test("a call's last day is everybody's, and a municipality's that is interested; not when the network has declined it", () => {
    const w = world();
    const id = addCall(w.db, A_CALL, act(w.adviser));
    const told = { interest: "interested", reasonCode: "", reason: "", toldBy: "" } as const;
    tellInterest(w.db, id, { municipalityCode: "0160", ...told }, act(w.contact.taby));
    tellInterest(w.db, id, { municipalityCode: "0184", ...told, interest: "declines" }, act(w.contact.solna));
    expect(kept(w, ["network"])["call-1-deadline"]).toMatchObject({
      facts: { title: A_CALL.title, confirmed: true },
      when: { on: "2026-12-14", from: "2026-12-14T12:30:00.000Z", to: "2026-12-14T13:00:00.000Z" },
    });
    expect([Object.keys(kept(w, ["0160"])), Object.keys(kept(w, ["0184"]))]).toEqual([
      ["call-1-deadline"],
      [],
    ]);
    assess(w.db, id, { state: "declined", reasonCode: "", note: "", askedBy: "" }, act(w.adviser));
    expect(kept(w, ["network"])["call-1-deadline"]?.withdrawn).toBe(true);
  });

  test("later last days of a call stand beside the first", () => {
    const w = world();
    const otherDates = [{ name: "Omgång 2", on: "2027-03-15", kind: "cut_off" as const, time: "14:00" }];
    addCall(w.db, { ...A_CALL, otherDates }, act(w.adviser));
    expect(kept(w, ["network"])["call-1-cut-off-2027-03-15"]).toMatchObject({
      facts: { name: "Omgång 2" },
      when: { to: "2027-03-15T13:00:00.000Z" },
    });
  });

  test("an application's days are its parties' and the office's: last day, text, papers and the meeting of the plan", () => {
    const w = world();
    boardWith(w, "taby", ["2027-01-12", "2027-02-15", "2027-02-23"]);
    const { id } = withApplication(w, { deadlineOn: "2027-03-04", deadlineTime: null });
    answerNo(w, id, "vaxholm");
    expect(Object.values(kept(w, ["0160"])).map(({ uid, when }) => [uid, when.on])).toEqual([
      ["application-1-text-0160", "2027-01-25"],
      ["board-meeting-2-papers", "2027-01-25"],
      ["board-meeting-2", "2027-02-15"],
      ["application-1-deadline", "2027-03-04"],
    ]);
    expect(Object.keys(kept(w, ["0184"]))).toEqual(["application-1-deadline"]);
    expect(Object.keys(kept(w, ["0187"]))).toEqual([]);
    expect(Object.keys(kept(w, ["office"]))).toEqual(["application-1-text", "application-1-deadline"]);
  });

  test("a frozen text has no last day any more, and its board's papers stay what they were when it was sent", () => {
    const w = world();
    boardWith(w, "taby", ["2026-12-08"]);
    w.db.run("update boards set papers_in_days = 14, preparation_days = 14, adjustment = 'immediate'");
    const { id } = sentApplication(w);
    const days = () =>
      Object.values(kept(w, ["0160"], later(5))).map(({ uid, withdrawn }) => [uid, withdrawn]);
    expect(days()).toEqual([
      ["board-meeting-1-papers", false],
      ["board-meeting-1", false],
      ["application-1-deadline", false],
    ]);
    approveAs(w, id, "taby");
    expect(days()).toContainEqual(["board-meeting-1", true]);
    expect(days()).toContainEqual(["application-1-deadline", false]);
  });

  test("a meeting of the network is everybody's", () => {
    const w = world();
    const { meetingId } = forumWithMeeting(w, "2027-03-28");
    // The clocks go forward that morning: nine is seven in UTC.
    expect(kept(w, ["network"])[`meeting-${meetingId}`]).toMatchObject({
      facts: { body: "Forum för mottagande", title: "Vårens möte", place: "Sal 3, Täby" },
      when: { on: "2027-03-28", from: "2027-03-28T07:00:00.000Z", to: "2027-03-28T08:00:00.000Z" },
    });
  });
});

describe("the sequence", () => {
  test("stays while nothing changes, and rises by one for what somebody sees", () => {
    const w = world();
    const { meetingId } = forumWithMeeting(w, "2027-01-20");
    expect(keepCalendars(w.db, NOW)).toBe(1);
    expect(keepCalendars(w.db, later(1))).toBe(0);
    const uid = `meeting-${meetingId}`;
    expect(kept(w, ["network"], later(1))[uid]).toMatchObject({ sequence: 0, changedAt: NOW });
    const { kind, title, startsAt, place, agenda } = meeting(w.db, meetingId);
    const moved = { kind, title, startsAt: startsAt as "09:00", place, agenda, heldOn: "2027-01-21" };
    changeMeeting(w.db, meetingId, moved, 1, act(w.coordinator, 5));
    expect(kept(w, ["network"], later(2))[uid]).toMatchObject({
      sequence: 1,
      changedAt: later(2),
      when: { on: "2027-01-21" },
    });
  });

  test("never falls behind the call's own count, which files and letters follow", () => {
    const w = world();
    const id = addCall(w.db, A_CALL, act(w.adviser));
    kept(w, ["network"]);
    for (const county of ["a", "b", "c"]) changeCallTo(w, id, { county });
    expect(kept(w, ["network"])["call-1-deadline"]?.sequence).toBe(0);
    changeCallTo(w, id, { deadlineOn: "2026-12-21" });
    expect(kept(w, ["network"])["call-1-deadline"]).toMatchObject({
      sequence: 4,
      when: { on: "2026-12-21" },
    });
  });

  test("rises when an event is withdrawn, and again when it comes back", () => {
    const w = world();
    boardWith(w, "taby", ["2027-01-12", "2027-02-15"]);
    withApplication(w, { deadlineOn: "2027-03-04", deadlineTime: null });
    kept(w, ["0160"]);
    cancelBoardMeeting(w.db, 1, 2, act(w.coordinator, 5));
    const after = kept(w, ["0160"], later(1));
    expect(after["board-meeting-2"]).toMatchObject({
      sequence: 1,
      withdrawn: true,
      when: { on: "2027-02-15" },
    });
    expect(after["board-meeting-1"]).toMatchObject({ sequence: 0, withdrawn: false });
    // Another meeting on the same day is another event; the plan's own events follow it.
    expect(after["application-1-text-0160"]).toMatchObject({ sequence: 1, withdrawn: false });
  });

  test("what comes back after it was withdrawn stands again, one further", () => {
    const w = world();
    const id = addCall(w.db, A_CALL, act(w.adviser));
    kept(w, ["network"]);
    const think = (state: "declined" | "watched", minutes: number) =>
      assess(w.db, id, { state, reasonCode: "", note: "", askedBy: "" }, act(w.adviser, minutes));
    think("declined", 5);
    expect(kept(w, ["network"])["call-1-deadline"]).toMatchObject({ sequence: 1, withdrawn: true });
    expect(keepCalendars(w.db, later(1))).toBe(0);
    think("watched", 6);
    expect(kept(w, ["network"])["call-1-deadline"]).toMatchObject({ sequence: 2, withdrawn: false });
  });
});

describe("time passes", () => {
  test("what has been is no longer ahead, and is not withdrawn; after sixty days it is not told of", () => {
    const w = world();
    addCall(w.db, A_CALL, act(w.adviser));
    kept(w, ["network"]);
    expect(kept(w, ["network"], "2026-12-15T08:00:00.000Z")["call-1-deadline"]).toMatchObject({
      sequence: 0,
      withdrawn: false,
    });
    expect(kept(w, ["network"], "2027-02-12T08:00:00.000Z")["call-1-deadline"]).toBeDefined();
    expect(kept(w, ["network"], "2027-02-13T08:00:00.000Z")).toEqual({});
  });

  test("what is withdrawn is told of as such for sixty days", () => {
    const w = world();
    const { meetingId } = forumWithMeeting(w, "2027-06-10");
    kept(w, ["network"]);
    cancelMeeting(w.db, meetingId, "För få anmälda.", act(w.coordinator, 5));
    const uid = `meeting-${meetingId}`;
    expect(kept(w, ["network"], later(1))[uid]?.withdrawn).toBe(true);
    expect(kept(w, ["network"], later(60))[uid]?.withdrawn).toBe(true);
    expect(kept(w, ["network"], later(62))[uid]).toBeUndefined();
  });

  test("an application that is given up withdraws what was ahead for it", () => {
    const w = world();
    const { id } = withApplication(w);
    kept(w, ["0160"]);
    abandon(w.db, id, "Hinner inte.", act(w.adviser, 5));
    expect(kept(w, ["0160"])["application-1-deadline"]?.withdrawn).toBe(true);
  });
});
