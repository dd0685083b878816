import { describe, expect, test } from "vitest";
import { letters } from "../../db/schema";
import { abandon } from "../../src/applications/lifecycle";
import { object } from "../../src/applications/objections";
import { openApplication } from "../../src/applications/opening";
import { partiesLeft } from "../../src/applications/parties-left";
import { changeText } from "../../src/applications/text";
import { addMeeting, cancelMeeting, changeMeeting } from "../../src/boards/board-meetings";
import { addBoard, board, changeBoard, endBoard, usualBoard } from "../../src/boards/boards";
import { addMinutes, type Day } from "../../src/calendar";
import { call, changeCall, otherDatesOf } from "../../src/calls/calls";
import { callForm, typedFrom } from "../../src/calls/forms";
import { happeningsOf } from "../../src/history";
import type { Letter } from "../../src/messages/outbox";
import { wording } from "../../views/mail";
import { visitor, words } from "../support/visitor";
import {
  A_TEXT,
  act,
  answerNo,
  approveAs,
  lettersTo,
  MEMBERS,
  type MemberName,
  NOW,
  revisionOf,
  secretFor,
  send,
  sentApplication,
  type World,
  withApplication,
  world,
} from "../support/world";

const meeting = (meetsOn: Day) => ({ meetsOn, startsAt: "", place: "", papersDueOn: null });

function boardOf(w: World, name: MemberName, days: Day[], change = {}): number {
  const form = { ...usualBoard("Socialnämnden"), ...change, municipalityCode: MEMBERS[name].code };
  const id = addBoard(w.db, { ...form, fromOn: "2020-01-01" }, act(w.contact[name]));
  for (const on of days) addMeeting(w.db, id, meeting(on), act(w.contact[name]));
  return id;
}

/** An application towards 4 March; Täby's board can decide at its meeting of 15 February, the first with the id 1. */
function planned(w: World) {
  const boardId = boardOf(w, "taby", ["2027-02-15"]);
  return { boardId, ...withApplication(w, { deadlineOn: "2027-03-04", deadlineTime: null }) };
}

const turns = (w: World, id: number) =>
  happeningsOf(w.db, "application", id, "plan_changed").map(({ municipalityCode, details }) => ({
    code: municipalityCode,
    ...details,
  }));

const planLetters = (w: World): Letter[] =>
  w.db
    .select()
    .from(letters)
    .all()
    .filter(({ kind }) => kind === "plan_changed");

const told = (w: World) => planLetters(w).map(({ toName }) => toName);

