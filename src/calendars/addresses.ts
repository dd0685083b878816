import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type ALARMS, type CALENDARS, calendarAddresses } from "../../db/schema";
import { type Act, type Actor, record } from "../history";
import { municipality } from "../membership/register";
import { municipalitiesOf, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";
import { newToken, tokenHash } from "../secrets";
import { type Audience, personally } from "./calendar-event";
import type { CalendarsEvent } from "./events";

export type CalendarAddress = typeof calendarAddresses.$inferSelect;
export type Alarm = (typeof ALARMS)[number];

/** Which calendar an address leads to. */
export type Calendar = {
  calendar: (typeof CALENDARS)[number];
  municipalityCode: string | null;
};

/** Where it is used, and how early it reminds. */
export type AddressForm = { name: string; alarm: Alarm };

/** Enough for every device one has. */
const MOST = 20;

/** Everybody has their own calendar and the network's; a municipality's is for its people, and for the network's own. */
export function mayRead(by: Actor, { calendar, municipalityCode }: Calendar): boolean {
  if (calendar !== "municipality") return by.roles.length > 0;
  return worksForNetwork(by) || municipalitiesOf(by).includes(municipalityCode ?? "");
}

/** Whose events stand in it. */
export function audiencesOf({ calendar, municipalityCode }: Calendar, of: Actor): Audience[] {
  if (calendar === "network") return ["network"];
  if (calendar === "municipality") return municipalityCode === null ? [] : [municipalityCode];
  return [
    ...(worksForNetwork(of) ? ["office"] : []),
    ...municipalitiesOf(of),
    ...(of.personId === null ? [] : [personally(of.personId)]),
  ];
}

const standing = (personId: number) =>
  and(eq(calendarAddresses.personId, personId), isNull(calendarAddresses.revokedAt));

/** One's own, that can be used. */
export function addressesOf(db: Db, of: Actor): CalendarAddress[] {
  if (of.personId === null) return [];
  return db
    .select()
    .from(calendarAddresses)
    .where(standing(of.personId))
    .orderBy(asc(calendarAddresses.id))
    .all();
}

/** One's own; somebody else's does not exist, and one that is revoked neither. */
export function addressOf(db: Db, id: number, of: Actor): CalendarAddress {
  const mine = and(eq(calendarAddresses.id, id), standing(of.personId ?? 0));
  return db.select().from(calendarAddresses).where(mine).get() ?? refuse("not_found");
}

/** Answers the token, which is shown now and never again: only its hash is stored. */
export function makeAddress(db: Db, form: Calendar & AddressForm, act: Act): string {
  const personId = act.by.personId ?? refuse("not_yours");
  if (!mayRead(act.by, form)) refuse("not_yours");
  return db.transaction((tx) => {
    if (form.municipalityCode !== null) municipality(tx, form.municipalityCode);
    if (addressesOf(tx, act.by).length >= MOST) refuse("too_many_calendar_addresses");
    tell(tx, personId, "calendar_address_made", form, act);
    return insert(tx, personId, form, act);
  });
}

function insert(
  db: Db,
  personId: number,
  { calendar, municipalityCode, name, alarm }: Calendar & AddressForm,
  act: Act,
): string {
  const token = newToken();
  const values = { personId, calendar, municipalityCode, name, alarm };
  db.insert(calendarAddresses)
    .values({ ...values, tokenHash: tokenHash(token), createdAt: act.at })
    .run();
  return token;
}

/** Another address to the same calendar; the old one stops at once. Answers the new token. */
export function replaceAddress(db: Db, id: number, act: Act): string {
  return db.transaction((tx) => {
    const before = addressOf(tx, id, act.by);
    if (!mayRead(act.by, before)) refuse("not_yours");
    revoke(tx, before, act);
    tell(tx, before.personId, "calendar_address_replaced", before, act);
    return insert(tx, before.personId, before, act);
  });
}

/** It stops at once, and whoever has it sees nothing more. */
export function endAddress(db: Db, id: number, act: Act): void {
  db.transaction((tx) => {
    const before = addressOf(tx, id, act.by);
    revoke(tx, before, act);
    tell(tx, before.personId, "calendar_address_ended", before, act);
  });
}

const revoke = (db: Db, { id }: CalendarAddress, act: Act) =>
  db.update(calendarAddresses).set({ revokedAt: act.at }).where(eq(calendarAddresses.id, id)).run();

/** Saving what stands changes nothing. */
export function changeAddress(db: Db, id: number, { name, alarm }: AddressForm, act: Act): void {
  db.transaction((tx) => {
    const before = addressOf(tx, id, act.by);
    if (before.name === name && before.alarm === alarm) return;
    tx.update(calendarAddresses).set({ name, alarm }).where(eq(calendarAddresses.id, id)).run();
    tell(tx, before.personId, "calendar_address_changed", { ...before, name }, act);
  });
}

function tell(
  db: Db,
  personId: number,
  event: CalendarsEvent,
  { calendar, municipalityCode, name }: Calendar & { name: string },
  act: Act,
): void {
  record(
    db,
    { subject: "person", subjectId: personId, event, municipalityCode, details: { calendar, name } },
    act,
  );
}
