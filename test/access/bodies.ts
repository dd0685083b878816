import { addActivity } from "../../src/bodies/action-plan";
import { beginBody } from "../../src/bodies/bodies";
import { addExternalActor } from "../../src/bodies/external-actors";
import { addDecision } from "../../src/bodies/meeting-decisions";
import { planMeeting } from "../../src/bodies/meetings";
import { addSeat } from "../../src/bodies/seats";
import { act, TODAY } from "../support/world";
import { REGISTER, type RoomAccess, SIGNED_IN } from "./who";

export const bodiesAccess: RoomAccess = {
  table: {
    "GET /bodies": SIGNED_IN,
    "POST /bodies": REGISTER,
    "GET /bodies/new": REGISTER,
    "GET /bodies/duties": SIGNED_IN,
    "GET /bodies/:id": SIGNED_IN,
    "POST /bodies/:id": REGISTER,
    "GET /bodies/:id/edit": REGISTER,
    "GET /bodies/:id/ending": REGISTER,
    "POST /bodies/:id/ending": REGISTER,
    "GET /bodies/:id/members/new": REGISTER,
    "POST /bodies/:id/members": REGISTER,
    "GET /bodies/:id/members/:seatId/edit": REGISTER,
    "POST /bodies/:id/members/:seatId/ending": REGISTER,
    "POST /bodies/:id/members/:seatId/correction": REGISTER,
    "POST /bodies/:id/members/:seatId/striking": REGISTER,
    "GET /bodies/external-actors/new": REGISTER,
    "POST /bodies/external-actors": REGISTER,
    "GET /bodies/external-actors/:id/edit": REGISTER,
    "POST /bodies/external-actors/:id": REGISTER,
    "POST /bodies/external-actors/:id/ending": REGISTER,
    "GET /meetings/new": REGISTER,
    "POST /meetings": REGISTER,
    "GET /meetings/:id": SIGNED_IN,
    "POST /meetings/:id": REGISTER,
    "GET /meetings/:id/edit": REGISTER,
    "GET /meetings/:id/cancellation": REGISTER,
    "POST /meetings/:id/cancellation": REGISTER,
    "GET /meetings/:id/minutes": REGISTER,
    "POST /meetings/:id/minutes": REGISTER,
    "GET /meetings/:id/attendance": REGISTER,
    "POST /meetings/:id/attendance": REGISTER,
    "GET /meetings/:id/decisions/new": REGISTER,
    "POST /meetings/:id/decisions": REGISTER,
    "GET /meetings/:id/decisions/:decisionId": REGISTER,
    "POST /meetings/:id/decisions/:decisionId/correction": REGISTER,
    "POST /meetings/:id/decisions/:decisionId/striking": REGISTER,
    "GET /action-plans": SIGNED_IN,
    "GET /action-plans/:year": SIGNED_IN,
    "POST /action-plans/:year/copying": REGISTER,
    "GET /action-plans/:year/activities/new": REGISTER,
    "POST /action-plans/:year/activities": REGISTER,
    "GET /action-plans/:year/activities/:id": SIGNED_IN,
    "POST /action-plans/:year/activities/:id": REGISTER,
    "GET /action-plans/:year/activities/:id/edit": REGISTER,
    "POST /action-plans/:year/activities/:id/follow-ups": REGISTER,
    "GET /evaluations": SIGNED_IN,
    "POST /evaluations": REGISTER,
    "GET /evaluations/:year": SIGNED_IN,
    "GET /evaluations/:year/new": REGISTER,
  },
  addresses: (w) => {
    const by = act(w.coordinator);
    const body = { kind: "steering", name: "Styrgruppen", topic: "", fromOn: TODAY } as const;
    const bodyId = beginBody(w.db, body, by);
    const nobody = { municipalityCode: null, personId: null, meetingDecisionId: null, endedOn: null };
    const seatId = addSeat(w.db, bodyId, { ...nobody, name: "Vera Vid", fromOn: TODAY }, by);
    const meeting = {
      kind: "meeting",
      title: "",
      heldOn: TODAY,
      startsAt: "",
      place: "",
      agenda: "",
    } as const;
    const meetingId = planMeeting(w.db, { bodyId, ...meeting }, by);
    const decisionId = addDecision(w.db, meetingId, { kind: "other", year: null, text: "Ja." }, by);
    const activity = { year: 2026, title: "Resa", description: "", responsible: "", dueOn: null };
    const activityId = addActivity(w.db, activity, by);
    const actor = { name: "Migrationsverket", earlierName: "", fromOn: TODAY };
    const actorId = addExternalActor(w.db, actor, by);
    return {
      "/bodies/:id/members/:seatId": `/bodies/${bodyId}/members/${seatId}`,
      "/bodies/external-actors/:id": `/bodies/external-actors/${actorId}`,
      "/bodies/:id": `/bodies/${bodyId}`,
      "/meetings/:id/decisions/:decisionId": `/meetings/${meetingId}/decisions/${decisionId}`,
      "/meetings/:id": `/meetings/${meetingId}`,
      "/action-plans/:year/activities/:id": `/action-plans/2026/activities/${activityId}`,
      "/action-plans/:year": "/action-plans/2026",
      "/evaluations/:year": "/evaluations/2026",
    };
  },
};
