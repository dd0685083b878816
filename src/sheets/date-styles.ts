import { addDays, type ClockTime, type Day } from "../calendar";
import { tagsIn } from "./xml";

/** Built-in formats of days and times (ECMA-376, part 1, 18.8.30), with those that East Asian versions add. */
function isBuiltIn(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** A format of one's own shows days or times when it has their letters outside of quotes, escapes and brackets. */
function isDateFormat(code: string): boolean {
  const [positive = ""] = code.split(";");
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/general|standard/i.test(bare);
}

/** For each style of cells, whether its numbers are days. */
export function dateStyles(xml: string): boolean[] {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  for (const tag of tagsIn(xml)) {
    const { name, kind } = tag;
    if (name === "numFmt") own.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "");
    if (name === "cellXfs") inCells = kind === "open";
    if (name !== "xf" || kind === "close" || !inCells) continue;
    const id = Number(tag.attribute("numFmtId") ?? 0);
    const code = own.get(id);
    styles.push(code === undefined ? isBuiltIn(id) : isDateFormat(code));
  }
  return styles;
}

/** 31 December 9999. */
const LAST_SERIAL = 2_958_466;

/** A day as Excel counts them, with its time where it has one; null when it is none. */
export function dayOfSerial(serial: number, from1904: boolean): Day | `${Day} ${ClockTime}` | null {
  if (!(serial >= 0 && serial < LAST_SERIAL)) return null;
  const minutes = Math.round((serial % 1) * 24 * 60);
  // 1900 had no 29 February, but Excel's calendar does: later days are counted from the 30 December before.
  const day = addDays(
    from1904 ? "1904-01-01" : serial < 61 ? "1899-12-31" : "1899-12-30",
    Math.floor(serial),
  );
  if (minutes === 0) return day;
  if (minutes === 24 * 60) return addDays(day, 1);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `${day} ${clock}`;
}
