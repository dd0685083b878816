import { AttendancePage } from "../../views/bodies/attendance";
import { MeetingPage } from "../../views/bodies/meeting";
import {
  CancellationPage,
  MeetingChangePage,
  MinutesPage,
  NewMeetingPage,
} from "../../views/bodies/meeting-form";
import { fieldErrorText } from "../../views/field-errors";
import { dayOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { membersOn } from "../membership/register";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  emptyForm,
  formOf,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
} from "../web";
import { uploadIn } from "../web-files";
import { attendanceOf, attendanceSheet, recordAttendance } from "./attendance";
import { bodiesOn, body } from "./bodies";
import { membersOf } from "./body-members";
import { chairOn, isLedByHost } from "./chair";
import { meetingDecisionRoutes } from "./meeting-decision-routes";
import { decisionsOfMeeting } from "./meeting-decisions";
import {
  attendanceIn,
  cancellationForm,
  meetingForm,
  newMeetingForm,
  typedAttendance,
  typedMeeting,
} from "./meeting-forms";
import { cancelMeeting, changeMeeting, hasBeen, heldMeeting, meeting, planMeeting } from "./meetings";
import { addMinutes } from "./minutes";

/** Those of today; and the one that the page was opened for, which may have ended: a meeting can be older. */
function meetingBodies(c: C, asked: string | undefined) {
  const { db, at } = c.var;
  const current = bodiesOn(db, dayOf(at));
  const id = /^[1-9]\d{0,9}$/.test(asked ?? "") ? Number(asked) : 0;
  return id === 0 || current.some((one) => one.id === id) ? current : [...current, body(db, id)];
}

export const meetingRoutes = routes()
  .get("/new", (c) => {
    keepersOnly(c);
    const bodyId = c.req.query("body") ?? "";
    const bodies = meetingBodies(c, bodyId);
    return show(c, NewMeetingPage({ form: formOf({ bodyId, kind: "meeting" }), bodies }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const values = await typedIn(c);
    const bodies = meetingBodies(c, values.bodyId);
    const { form, data } = check(values, newMeetingForm(bodies));
    if (!data) return show(c, NewMeetingPage({ form, bodies }), 422);
    return goTo(c, `/meetings/${planMeeting(c.var.db, data, actOf(c))}`, "meeting_planned");
  })
  .get("/:id", (c) => {
    const { db, at } = c.var;
    const found = meeting(db, idIn(c));
    const of = body(db, found.bodyId);
    return show(
      c,
      MeetingPage({
        meeting: found,
        chair: isLedByHost(of) ? chairOn(db, found.heldOn) : null,
        attendance: attendanceOf(db, found),
        invited: membersOf(db, of, found.heldOn),
        parties: membersOn(db, found.heldOn).length,
        decisions: decisionsOfMeeting(db, found.id),
        minutes: found.minutesId === null ? null : documentFacts(db, found.minutesId),
        hasBeen: hasBeen(found, dayOf(at)),
        mayChange: mayKeep(c),
      }),
    );
  })
  .get("/:id/edit", (c) => {
    keepersOnly(c);
    const found = meeting(c.var.db, idIn(c));
    return show(c, MeetingChangePage({ form: formOf(typedMeeting(found)), meeting: found }));
  })
  .post("/:id", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const found = meeting(db, idIn(c));
    const values = await typedIn(c);
    const { form, data } = check(values, meetingForm(body(db, found.bodyId)));
    if (!data) return show(c, MeetingChangePage({ form, meeting: found }), 422);
    if (revisionIn(values) !== found.revision)
      return show(
        c,
        MeetingChangePage({ form: changedMeanwhile(values, found.revision), meeting: found }),
        409,
      );
    changeMeeting(db, found.id, data, found.revision, actOf(c));
    return goTo(c, `/meetings/${found.id}`, "saved");
  })
  .get("/:id/cancellation", (c) => {
    keepersOnly(c);
    return show(c, CancellationPage({ form: emptyForm, meeting: meeting(c.var.db, idIn(c)) }));
  })
  .post("/:id/cancellation", async (c) => {
    keepersOnly(c);
    const found = meeting(c.var.db, idIn(c));
    const { form, data } = await readForm(c, cancellationForm);
    if (!data) return show(c, CancellationPage({ form, meeting: found }), 422);
    cancelMeeting(c.var.db, found.id, data.reason, actOf(c));
    return goTo(c, `/meetings/${found.id}`, "meeting_cancelled");
  })
  .get("/:id/minutes", (c) => {
    keepersOnly(c);
    return show(c, MinutesPage({ form: emptyForm, meeting: heldMeeting(c.var.db, idIn(c), actOf(c)) }));
  })
  .post("/:id/minutes", async (c) => {
    keepersOnly(c);
    const found = heldMeeting(c.var.db, idIn(c), actOf(c));
    const { file, problem } = await uploadIn(c, "minutes", "pdf");
    if (!file) {
      const form = { values: {}, errors: { minutes: problem } };
      return show(c, MinutesPage({ form, meeting: found }), 422);
    }
    addMinutes(c.var.db, found.id, file, actOf(c));
    return goTo(c, `/meetings/${found.id}`, "minutes_added");
  })
  .get("/:id/attendance", (c) => {
    keepersOnly(c);
    const found = heldMeeting(c.var.db, idIn(c), actOf(c));
    const sheet = attendanceSheet(c.var.db, found);
    return show(c, AttendancePage({ form: formOf(typedAttendance(sheet)), meeting: found, sheet }));
  })
  .post("/:id/attendance", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const found = heldMeeting(db, idIn(c), actOf(c));
    const sheet = attendanceSheet(db, found);
    const values = await typedIn(c);
    const { present, slips } = attendanceIn(values, sheet);
    if (slips.length > 0) {
      const slip = fieldErrorText("names", "names_without_tick");
      const errors = Object.fromEntries(slips.map((code) => [`names-${code}`, slip]));
      return show(c, AttendancePage({ form: { values, errors }, meeting: found, sheet }), 422);
    }
    recordAttendance(db, found.id, present, actOf(c));
    return goTo(c, `/meetings/${found.id}`, "attendance_recorded");
  })
  .route("/:id/decisions", meetingDecisionRoutes);