describe("a board's meeting that is cancelled, added or changed", () => {
  test("leaves a row in the application's history, and a letter to the adviser and the municipality's contact", async () => {
    const w = world();
    const { boardId, id } = planned(w);
    cancelMeeting(w.db, boardId, 1, act(w.coordinator, 5));
    expect(turns(w, id)).toEqual([
      {
        code: "0160",
        from: "fits",
        to: "no_calendar",
        cause: "meeting_cancelled",
        board: "Socialnämnden",
        meetsOn: "2027-02-15",
      },
    ]);
    expect(told(w)).toEqual(["Rut Råd", "Kim Täby"]);
    const { subject, text } = wording(planLetters(w)[0] as Letter, "http://localhost");
    expect(subject).toBe("Täby hinner inte längre besluta: Gemensam resurs");
    expect(text).toContain("Det beror på att socialnämnden ställde in sammanträdet mån 15 februari 2027.");
    const page = await words(await visitor(w, w.adviser).get(`/applications/${id}/history`));
    expect(page).toContain(
      "Hinner inte längre besluta: Socialnämnden ställde in sammanträdet 15 februari 2027",
    );
  });

  test("that comes in time again is told too", () => {
    const w = world();
    const { boardId, id } = planned(w);
    addMeeting(w.db, boardId, meeting("2027-03-30"), act(w.coordinator, 4));
    cancelMeeting(w.db, boardId, 1, act(w.coordinator, 5));
    addMeeting(w.db, boardId, meeting("2027-02-09"), act(w.coordinator, 6));
    expect(turns(w, id).map(({ from, to, cause }: Record<string, unknown>) => [from, to, cause])).toEqual([
      ["no_meeting", "fits", "meeting_added"],
      ["fits", "no_meeting", "meeting_cancelled"],
    ]);
    expect(told(w).length).toBe(4);
    const { subject, text } = wording(planLetters(w)[3] as Letter, "http://localhost");
    expect(subject).toBe("Täby hinner besluta igen: Gemensam resurs");
    expect(text).toContain("Socialnämnden".toLowerCase());
  });

  test("is told of to nobody while the plan holds, and not to the one who did it", () => {
    const w = world();
    const { boardId, id } = planned(w);
    addMeeting(w.db, boardId, meeting("2027-02-09"), act(w.contact.taby));
    changeMeeting(w.db, boardId, 1, { startsAt: "13:00", place: "", papersDueOn: null }, act(w.contact.taby));
    cancelMeeting(w.db, boardId, 2, act(w.contact.taby));
    expect(turns(w, id)).toEqual([]);
    changeMeeting(
      w.db,
      boardId,
      1,
      { startsAt: "", place: "", papersDueOn: "2026-11-20" },
      act(w.contact.taby),
    );
    expect(turns(w, id)).toMatchObject([{ to: "papers_passed", cause: "meeting_changed" }]);
    expect(told(w)).toEqual(["Rut Råd"]);
  });

  test("is one letter also with several applications, and none for one that is over", () => {
    const w = world();
    const { boardId, callId, id } = planned(w);
    openApplication(w.db, { callId, title: "En till", ownerCode: "0160" }, act(w.adviser));
    cancelMeeting(w.db, boardId, 1, act(w.coordinator, 5));
    expect(told(w)).toEqual(["Rut Råd", "Kim Täby"]);
    expect(planLetters(w)[0]?.facts.applications).toMatchObject([
      { title: "Gemensam resurs" },
      { title: "En till" },
    ]);
    abandon(w.db, id, "Hinner inte.", act(w.adviser, 6));
    addMeeting(w.db, boardId, meeting("2027-02-09"), act(w.coordinator, 7));
    expect(turns(w, id).length).toBe(1);
  });

  test("says nothing of a municipality that declines, or has approved", () => {
    const w = world();
    const boards = {
      vaxholm: boardOf(w, "vaxholm", ["2026-12-08"]),
      taby: boardOf(w, "taby", ["2026-12-08"]),
    };
    const { id } = withApplication(w, { deadlineOn: "2027-03-04", deadlineTime: null });
    answerNo(w, id, "vaxholm");
    cancelMeeting(w.db, boards.vaxholm, 1, act(w.coordinator, 5));
    expect(turns(w, id)).toEqual([]);
    const sent = sentApplication(w);
    approveAs(w, sent.id, "taby");
    cancelMeeting(w.db, boards.taby, 2, act(w.coordinator, 30));
    expect(turns(w, sent.id)).toEqual([]);
  });

  test("nor of one whose approval stands through an editorial change; but of one that has objected", () => {
    const w = world();
    const boardId = boardOf(w, "taby", ["2026-12-08"], {
      papersInDays: 14,
      preparationDays: 14,
      adjustment: "immediate",
    });
    const { id } = sentApplication(w);
    approveAs(w, id, "taby");
    const form = { ...A_TEXT, sections: { goals: "Flera ansökningar." } };
    changeText(w.db, id, form, revisionOf(w, id), act(w.adviser, 30));
    send(w, id, 31, "editorial");
    cancelMeeting(w.db, boardId, 1, act(w.coordinator, 32));
    expect(turns(w, id)).toEqual([]);
    object(w.db, secretFor(w, w.director.taby, "version_editorial"), 2, "Nej.", addMinutes(NOW, 33));
    const left = partiesLeft(w.db, { id, status: "out_for_approval" });
    expect(left.filter(({ hasApproved }) => hasApproved)).toEqual([]);
  });

  test("papers that went in with the frozen text are not late after that day", () => {
    const w = world();
    const boardId = boardOf(w, "taby", ["2026-12-08"], {
      papersInDays: 14,
      preparationDays: 14,
      adjustment: "immediate",
    });
    const { id } = sentApplication(w);
    // Two days after the papers were due.
    const later = act(w.coordinator, 4 * 24 * 60);
    cancelMeeting(w.db, boardId, 1, later);
    expect(turns(w, id)).toMatchObject([{ from: "fits", to: "no_calendar" }]);
  });
});

describe("other things that plans rest on", () => {
  test("a board's lead times, and its end", () => {
    const w = world();
    const { boardId, id } = planned(w);
    const { id: _, municipalityCode: _code, fromOn: _from, endedOn: _end, ...facts } = board(w.db, boardId);
    changeBoard(w.db, boardId, { ...facts, papersInDays: 100 }, 0, act(w.contact.taby));
    changeBoard(w.db, boardId, { ...facts, papersInDays: 20 }, 1, act(w.contact.taby));
    endBoard(w.db, boardId, "2027-01-01", act(w.contact.taby));
    expect(turns(w, id).map(({ to, cause }: Record<string, unknown>) => [to, cause])).toEqual([
      ["no_calendar", "board_ended"],
      ["fits", "board_changed"],
      ["papers_passed", "board_changed"],
    ]);
  });

  test("the working days for signing of a call", () => {
    const w = world();
    const { callId, id } = planned(w);
    const found = call(w.db, callId);
    const form = callForm.parse({ ...typedFrom(found, otherDatesOf(w.db, callId)), signingDays: "30" });
    changeCall(w.db, callId, form, found.revision, act(w.adviser, 5));
    expect(turns(w, id)).toMatchObject([
      { code: "0160", to: "no_meeting", cause: "signing_days", board: "" },
    ]);
    expect(told(w)).toEqual(["Kim Täby"]);
    expect(lettersTo(w, w.contact.solna)).not.toContain("plan_changed");
  });
});
