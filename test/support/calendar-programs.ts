import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

// Debian's own Python, which is where Debian puts python3-icalendar; another may come first in PATH.
const PYTHON = "/usr/bin/python3";
const works = (command: string, args: string[]) => spawnSync(command, args).status === 0;
const here = works(PYTHON, ["-c", "import icalendar"]) && works("khal", ["--version"]);

const READER = `
import sys, json, icalendar
def plain(value):
    return value.dt.isoformat() if hasattr(value, "dt") else str(value)
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
errors = [str(e) for part in calendar.walk() for e in part.errors]
def alarm(part):
    return {"seconds": part["TRIGGER"].dt.total_seconds(), "action": str(part["ACTION"]), "text": str(part["DESCRIPTION"])}
events = []
for part in calendar.walk("VEVENT"):
    event = {name: plain(value) for name, value in part.items()}
    event["alarms"] = [alarm(one) for one in part.walk("VALARM")]
    events.append(event)
print(json.dumps({"errors": errors, "calendar": {k: str(v) for k, v in calendar.items()}, "events": events}))
`;

export type PythonEvent = Record<string, string> & {
  alarms: { seconds: number; action: string; text: string }[];
};

/** What python-icalendar makes of a file: its own complaints, and each event with its times as ISO text. */
export function readByPython(file: string): {
  errors: string[];
  calendar: Record<string, string>;
  events: PythonEvent[];
} {
  const { stdout, stderr, status } = spawnSync(PYTHON, ["-c", READER], { input: file });
  if (status !== 0) throw new Error(`python-icalendar could not read the file: ${stderr}`);
  return JSON.parse(stdout.toString());
}

/** A calendar program of its own, in Stockholm; `import` takes a file in, `events` is what it then shows. */
export function khal() {
  const home = mkdtempSync(join(tmpdir(), "khal-"));
  const kept = join(home, "kept");
  mkdirSync(kept);
  const config = join(home, "config");
  writeFileSync(
    config,
    `[calendars]\n[[utlyst]]\npath = ${kept}\n[default]\ndefault_calendar = utlyst\n[sqlite]\npath = ${join(home, "khal.db")}\n` +
      "[locale]\nlocal_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm\ntimeformat = %H:%M\n" +
      "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n",
  );
  const run = (...args: string[]) => {
    const env = { ...process.env, HOME: home, LC_ALL: "C.UTF-8", LANG: "C.UTF-8" };
    const { stdout, stderr, status } = spawnSync("khal", ["-c", config, ...args], { env });
    if (status !== 0) throw new Error(`khal ${args[0]} failed: ${stderr}`);
    return { said: stdout.toString(), complaints: stderr.toString() };
  };
  return {
    import(file: string): string {
      writeFileSync(join(home, "file.ics"), file);
      return run("import", "--batch", "-a", "utlyst", join(home, "file.ics")).complaints;
    },
    events(from: string, to: string): string[] {
      const format = "{start-long-full}|{end-long-full}|{title}";
      const { said } = run("list", "--day-format", "", "--format", format, "--once", from, to);
      return said.split("\n").filter((line) => line.includes("|"));
    },
    files: () => readdirSync(kept).length,
    close: () => rmSync(home, { recursive: true }),
  };
}

/** A test that reads calendars back. Without the programs it is skipped, and a test of its own says so. */
export const calendarProgramTest = test.skipIf(!here);

export function requireCalendarProgramsInCi(): void {
  test("calendar programs are here for the tests of calendar files", (context) => {
    if (here) return;
    console.warn(
      "\n*** No khal was found: calendars are not READ BACK. Install khal and python3-icalendar. ***\n",
    );
    expect(process.env.CI, "with CI=true khal must be there").not.toBe("true");
    context.skip();
  });
}
