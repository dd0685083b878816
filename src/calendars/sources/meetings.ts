import type { Db } from "../../../db/open";
import { body } from "../../bodies/bodies";
import { membersOf } from "../../bodies/body-members";
import { comingMeetings } from "../../bodies/meetings";
import type { Day } from "../../calendar";
import { type Audience, beginning, type CalendarEvent, personally } from "../calendar-event";

/** More meetings ahead than any network plans. */
const MOST = 500;

/** The network's meetings: for everybody, and for those who sit in the body, by their municipality or themselves. */
export function meetingEvents(db: Db, day: Day): CalendarEvent[] {
  const seats = new Map<number, Audience[]>();
  const seatsIn = (bodyId: number) => {
    const known = seats.get(bodyId) ?? audiencesOf(db, bodyId, day);
    seats.set(bodyId, known);
    return known;
  };
  return comingMeetings(db, day, MOST).map((one) => ({
    uid: `meeting-${one.id}`,
    audiences: ["network", "office", ...seatsIn(one.bodyId)],
    kind: "network_meeting",
    facts: {
      body: one.bodyName,
      title: one.title,
      seminar: one.kind === "seminar",
      place: one.place,
      agenda: one.agenda,
    },
    when: beginning(one.heldOn, one.startsAt),
    path: `/meetings/${one.id}`,
  }));
}

function audiencesOf(db: Db, bodyId: number, day: Day): Audience[] {
  const sitting = membersOf(db, body(db, bodyId), day).flatMap(({ seat, municipality, isParty }) => [
    ...(municipality && isParty ? [municipality.code] : []),
    ...(seat?.personId ? [personally(seat.personId)] : []),
  ]);
  return [...new Set(sitting)];
}
