import { type ClockTime, isClockTime, STOCKHOLM } from "../../calendar";
import { anyOf } from "./anchors";

export type ClockWords = { at: number; end: number; time: ClockTime | null; timeZone: string | null };

const zones: Record<string, string> = {
  "Europe/Stockholm": "svensk tid, swedish time, stockholm time, stockholmstid",
  "Europe/Brussels":
    "brussels time, brussels local time, brussels, brysseltid, bryssel-tid, bryssel tid, lokal tid i bryssel, cet, cest",
  "Europe/Helsinki": "finsk tid, finländsk tid, finnish time, helsinki time, eet, eest",
  "Europe/Oslo": "norsk tid, norwegian time, oslo time",
  "Europe/Copenhagen": "dansk tid, danish time, copenhagen time",
  "Europe/London": "brittisk tid, uk time, london time",
  UTC: "utc, gmt",
};
const zonePatterns = Object.entries(zones).map(
  ([zone, names]) => [zone, new RegExp(`^[ ,(–]{0,3}${anyOf(names)}\\)?`, "iu")] as const,
);

const time = "(\\d{1,2})(?:[.:](\\d\\d)(?::\\d\\d)?(?!\\d))?(?![\\d/]|[.:]\\d)(?: ?([ap])\\.?m\\b\\.?)?";
const named = `(?:kl\\.?|klockan|at) ?${time}`;
const bare = "(\\d{1,2})[.:](\\d\\d)(?::\\d\\d)?(?![\\d:/]|\\.\\d)(?: ?([ap])\\.?m\\b\\.?)?";
const links = "(?:,? ?\\(?(?:dock )?(?:senast|före|innan|vid|fram till|by|before|no later than)?)[ \\n]?\\(?";
// "kl. 10–12", but not "kl. 9.00 till 19 mars".
const interval =
  "( ?(?:–|-|till) ?\\d{1,2}(?:[.:]\\d\\d)?(?!\\d|/|\\.? (?:jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[kc]t|nov|dec)))?";

const afterDate = [
  /^T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?()()(Z)?/,
  new RegExp(`^${links}${named}${interval}`, "i"),
  new RegExp(`^,?[ \\n]\\(?${bare}${interval}`, "i"),
  /^,?[ \n]\(?(\d{1,2})() ?([ap])\.?m\b\.?()/i,
];
const beforeDate = new RegExp(
  `${named}()(?: \\(?(${Object.values(zones).map(anyOf).join("|")})\\)?)?[ ,\\n]{0,2}(?:(?:on|den) )?$`,
  "iu",
);
const beforeDateBare = /(?<![\d.:])(\d{1,2})[.:](\d\d)()()[ ,\n]{1,2}$/;

/** The time that stands right behind a date which ends at `at`: "15 mars 2027 kl. 14.00 (finsk tid)". */
export function clockAfter(text: string, at: number): ClockWords | null {
  const rest = text.slice(at, at + 60);
  for (const form of afterDate) {
    const match = form.exec(rest);
    if (match) return withZone(text, at, at + match[0].length, match);
  }
  const zone = zoneAt(text, at);
  return zone && { at, end: zone.end, time: null, timeZone: zone.name };
}

/** The time that stands right in front of a date which begins at `at`: "senast kl. 14.00 den 15 mars". */
export function clockBefore(text: string, at: number): ClockWords | null {
  const before = text.slice(Math.max(0, at - 40), at);
  const match = beforeDate.exec(before) ?? beforeDateBare.exec(before);
  if (!match) return null;
  const clock = withZone(text, at - match[0].length, at, match);
  const zone = match[5] && zoneAt(` ${match[5]}`, 0);
  return zone ? { ...clock, timeZone: zone.name } : clock;
}

const anywhere = new RegExp(`(?<!\\p{L})${named}${interval}`, "giu");

/** Every time of the text that is called one: "kl. 14.00", "klockan 16". */
export function clocksIn(text: string): ClockWords[] {
  return Array.from(text.matchAll(anywhere), (match) =>
    withZone(text, match.index, match.index + match[0].length, match),
  );
}

function withZone(text: string, at: number, end: number, match: RegExpExecArray): ClockWords {
  const [, hour, minute, half, until, utc] = match;
  const zone = zoneAt(text, end);
  const shown = until ? null : clockTime(Number(hour), minute || "00", half?.toLowerCase());
  const close = text.slice(end, end + 1) === ")" ? 1 : 0;
  return {
    at,
    end: zone?.end ?? end + close,
    time: shown,
    timeZone: zone?.name ?? (utc ? "UTC" : shown && STOCKHOLM),
  };
}

/** Midnight says no more than the day does, and 00:00 is how machines write that they know no time. */
function clockTime(hour: number, minute: string, half: string | undefined): ClockTime | null {
  const hours = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  const shown = `${String(hours).padStart(2, "0")}:${minute}`;
  return isClockTime(shown) && shown !== "00:00" ? shown : null;
}

function zoneAt(text: string, at: number): { name: string; end: number } | null {
  const rest = text.slice(at, at + 40).replace(/\(/g, " ");
  for (const [name, pattern] of zonePatterns) {
    const match = pattern.exec(rest);
    if (match) return { name, end: at + match[0].length };
  }
  return null;
}
