import { describe, expect, test } from "vitest";
import { fillDemo } from "../../db/demo/demo";
import { demoFetch } from "../../db/demo/demo-fetch";
import { openDb } from "../../db/open";
import { meetingsOf } from "../../src/boards/board-meetings";
import { board } from "../../src/boards/boards";
import { readMeetingFile } from "../../src/boards/files/meeting-file";
import { meetingDoubts } from "../../src/boards/meeting-days";
import { readImport, seekerOf, waitingImport } from "../../src/boards/meeting-import";
import { meetingPlan } from "../../src/boards/meeting-plan";
import { boardLines } from "../../src/boards/overview";
import { dayOf } from "../../src/calendar";

describe.each(["2026-11-22T09:00:00.000Z", "2028-02-29T12:00:00.000Z", "2027-07-14T13:00:00.000Z"])(
  "the demo that is first started at %s",
  async (now) => {
    const today = dayOf(now);
    const db = openDb(":memory:", "db/migrations");
    await fillDemo(db, now);
    const lines = boardLines(db, today, { onlyCompetent: true, order: "municipality" });

    test("has a competent board in each municipality, which meets about monthly, never in July or on a closed day", () => {
      expect(lines).toHaveLength(15);
      for (const { board: one } of lines) {
        if (!one) throw new Error("a municipality has no board");
        expect(one.meetings.length, one.name).toBeGreaterThan(0);
        const lastYear = String(Number(today.slice(0, 4)) - 1);
        const days = meetingsOf(db, one.id).map(({ meetsOn }) => meetsOn);
        expect(days.filter((day) => day.startsWith(lastYear)).length).toBeGreaterThanOrEqual(9);
        expect(days.filter((day) => day.slice(5, 7) === "07")).toEqual([]);
        expect(days.flatMap((day) => meetingDoubts(one, day))).toEqual([]);
      }
      expect(new Set(lines.map(({ board: one }) => one?.papersInDays)).size).toBeGreaterThan(5);
      expect(lines.filter(({ delegation }) => delegation)).toHaveLength(3);
    });

    test("has a list that waits to be confirmed, with something new, changed, gone and wrong", async () => {
      const waiting = lines.flatMap(({ board: one }) => {
        const found = one && waitingImport(db, one.id);
        return found ? [{ one: board(db, one.id), found }] : [];
      });
      expect(waiting.map(({ one }) => one.municipalityCode)).toEqual(["0188"]);
      const { one, found } = waiting[0]!;
      const { file } = await readImport(db, one, found, today);
      const plan = meetingPlan(db, one, file!, today);
      expect(plan.fresh.length).toBeGreaterThan(0);
      expect([plan.changed.length, plan.gone.length, plan.leftOut, file?.ofOthers]).toEqual([1, 1, 1, 1]);
    });

    test("has a calendar on the web that is answered without a net", async () => {
      const sollentuna = lines.find(({ municipality }) => municipality.code === "0163")!.board!;
      const fetch = demoFetch(
        async () => {
          throw new Error("the demo needs no net");
        },
        () => now,
      );
      const fetched = await fetch({ url: sollentuna.calendarUrl, etag: null, lastModified: null });
      const bytes = fetched.kind === "content" ? fetched.bytes : new Uint8Array();
      const { file } = await readMeetingFile(bytes, seekerOf(db, sollentuna, today), today);
      expect(file).toMatchObject({ ofOthers: 1, namesBoard: true, problems: [] });
      expect(file?.found).toHaveLength(16);
    });
  },
);
