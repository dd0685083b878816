import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { attendances } from "../../db/schema";
import type { Act } from "../history";
import { allMunicipalities, membersOn } from "../membership/register";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { body } from "./bodies";
import { membersOf } from "./body-members";
import { heldMeeting, type Meeting, tell } from "./meetings";

/** Who came, with their names as they were written; a null code is for those from outside the municipalities. */
export type Present = { municipalityCode: string | null; names: string };

const standing = (db: Db, meetingId: number) =>
  db
    .select()
    .from(attendances)
    .where(and(eq(attendances.meetingId, meetingId), isNull(attendances.correctedAt)))
    .all();

/** By municipality, in name order of that day; those from outside stand last. */
export function attendanceOf(db: Db, of: Meeting) {
  const rows = standing(db, of.id);
  if (rows.length === 0) return [];
  const parties = new Map(membersOn(db, of.heldOn).map((one) => [one.code, one.shortName]));
  const known = allMunicipalities(db).map(({ code, shortName }) => ({
    code,
    shortName: parties.get(code) ?? shortName,
  }));
  return [...known, { code: null, shortName: "" }].flatMap(({ code, shortName }) =>
    rows
      .filter(({ municipalityCode }) => municipalityCode === code)
      .map(({ names }) => ({ code, shortName, names })),
  );
}

export type Attendance = ReturnType<typeof attendanceOf>;

/** A line for every member of the day of the meeting: what was written down, else who is expected from there. */
export function attendanceSheet(db: Db, of: Meeting) {
  const rows = standing(db, of.id);
  const expected = new Map<string, string[]>();
  for (const { municipality, people, outsider } of membersOf(db, body(db, of.bodyId), of.heldOn)) {
    if (!municipality) continue;
    const names = [...people.map(({ name }) => name), ...(outsider ? [outsider] : [])];
    expected.set(municipality.code, [...(expected.get(municipality.code) ?? []), ...names]);
  }
  return {
    recorded: rows.length > 0,
    lines: membersOn(db, of.heldOn).map(({ code, shortName, formalName }) => {
      const row = rows.find(({ municipalityCode }) => municipalityCode === code);
      const names = row?.names ?? expected.get(code)?.join(", ") ?? "";
      return { code, shortName, formalName, present: row !== undefined, names };
    }),
    outside: rows.find(({ municipalityCode }) => municipalityCode === null)?.names ?? "",
  };
}

export type AttendanceSheet = ReturnType<typeof attendanceSheet>;

/** The whole sheet at once. A line that says something else than before is a row of its own; the old one is marked. */
export function recordAttendance(db: Db, meetingId: number, present: readonly Present[], act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = heldMeeting(tx, meetingId, act);
    const codes = new Set(membersOn(tx, found.heldOn).map(({ code }) => code));
    if (present.some(({ municipalityCode: code }) => code !== null && !codes.has(code))) refuse("not_found");
    const before = standing(tx, meetingId);
    const said = (one: Present, other: Present) =>
      one.municipalityCode === other.municipalityCode && one.names === other.names;
    const gone = before.filter((row) => !present.some((one) => said(one, row)));
    const come = present.filter((one) => !before.some((row) => said(one, row)));
    if (gone.length + come.length === 0) return;
    for (const { id } of gone)
      tx.update(attendances).set({ correctedAt: act.at }).where(eq(attendances.id, id)).run();
    for (const one of come)
      tx.insert(attendances)
        .values({ ...one, meetingId, at: act.at, byId: act.by.personId })
        .run();
    const municipalities = present.filter(({ municipalityCode }) => municipalityCode !== null).length;
    tell(tx, found, "attendance_recorded", { municipalities }, act);
  });
}
