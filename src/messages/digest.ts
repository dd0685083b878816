import { and, asc, eq, inArray, lt, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters, type Pace } from "../../db/schema";
import {
  addDays,
  clockTimeOf,
  type Day,
  dayOf,
  type Instant,
  instantAt,
  isWorkingDay,
  weekdayOf,
} from "../calendar";
import { UTLYST } from "../history";
import { person } from "../people/persons";
import type { JoinedLetter } from "./letters";
import { writeLetter } from "./outbox";
import { isWaiting } from "./waiting";

/** Joined letters come when the day's work begins, and never in somebody's evening, however late the server starts. */
const FROM = "07:30";
const UNTIL = "18:00";

/** Monday, or the first working day after it. */
function firstWorkingDayOfWeek(today: Day): Day {
  let day = addDays(today, 1 - weekdayOf(today));
  while (day < today && !isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/**
 * Joins what has waited for a day's or a week's letter: one letter a person and pace, of all that was written before its
 * time. What is joined points at the letter that holds it, so that it is joined once, however often the clock ticks.
 */
export function joinLetters(db: Db, at: Instant): void {
  const today = dayOf(at);
  const clock = clockTimeOf(at);
  if (!isWorkingDay(today) || clock < FROM || clock >= UNTIL) return;
  const before = (pace: Pace, day: Day) =>
    and(eq(letters.pace, pace), lt(letters.writtenAt, instantAt(day, FROM)));
  db.transaction((tx) => {
    const ready = tx
      .select()
      .from(letters)
      .where(and(isWaiting, or(before("daily", today), before("weekly", firstWorkingDayOfWeek(today)))))
      .orderBy(asc(letters.id))
      .all();
    for (const pace of ["daily", "weekly"] as const) {
      const ofPace = ready.filter((one) => one.pace === pace);
      for (const toId of new Set(ofPace.flatMap((one) => one.toId ?? []))) {
        const joined = ofPace.filter((one) => one.toId === toId);
        const facts = {
          pace,
          on: today,
          letters: joined.map((one) => ({ kind: one.kind, facts: one.facts }) as JoinedLetter),
        };
        const id = writeLetter(tx, { kind: "digest", to: person(tx, toId), facts }, { by: UTLYST, at });
        tx.update(letters)
          .set({ joinedInId: id, exit: null })
          .where(
            inArray(
              letters.id,
              joined.map((one) => one.id),
            ),
          )
          .run();
      }
    }
  });
}
