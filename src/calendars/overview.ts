import type { Db } from "../../db/open";
import { dayOf, type Instant } from "../calendar";
import type { Actor } from "../history";
import { allMunicipalities, membersOn } from "../membership/register";
import { municipalitiesOf, worksForNetwork } from "../people/permissions";
import { addressesOf, audiencesOf, type CalendarAddress } from "./addresses";
import { eventsFor, type ToldEvent } from "./feed";

/** The municipalities whose calendars the reader may have: one's own, or all for those who work for the network. */
export function municipalitiesFor(db: Db, of: Actor, at: Instant) {
  const own = municipalitiesOf(of);
  if (worksForNetwork(of)) return membersOn(db, dayOf(at));
  return allMunicipalities(db).filter(({ code }) => own.includes(code));
}

/** What is ahead in the calendar that an address leads to. */
export function aheadIn(db: Db, address: CalendarAddress, of: Actor, at: Instant): ToldEvent[] {
  const day = dayOf(at);
  return eventsFor(db, audiencesOf(address, of), day).filter(
    ({ when, withdrawn }) => !withdrawn && when.on >= day,
  );
}

/** One's addresses, each with how much is ahead in it and what comes first. */
export function ownAddresses(db: Db, of: Actor, at: Instant) {
  return addressesOf(db, of).map((address) => {
    const ahead = aheadIn(db, address, of, at);
    return { ...address, ahead: ahead.length, next: ahead[0] ?? null };
  });
}

export type OwnAddress = ReturnType<typeof ownAddresses>[number];
