import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { openDb } from "../../db/open";
import { letters as letterRows, reminders } from "../../db/schema";
import { openApplication } from "../../src/applications/opening";
import { addDays, addMinutes, type Day, type Instant, instantAt, isWorkingDay } from "../../src/calendar";
import { addCall } from "../../src/calls/calls";
import { isReminderTime, remind } from "../../src/reminders/reminding";
import { changeRule, ruleSettings } from "../../src/reminders/settings";
import { A_CALL, A_TEXT, type World, world } from "../support/world";

/** What a wall clock in Stockholm shows, read in another way than Utlyst does. */
const wall = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "short",
});

function shown(at: Instant): { day: Day; time: string; isOffice: boolean } {
  const [day = "", time = ""] = wall.format(new Date(at)).split(" ");
  return { day, time, isOffice: isWorkingDay(day) && time >= "08:00" && time < "16:00" };
}

/** Four municipalities are asked on that day at noon, and never answer; nothing else is reminded of. */
function fourSilent(day: Day): World {
  const at = instantAt(day, "12:00");
  const w = world(at);
  const act = { by: w.adviser, at };
  for (const [name, setting] of Object.entries(ruleSettings(w.db)))
    if (name !== "answer") changeRule(w.db, name as "interest", { ...setting, on: false }, act);
  const call = { ...A_CALL, opensOn: null, deadlineOn: addDays(day, 60), deadlineText: "" };
  const callId = addCall(w.db, call, act);
  openApplication(w.db, { callId, title: A_TEXT.title, ownerCode: "0191" }, act);
  return w;
}

const remindersIn = (w: Pick<World, "db">) =>
  w.db
    .select()
    .from(letterRows)
    .all()
    .filter(({ kind }) => kind === "reminder");

test("the time to remind is office hours in Stockholm, whatever the clock does", () => {
  const minutes = fc.integer({ min: 0, max: 6 * 365 * 24 * 60 });
  fc.assert(
    fc.property(minutes, (after) => {
      const at = addMinutes("2024-01-01T00:00:00.000Z", after);
      expect(isReminderTime(at)).toBe(shown(at).isOffice);
    }),
    { numRuns: 2_000 },
  );
});

describe.each([
  ["goes back", "2026-10-21", "2026-10-25"],
  ["goes forward", "2028-03-22", "2028-03-26"],
])("when the clock %s", (_, askedOn, changesOn) => {
  test("the reminder that falls due after the night comes once, at eight by the new time", () => {
    const w = fourSilent(askedOn);
    // Every ten minutes from the evening before: the hour that is repeated, or left out, is among them.
    const from = instantAt(addDays(changesOn, -1), "20:00");
    for (let tick = 0; tick < 45 * 6; tick += 1) remind(w.db, addMinutes(from, tick * 10));
    const told = remindersIn(w);
    expect(told.map(({ writtenAt }) => writtenAt)).toEqual(
      Array(4).fill(instantAt(addDays(changesOn, 1), "08:00")),
    );
    expect(new Set(told.map(({ toId }) => toId)).size).toBe(4);
  });

  test("each comes once over the weeks around it, at the first tick that may, however the server stood still", () => {
    const STEPS = [3, 6, 9, 12];
    const ticks = fc.uniqueArray(fc.integer({ min: 1, max: 24 * 6 * 26 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(ticks, (ran) => {
        const w = fourSilent(askedOn);
        const start = instantAt(askedOn, "12:00");
        const given = new Set<number>();
        const expected: Instant[] = [];
        for (const tick of ran.toSorted((a, b) => a - b)) {
          const at = addMinutes(start, tick * 10);
          // Started twice: both find the same tick.
          for (const _start of [1, 2]) remind(w.db, at);
          const { day, isOffice } = shown(at);
          if (!isOffice) continue;
          let passed = 0;
          for (let one = addDays(askedOn, 1); one <= day; one = addDays(one, 1))
            passed += isWorkingDay(one) ? 1 : 0;
          const due = STEPS.findLast((step) => step <= passed);
          if (due === undefined || given.has(due)) continue;
          given.add(due);
          // The last step is the adviser's, in one letter for all four.
          expected.push(...Array<Instant>(due === 12 ? 1 : 4).fill(at));
        }
        expect(remindersIn(w).map(({ writtenAt }) => writtenAt)).toEqual(expected);
        const rows = w.db.select().from(reminders).all();
        expect(rows.filter(({ passedOver }) => !passedOver)).toHaveLength(given.size * 4);
        w.db.$client.close();
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe("two processes over one database", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  test("that remind at the same moments give each reminder once, and neither fails", async () => {
    const folder = mkdtempSync(join(tmpdir(), "utlyst-reminders-"));
    folders.push(folder);
    const [file, sign] = [join(folder, "utlyst.db"), join(folder, "go")];
    const w = fourSilent("2026-11-23");
    w.db.$client.exec(`vacuum into '${file}'`);
    const days = ["2026-11-24", "2026-11-26", "2026-12-01", "2026-12-04", "2026-12-09"];
    const moments = days.flatMap((day) => [instantAt(day, "08:00"), instantAt(day, "08:10")]);

    const both = [1, 2].map(() => {
      const child = spawn(
        process.execPath,
        ["--import", "tsx", "test/reminders/remind-at.ts", file, sign, ...moments],
        {
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
      const ready = new Promise<void>((done) => child.stdout.once("data", () => done()));
      const ended = new Promise<number | null>((done) => child.once("exit", done));
      return { ready: Promise.race([ready, ended]), ended, said: text(child.stderr) };
    });
    await Promise.all(both.map(({ ready }) => ready));
    writeFileSync(sign, "");
    for (const { ended, said } of both) {
      expect(await said).toBe("");
      expect(await ended).toBe(0);
    }

    const db = openDb(file, "db/migrations");
    const told = remindersIn({ db }).map(({ toName, writtenAt }) => `${writtenAt.slice(0, 10)} ${toName}`);
    const contacts = ["Kim Sigtuna", "Kim Solna", "Kim Täby", "Kim Vaxholm"];
    const thrice = ["2026-11-26", "2026-12-01", "2026-12-04"].flatMap((day) =>
      contacts.map((name) => `${day} ${name}`),
    );
    expect(told.toSorted()).toEqual([...thrice, "2026-12-09 Rut Råd"]);
    db.$client.close();
  }, 60_000);
});
