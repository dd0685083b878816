import { describe, expect } from "vitest";
import { cancelMeeting, changeMeeting, meeting } from "../../src/bodies/meetings";
import { addMinutes } from "../../src/calendar";
import { addCall } from "../../src/calls/calls";
import {
  calendarProgramTest,
  khal,
  type PythonEvent,
  readByPython,
  requireCalendarProgramsInCi,
} from "../support/calendar-programs";
import { visitor } from "../support/visitor";
import { A_CALL, act, NOW, type World, withApplication, world } from "../support/world";
import { boardWith, changeCallTo, feedPath, fileAt, forumWithMeeting } from "./cast";

requireCalendarProgramsInCi();

const NETWORK = { calendar: "network", municipalityCode: null } as const;
const LATER = addMinutes(NOW, 24 * 60);

const byUid = (events: PythonEvent[]): Record<string, PythonEvent> =>
  Object.fromEntries(events.map((event) => [event.UID?.replace("@localhost", "") ?? "", event]));

const moveMeeting = (w: World, id: number, heldOn: string) => {
  const { kind, title, place, agenda } = meeting(w.db, id);
  changeMeeting(
    w.db,
    id,
    { kind, title, startsAt: "10:00", place, agenda, heldOn },
    1,
    act(w.coordinator, 5),
  );
};

describe("python-icalendar", () => {
  calendarProgramTest(
    "reads every kind of event without complaint, words and times as they are",
    async () => {
      const w = world();
      boardWith(w, "taby", ["2027-02-15"]);
      withApplication(w, {
        deadlineOn: "2027-03-29",
        deadlineTime: "14:00",
        title:
          'Åtgärder; för "mottagande", barn & unga \\ 2027 – med en titel så lång att den viks på flera rader, åäö',
        deadlineText: "Senast den 29 mars,\nkl. 14; se webben.",
        confirmed: false,
      });
      const { meetingId } = forumWithMeeting(w, "2027-10-31");
      const { errors, calendar, events } = readByPython(await fileAt(w, feedPath(w, w.adviser, NETWORK)));
      expect(errors).toEqual([]);
      expect(calendar).toMatchObject({
        VERSION: "2.0",
        METHOD: "PUBLISH",
        "X-WR-CALNAME": "Utlyst: Koordination Norrort",
        "X-PUBLISHED-TTL": "PT4H",
      });
      const found = byUid(events);
      expect(found["call-1-deadline"]).toMatchObject({
        SUMMARY:
          'Sista dag, kl. 14.00: Åtgärder; för "mottagande", barn & unga \\ 2027 – med en titel så lång att den viks på flera rader, åäö (obekräftad)',
        // The day after the clocks went forward: two hours before UTC.
        DTSTART: "2027-03-29T11:30:00+00:00",
        DTEND: "2027-03-29T12:00:00+00:00",
        DTSTAMP: "2026-11-22T08:30:00+00:00",
        "LAST-MODIFIED": "2026-11-22T08:30:00+00:00",
        SEQUENCE: "0",
        URL: "http://localhost:3000/calls/1",
      });
      expect(found["call-1-deadline"]?.DESCRIPTION).toContain("Senast den 29 mars,\nkl. 14; se webben.");
      // The day that the clocks go back.
      expect(found[`meeting-${meetingId}`]).toMatchObject({
        DTSTART: "2027-10-31T08:00:00+00:00",
        LOCATION: "Sal 3, Täby",
        DESCRIPTION: "Kaffe;\nbeslut\nSluttiden är inte angiven. Tiden i kalendern är en timme.",
      });
      const mine = readByPython(await fileAt(w, feedPath(w, w.adviser)));
      expect(mine.calendar["X-WR-CALNAME"]).toBe("Min kalender, Koordination Norrort");
      const tabys = { calendar: "municipality", municipalityCode: "0160" } as const;
      const own = readByPython(await fileAt(w, feedPath(w, w.contact.taby, tabys)));
      expect(own.errors).toEqual([]);
      expect(byUid(own.events)["board-meeting-1-papers"]).toMatchObject({
        SUMMARY: "Handlingar inne: Socialnämnden, Täby",
        DTSTART: "2027-01-25",
        DTEND: "2027-01-26",
        TRANSP: "TRANSPARENT",
      });
    },
  );

  calendarProgramTest(
    "sees reminders before a moment, and at nine in the morning before a whole day",
    async () => {
      const w = world();
      addCall(w.db, A_CALL, act(w.adviser));
      addCall(w.db, { ...A_CALL, deadlineTime: null }, act(w.adviser));
      const seconds = async (alarm: "none" | "day" | "week") => {
        const { events } = readByPython(await fileAt(w, feedPath(w, w.adviser, NETWORK, alarm)));
        return events.map(({ alarms }) => alarms.map((one) => one.seconds / 3600));
      };
      expect(await seconds("none")).toEqual([[], []]);
      expect(await seconds("day")).toEqual([[-24], [-15]]);
      expect(await seconds("week")).toEqual([[-168], [-159]]);
    },
  );

  calendarProgramTest(
    "sees what is withdrawn as cancelled, with a higher number and no reminder",
    async () => {
      const w = world();
      const { meetingId } = forumWithMeeting(w, "2027-06-10");
      const path = feedPath(w, w.adviser, NETWORK, "day");
      const [before] = readByPython(await fileAt(w, path)).events;
      expect([before?.STATUS, before?.alarms.length]).toEqual([undefined, 1]);
      cancelMeeting(w.db, meetingId, "", act(w.coordinator, 5));
      const [after] = readByPython(await fileAt(w, path, LATER)).events;
      expect(after).toMatchObject({
        UID: before?.UID,
        DTSTART: before?.DTSTART,
        SEQUENCE: "1",
        STATUS: "CANCELLED",
        SUMMARY: "Utgår: Forum för mottagande: Vårens möte",
        alarms: [],
      });
    },
  );

  calendarProgramTest("finds no line longer than 75 octets, and no character split", async () => {
    const w = world();
    for (const length of [60, 61, 62, 63, 64, 65])
      addCall(w.db, { ...A_CALL, title: `${"x".repeat(length)}${"åäö€👩".repeat(40)}` }, act(w.adviser));
    const file = await fileAt(w, feedPath(w, w.adviser, NETWORK));
    const lines = file.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file).not.toMatch(/[^\r]\n|\ufffd/);
    expect(readByPython(file).events[0]?.SUMMARY).toContain("åäö€👩".repeat(40));
  });

  calendarProgramTest("reads the list of calls the same way", async () => {
    const w = world();
    withApplication(w, { deadlineOn: "2027-03-29" });
    const file = await (await visitor(w, w.contact.taby).get("/calls/list.ics")).text();
    const { errors, events } = readByPython(file);
    expect(errors).toEqual([]);
    expect(Object.keys(byUid(events))).toEqual(["call-1-opens", "call-1-deadline"]);
  });
});

