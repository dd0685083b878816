import { beginBody } from "../../src/bodies/bodies";
import { type MeetingForm, planMeeting } from "../../src/bodies/meetings";
import type { SeatForm } from "../../src/bodies/seats";
import { addDays } from "../../src/calendar";
import { rolesOf } from "../../src/people/persons";
import { correctRole } from "../../src/people/role-facts";
import { giveRole } from "../../src/people/role-giving";
import { act, MEMBERS, type MemberName, TODAY, type World } from "../support/world";

export const LEADERSHIP = {
  kind: "leadership",
  name: "Ledningsgruppen",
  topic: "",
  leastMeetings: 1,
  mostMeetings: null,
  fromOn: "2014-04-15",
} as const;

export const STEERING = {
  kind: "steering",
  name: "Styrgruppen",
  topic: "",
  leastMeetings: 2,
  mostMeetings: 4,
  fromOn: "2014-04-15",
} as const;

export const A_MEETING: MeetingForm = {
  kind: "meeting",
  title: "",
  heldOn: addDays(TODAY, -10),
  startsAt: "13:00",
  place: "Sollentuna",
  agenda: "1. Mötet öppnas\n2. Budget",
};

export const EMPTY_SEAT: SeatForm = {
  municipalityCode: null,
  personId: null,
  name: "",
  meetingDecisionId: null,
  fromOn: "2026-01-01",
  endedOn: null,
};

export const leadershipOf = (w: World) => beginBody(w.db, LEADERSHIP, act(w.coordinator));
export const steeringOf = (w: World) => beginBody(w.db, STEERING, act(w.coordinator));

export function meetingOf(w: World, bodyId: number, change: Partial<MeetingForm> = {}): number {
  return planMeeting(w.db, { bodyId, ...A_MEETING, ...change }, act(w.coordinator));
}

/** The directors as their municipalities' representatives. */
export function appoint(w: World, ...names: MemberName[]): void {
  for (const name of names) {
    const role = { role: "representative", municipalityCode: MEMBERS[name].code } as const;
    giveRole(w.db, w.director[name].personId ?? 0, role, act(w.coordinator), "2020-01-01");
  }
}

/** Solna gets a second representative beside its director: a role whose days are corrected can overlap another. */
export function appointBesideSolnas(w: World): void {
  w.someone("Siv Solna", "siv@solna.example.se", "representative", "0184");
  const former = rolesOf(w.db, w.director.solna.personId ?? 0).find(({ role }) => role === "representative");
  const days = { fromOn: "2020-01-01", endedOn: null };
  correctRole(w.db, former?.id ?? 0, days, "Fortfarande utsedd.", act(w.coordinator));
}

export const everybody = Object.keys(MEMBERS) as MemberName[];
