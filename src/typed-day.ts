import { type Day, isDay } from "./calendar";
import { readDeadline } from "./calls/deadline-reader";

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[\s/.]+(\d{4})$/;

/** A day as a person types it: 2027-03-15, 20270315, 15/3 2027, 15.3.2027, 15 mars 2027. Null when it is none. */
export function readTypedDay(typed: string): Day | null {
  const iso = ISO.exec(typed);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const slashed = SLASHED.exec(typed);
  if (slashed) return existing(slashed[3], slashed[2], slashed[1]);
  const read = readDeadline(`Sista ansökningsdag ${typed}`, null).deadline;
  return read !== null && isDay(read) ? read : null;
}

function existing(year = "", month = "", day = ""): Day | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : null;
}