describe("khal", () => {
  calendarProgramTest(
    "takes the calendar in twice: what moved has moved, and nothing stands there twice",
    async () => {
      const w = world();
      const callId = addCall(w.db, A_CALL, act(w.adviser));
      const { meetingId } = forumWithMeeting(w, "2027-03-28");
      const path = feedPath(w, w.adviser, NETWORK, "week");
      const program = khal();
      expect(program.import(await fileAt(w, path))).toBe("");
      expect(program.events("2026-12-01", "2027-06-30")).toEqual([
        "2026-12-14 13:30|2026-12-14 14:00|Sista dag, kl. 14.00: Utvecklingsmedel för mottagande",
        "2027-03-28 09:00|2027-03-28 10:00|Forum för mottagande: Vårens möte",
      ]);
      changeCallTo(w, callId, { deadlineOn: "2026-12-21", deadlineTime: "" });
      moveMeeting(w, meetingId, "2027-03-29");
      expect(program.import(await fileAt(w, path, LATER))).toBe("");
      expect(program.events("2026-12-01", "2027-06-30")).toEqual([
        "2026-12-21 00:00|2026-12-21 00:00|Sista dag: Utvecklingsmedel för mottagande",
        "2027-03-29 10:00|2027-03-29 11:00|Forum för mottagande: Vårens möte",
      ]);
      expect(program.files()).toBe(2);
      program.close();
    },
  );
});
