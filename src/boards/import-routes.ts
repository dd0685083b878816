import { MeetingImportPage } from "../../views/boards/import-form";
import { ImportPreviewPage } from "../../views/boards/import-preview";
import { fileProblemText } from "../../views/boards/words";
import { visitFailure } from "../../views/sources/trouble";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { documentFacts, type Upload } from "../documents/documents";
import { actOf, type C, check, formOf, goTo, idIn, routes, show, typedIn } from "../web";
import { uploadIn } from "../web-files";
import { type Board, keptBoard, rememberCalendar } from "./boards";
import { readMeetingFile } from "./files/meeting-file";
import { calendarForm, tickedIn } from "./forms";
import { keepMeetingFile, meetingImport, readImport, seekerOf, takeInMeetings } from "./meeting-import";
import { meetingPlan } from "./meeting-plan";

/** As much as a person can wait for, and more than any municipality's calendar. */
const MOST_BYTES = 5 * 1024 * 1024;

const today = (c: C) => dayOf(c.var.at);

function showForm(c: C, board: Board, form: FormState, status: 200 | 422 = 200) {
  return show(c, MeetingImportPage({ form, board }), status);
}

/** Kept when it can be read, and on to its preview; else what is wrong with it, in Swedish. */
async function takenUp(c: C, board: Board, file: Upload): Promise<{ id: number } | { problem: string }> {
  const { problem } = await readMeetingFile(file.bytes, seekerOf(c.var.db, board, today(c)), today(c));
  if (problem !== null) return { problem: fileProblemText[problem] };
  return { id: keepMeetingFile(c.var.db, board.id, file, actOf(c)) };
}

/** The board in the address, when the reader may keep it, and the import. */
function own(c: C) {
  const board = keptBoard(c.var.db, idIn(c), actOf(c));
  return { board, found: meetingImport(c.var.db, board.id, idIn(c, "importId")) };
}

/** What an address answered, as a file; its name is the last part of the address. */
async function fileAt(c: C, url: string): Promise<Upload | { problem: string }> {
  const wanted = { url, etag: null, lastModified: null, maxBytes: MOST_BYTES };
  const fetched = await c.var.fetch({ ...wanted, accept: "text/calendar, text/csv, */*;q=0.8" });
  if (fetched.kind === "failed") return { problem: visitFailure(fetched.failure, fetched.detail) };
  if (fetched.kind === "unchanged") return { problem: visitFailure("empty_answer", "") };
  const { pathname, hostname } = new URL(fetched.url);
  const name = pathname.split("/").at(-1)?.slice(0, 200) || hostname;
  return { name, mediaType: "application/octet-stream", bytes: fetched.bytes };
}

export const importRoutes = routes()
  .get("/:id/imports/new", (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    return showForm(c, board, formOf({ calendarUrl: board.calendarUrl }));
  })
  .post("/:id/imports", async (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    const { file, problem } = await uploadIn(c, "meetingFile", "any");
    const taken = file ? await takenUp(c, board, file) : { problem };
    if ("id" in taken) return goTo(c, `/boards/${board.id}/imports/${taken.id}`);
    const values = { calendarUrl: board.calendarUrl };
    return showForm(c, board, { values, errors: { meetingFile: taken.problem } }, 422);
  })
  .post("/:id/calendar-readings", async (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    const { form, data } = check(await typedIn(c), calendarForm);
    if (!data) return showForm(c, board, form, 422);
    const file = await fileAt(c, data.calendarUrl);
    const taken = "problem" in file ? file : await takenUp(c, board, file);
    if ("problem" in taken)
      return showForm(c, board, { values: form.values, errors: { calendarUrl: taken.problem } }, 422);
    rememberCalendar(c.var.db, board.id, data.calendarUrl, actOf(c));
    return goTo(c, `/boards/${board.id}/imports/${taken.id}`);
  })
  .get("/:id/imports/:importId", async (c) => {
    const { db } = c.var;
    const { board, found } = own(c);
    const fileName = documentFacts(db, found.documentId).name;
    const { file, problem } = await readImport(db, board, found, today(c));
    const reading = file
      ? { file, plan: meetingPlan(db, board, file, today(c)), problem }
      : { file, plan: null, problem };
    return show(c, ImportPreviewPage({ board, found, fileName, today: today(c), reading }));
  })
  .post("/:id/imports/:importId/confirmation", async (c) => {
    const { board, found } = own(c);
    const cancelIds = tickedIn(await typedIn(c), "meeting").map(Number);
    const { file } = await readImport(c.var.db, board, found, today(c));
    // A file that cannot be read was never kept; should one have become so, its preview says why.
    if (file === null) return goTo(c, `/boards/${board.id}/imports/${found.id}`);
    takeInMeetings(c.var.db, board.id, found.id, file, cancelIds, actOf(c));
    return goTo(c, `/boards/${board.id}`, "board_meetings_imported");
  });
