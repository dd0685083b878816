import type { Db } from "../../db/open";
import { adviceFigures } from "../advice/figures";
import type { Day } from "../calendar";
import { median } from "../median";
import { resultsOfYear } from "../results/year-results";
import { meetingsHeld } from "./meetings-held";

/** What the evaluation of a year (clause 11) begins from: what the work gave, who asked for advice, who met. */
export function yearFigures(db: Db, year: number, today: Day) {
  const meetings = meetingsHeld(db, year, today);
  const attended = meetings.filter(({ hasAttendance }) => hasAttendance);
  return {
    ...resultsOfYear(db, year),
    municipalitiesAsking: adviceFigures(db, year).length,
    meetings: meetingsByBody(meetings),
    meetingsHeld: meetings.length,
    meetingsWithAttendance: attended.length,
    /** Municipalities at a meeting, the middle one of those where it is written down who came. */
    medianAttendance: median(attended.map(({ municipalities }) => municipalities)),
  };
}

export type YearFigures = ReturnType<typeof yearFigures>;

function meetingsByBody(meetings: ReturnType<typeof meetingsHeld>) {
  const byBody = new Map<number, { name: string; count: number }>();
  for (const { bodyId, bodyName } of meetings) {
    const { count } = byBody.get(bodyId) ?? { count: 0 };
    byBody.set(bodyId, { name: bodyName, count: count + 1 });
  }
  return [...byBody.values()];
}
