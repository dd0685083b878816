import { isDay } from "../../src/calendar";
import type { CandidateReading } from "../../src/candidates/reading";
import { day, weekday } from "../format";

/** "15 mars 2027", "mars 2027", or "15 mars, året framgår inte". */
function dateInWords(iso: string): string {
  if (isDay(iso)) return weekday(iso);
  if (/^\d{4}-\d{2}$/.test(iso)) return day(`${iso}-01`).replace(/^1 /, "");
  const yearless = /^--(\d{2}-\d{2})$/.exec(iso);
  // 2024 is a leap year, so that 29 February can be told too.
  if (yearless) return `${day(`2024-${yearless[1]}`).replace(/ \d{4}$/, "")}, året framgår inte`;
  return iso;
}

/** What could be read of a candidate's last day; an honest "no" when nothing could. */
export function readingInWords({ deadline, amount }: CandidateReading): string {
  const parts: string[] = [];
  if (deadline.precision === "rolling") parts.push("Löpande ansökan");
  else if (deadline.deadline === null) parts.push("Ingen sista dag kunde läsas ut");
  else {
    const time = deadline.time ? ` kl. ${deadline.time.replace(":", ".")}` : "";
    parts.push(`Sista dag: ${dateInWords(deadline.deadline)}${time}`);
  }
  if (deadline.opens) parts.push(`öppnar ${dateInWords(deadline.opens)}`);
  if (deadline.multi.length > 1)
    parts.push(`flera sista dagar: ${deadline.multi.map(dateInWords).join("; ")}`);
  if (amount) parts.push(amount.words);
  return parts.join(" · ");
}
