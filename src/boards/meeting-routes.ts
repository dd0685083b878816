import { CancellationPage, MeetingFormPage } from "../../views/boards/meeting-form";
import { actOf, type C, check, formOf, goTo, idIn, readForm, routes, show, typedIn } from "../web";
import { addMeeting, cancelMeeting, changeMeeting, standingMeeting } from "./board-meetings";
import { keptBoard } from "./boards";
import { meetingForm, typedMeeting } from "./forms";

/** The board and the meeting in the address, when the reader may change them. */
function own(c: C) {
  const board = keptBoard(c.var.db, idIn(c), actOf(c));
  return { board, meeting: standingMeeting(c.var.db, board.id, idIn(c, "meetingId")) };
}

export const meetingRoutes = routes()
  .get("/:id/meetings/new", (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    return show(c, MeetingFormPage({ form: formOf({}), board, meeting: null }));
  })
  .post("/:id/meetings", async (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    const { form, data } = await readForm(c, meetingForm);
    if (!data) return show(c, MeetingFormPage({ form, board, meeting: null }), 422);
    addMeeting(c.var.db, board.id, data, actOf(c));
    return goTo(c, `/boards/${board.id}`, "board_meeting_added");
  })
  .get("/:id/meetings/:meetingId/edit", (c) => {
    const { board, meeting } = own(c);
    return show(c, MeetingFormPage({ form: formOf(typedMeeting(meeting)), board, meeting }));
  })
  .post("/:id/meetings/:meetingId", async (c) => {
    const { board, meeting } = own(c);
    const values = { ...(await typedIn(c)), meetsOn: meeting.meetsOn };
    const { form, data } = check(values, meetingForm);
    if (!data) return show(c, MeetingFormPage({ form, board, meeting }), 422);
    changeMeeting(c.var.db, board.id, meeting.id, data, actOf(c));
    return goTo(c, `/boards/${board.id}`, "saved");
  })
  .get("/:id/meetings/:meetingId/cancellation", (c) => show(c, CancellationPage(own(c))))
  .post("/:id/meetings/:meetingId/cancellation", (c) => {
    cancelMeeting(c.var.db, idIn(c), idIn(c, "meetingId"), actOf(c));
    return goTo(c, `/boards/${idIn(c)}`, "board_meeting_cancelled");
  });
