import {
  activityFollowUps,
  attendances,
  bodies,
  bodyMembers,
  evaluations,
  externalActors,
  meetingDecisions,
  meetings,
  planActivities,
} from "../../db/schema";
import type { Instant } from "../../src/calendar";
import { codes, FIRST_DAY, insertAll, type Tx, turnEnd, turns, years } from "./size";

const KINDS = ["leadership", "steering", "topic", "topic", "forum"] as const;
const MONTHS = ["02", "05", "09", "11"];
const DECISIONS_A_MEETING = 3;
const ACTIVITIES_A_YEAR = 12;
/** Everybody sits in the leadership group; of the others, one of so many. */
const SEATED = 5;

export function addBodies(tx: Tx, at: Instant): void {
  insertAll(
    tx,
    bodies,
    KINDS.map((kind, place) => ({
      id: place + 1,
      kind,
      name: `Grupp ${place + 1}`,
      fromOn: FIRST_DAY,
      leastMeetings: 1,
    })),
  );
  insertAll(
    tx,
    bodyMembers,
    KINDS.flatMap((kind, place) =>
      kind === "leadership" ? [] : turns.flatMap((year) => seats(place + 1, year)),
    ),
  );
  addMeetings(tx, at);
  addYearWork(tx, at);
  insertAll(
    tx,
    externalActors,
    years.map((year) => ({ name: `Myndighet ${year}`, fromOn: `${year}-01-01` })),
  );
}

function seats(bodyId: number, year: number) {
  return codes
    .filter((_, place) => place % SEATED === 0)
    .map((municipalityCode) => ({
      bodyId,
      municipalityCode,
      fromOn: `${year}-01-01`,
      endedOn: turnEnd(year),
    }));
}

function addMeetings(tx: Tx, at: Instant): void {
  const held = KINDS.flatMap((kind, place) =>
    years.flatMap((year) => MONTHS.map((month) => ({ kind, bodyId: place + 1, year, month }))),
  ).map((one, place) => ({ ...one, id: place + 1 }));
  insertAll(
    tx,
    meetings,
    held.map(({ id, bodyId, year, month }) => ({ id, bodyId, heldOn: `${year}-${month}-10`, at, byId: 1 })),
  );
  insertAll(
    tx,
    attendances,
    held.flatMap(({ id, kind }) =>
      codes
        .filter((_, place) => kind === "leadership" || place % SEATED === 0)
        .map((municipalityCode) => ({ meetingId: id, municipalityCode, names: "Kim Exempelsson", at })),
    ),
  );
  insertAll(
    tx,
    meetingDecisions,
    held.flatMap(({ id, kind, year, month }) =>
      Array.from({ length: DECISIONS_A_MEETING }, (_, nth) => {
        const isBudget = kind === "leadership" && month === "11" && nth === 0;
        const about = isBudget ? ({ kind: "budget", year: year + 1 } as const) : ({ kind: "other" } as const);
        return { ...about, meetingId: id, number: nth + 1, text: "Gruppen beslutar enligt förslaget.", at };
      }),
    ),
  );
}

function addYearWork(tx: Tx, at: Instant): void {
  const activities = years
    .flatMap((year) => Array.from({ length: ACTIVITIES_A_YEAR }, (_, nth) => ({ year, nth })))
    .map(({ year, nth }, place) => ({ id: place + 1, year, title: `Aktivitet ${nth + 1}`, at }));
  insertAll(tx, planActivities, activities);
  insertAll(
    tx,
    activityFollowUps,
    activities.flatMap(({ id }) =>
      (["ongoing", "done"] as const).map((state) => ({ activityId: id, state, note: "Följt upp", at })),
    ),
  );
  insertAll(
    tx,
    evaluations,
    years.map((year) => ({ year, doneOn: `${year}-12-01`, text: "Samverkan fungerar.", at })),
  );
}
