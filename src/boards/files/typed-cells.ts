import { type ClockTime, type Day, isClockTime, isDay } from "../../calendar";

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const WEEKDAY = /\b(?:m[åa]n|tis|ons|tor|tors|fre|l[öo]r|s[öo]n)(?:dag)?(?:en)?\b\.?,?/giu;
const CLOCK =
  /(?:^|[\sT,])(?:kl(?:ockan|\.)?\s*)?(\d{1,2})[.:](\d{2})(?::\d{2})?(?:\s*[-–—]\s*\d{1,2}(?:[.:]\d{2})?)?\s*$/iu;

type CellDay = { day: Day; time: ClockTime | null } | { problem: "not_a_day" | "no_year" };

/**
 * A meeting's day as lists write it: `2027-03-15`, `15/3 2027`, `15.3.2027`, `mån 15 mars 2027`, with or without a time
 * after it. `readTypedDay` reads one field; here a file may have twenty thousand, in fewer forms.
 */
export function dayInCell(cell: string): CellDay {
  const text = cell
    .replace(/\(.*?\)/g, " ")
    .replace(WEEKDAY, " ")
    .replace(/\s+/g, " ")
    .trim();
  const clock = CLOCK.exec(text);
  const time = clock ? clockTime(clock[1], clock[2]) : null;
  const rest = time === null ? text : text.slice(0, clock?.index).trim();
  const day = dayFrom(rest);
  if (day !== null) return { day, time };
  const yearless =
    /^\d{1,2}\s*[/.]\s*\d{1,2}$/.test(rest) || /^(?:den )?\d{1,2}(?::?e)? \p{L}+\.?$/iu.test(rest);
  return { problem: yearless ? "no_year" : "not_a_day" };
}

function dayFrom(text: string): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*|[\s-]+)(\d{4})$/.exec(text);
  if (slashed) return existing(slashed[3], slashed[2], slashed[1]);
  const [, day, month, year] = /^(?:den )?(\d{1,2})(?::?e)? (\p{L}+)\.? (\d{4})$/iu.exec(text) ?? [];
  const index = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase());
  return index < 0 ? null : existing(year, String(index + 1), day);
}

function existing(year = "", month = "", day = ""): Day | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : null;
}

/** `13.00`, `kl. 13`, `13.00–16.30`, `2027-03-15 13:00`: when it begins; undefined when it is no time. */
export function timeInCell(cell: string): ClockTime | undefined {
  const parts =
    /^(?:\d{4}-\d\d-\d\d )?(?:kl(?:ockan|\.)?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?(?:\s*[-–—].*)?$/iu.exec(
      cell,
    );
  return (parts && clockTime(parts[1], parts[2])) ?? undefined;
}

function clockTime(hour = "", minute = "00"): ClockTime | null {
  const time = `${hour.padStart(2, "0")}:${minute}`;
  return isClockTime(time) ? time : null;
}
