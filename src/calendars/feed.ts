import { and, asc, eq, gte, inArray, isNull, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calendarAddresses, calendarEvents, calendarListings } from "../../db/schema";
import { addDays, type Day, dayOf, endOf, type Instant } from "../calendar";
import { actorOn } from "../people/persons";
import { refuse } from "../refusal";
import { tokenHash } from "../secrets";
import { audiencesOf, type CalendarAddress, mayRead } from "./addresses";
import type { Audience, Kept } from "./calendar-event";

/** For so long a calendar tells of what has been, and of what was withdrawn, so that every program has seen it. */
export const DAYS_BACK = 60;

/** An event as a calendar tells it. */
export type ToldEvent = Kept & { uid: string; sequence: number; changedAt: Instant; withdrawn: boolean };

export type Feed = { address: CalendarAddress; events: ToldEvent[] };

/** What the address leads to, for the roles that its owner holds that day. Reading it changes nothing. */
export function feedOf(db: Db, token: string, at: Instant): Feed {
  const address =
    db
      .select()
      .from(calendarAddresses)
      .where(eq(calendarAddresses.tokenHash, tokenHash(token)))
      .get() ?? refuse("not_found");
  const owner = address.revokedAt === null ? actorOn(db, address.personId, dayOf(at)) : undefined;
  if (!owner || !mayRead(owner, address)) refuse("calendar_address_revoked");
  return { address, events: eventsFor(db, audiencesOf(address, owner), dayOf(at)) };
}

/** In order of time. What stands for one of the audiences is told as standing. */
export function eventsFor(db: Db, audiences: readonly Audience[], day: Day): ToldEvent[] {
  const since = addDays(day, -DAYS_BACK);
  const rows = db
    .select({ event: calendarEvents, withdrawnAt: calendarListings.withdrawnAt })
    .from(calendarListings)
    .innerJoin(calendarEvents, eq(calendarEvents.uid, calendarListings.uid))
    .where(
      and(
        inArray(calendarListings.audience, [...audiences]),
        gte(calendarEvents.lastOn, since),
        or(isNull(calendarListings.withdrawnAt), gte(calendarListings.withdrawnAt, endOf(since))),
      ),
    )
    .orderBy(asc(calendarEvents.lastOn), asc(calendarEvents.uid))
    .all();
  const told = new Map<string, ToldEvent>();
  for (const { event, withdrawnAt } of rows) {
    const { uid, sequence, changedAt } = event;
    const withdrawn = withdrawnAt !== null && (told.get(uid)?.withdrawn ?? true);
    told.set(uid, { ...(event.facts as Kept), uid, sequence, changedAt, withdrawn });
  }
  return [...told.values()];
}
