import ICAL from "ical.js";

/** A property of an event as ical.js reads it (jCal, RFC 7265): its parameters, and its values as text or as parts. */
export type Property = { parameters: Record<string, unknown>; values: unknown[] };

const WANTED = [
  "uid",
  "sequence",
  "dtstart",
  "rrule",
  "exdate",
  "rdate",
  "recurrence-id",
  "status",
  "summary",
  "categories",
  "location",
] as const;
type Name = (typeof WANTED)[number];

/** An event's lines by name. A line that cannot be read is there as null: it must not be mistaken for one that is missing. */
export type CalendarEvent = Partial<Record<Name, (Property | null)[]>>;

/**
 * The events of a calendar, each by itself, so that a broken one costs only itself. ical.js unpacks each line; the whole is
 * not given to it, since one bad line anywhere makes it give up all of it.
 */
export function eventsIn(text: string): CalendarEvent[] {
  const lines = text.replace(/(?:\r\n?|\n)[ \t]/g, "").split(/\r\n?|\n/);
  const events: CalendarEvent[] = [];
  let event: CalendarEvent | null = null;
  /** What stands inside the event, such as an alarm, has lines of its own with the same names. */
  let inside = 0;
  for (const line of lines) {
    const [, what = "", of = ""] =
      /^(BEGIN|END):\s*(\w+)/i.exec(line)?.map((word) => word.toUpperCase()) ?? [];
    if (what === "BEGIN" && of === "VEVENT") {
      event = {};
      inside = 0;
      events.push(event);
    } else if (what === "END" && of === "VEVENT") event = null;
    else if (what === "BEGIN") inside += 1;
    else if (what === "END") inside -= 1;
    else if (event && inside === 0) add(event, line);
  }
  return events;
}

function add(event: CalendarEvent, line: string): void {
  const name = WANTED.find((wanted) => wanted === /^[\w-]+/.exec(line)?.[0].toLowerCase());
  if (!name) return;
  event[name] ??= [];
  event[name].push(propertyIn(line));
}

function propertyIn(line: string): Property | null {
  try {
    const [, parameters, , ...values] = ICAL.parse.property(line) as [
      string,
      Record<string, unknown>,
      string,
    ];
    return { parameters, values };
  } catch {
    return null;
  }
}

/** The text of a property; "" when it is missing or broken. */
export function textOf(event: CalendarEvent, name: Name): string {
  const value = event[name]?.[0]?.values[0];
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}
