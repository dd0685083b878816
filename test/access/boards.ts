import { recordBoardDecision } from "../../src/boards/board-decisions";
import { addMeeting } from "../../src/boards/board-meetings";
import { addBoard } from "../../src/boards/boards";
import { addDelegation } from "../../src/boards/delegations";
import { keepMeetingFile } from "../../src/boards/meeting-import";
import { A_BOARD } from "../boards/a-board";
import { act, TODAY, type World } from "../support/world";
import { OWN, REGISTER, type RoomAccess, SIGNED_IN } from "./who";

const KEEPERS = ["coordinator", "administrator", ...OWN] as const;

export const boardsAccess: RoomAccess = {
  table: {
    "GET /boards": SIGNED_IN,
    // Without a municipality: for whoever keeps any boards.
    "GET /boards/new": [...REGISTER, ...OWN, "stranger"],
    // Which municipality it is for stands in the form.
    "POST /boards": REGISTER,
    "GET /boards/:id": SIGNED_IN,
    "GET /boards/:id/edit": [...KEEPERS],
    "POST /boards/:id": [...KEEPERS],
    "GET /boards/:id/ending": [...KEEPERS],
    "POST /boards/:id/ending": [...KEEPERS],
    "GET /boards/:id/meetings/new": [...KEEPERS],
    "POST /boards/:id/meetings": [...KEEPERS],
    "GET /boards/:id/meetings/:meetingId/edit": [...KEEPERS],
    "POST /boards/:id/meetings/:meetingId": [...KEEPERS],
    "GET /boards/:id/meetings/:meetingId/cancellation": [...KEEPERS],
    "POST /boards/:id/meetings/:meetingId/cancellation": [...KEEPERS],
    "GET /boards/:id/imports/new": [...KEEPERS],
    "POST /boards/:id/imports": [...KEEPERS],
    "POST /boards/:id/calendar-readings": [...KEEPERS],
    "GET /boards/:id/imports/:importId": [...KEEPERS],
    "POST /boards/:id/imports/:importId/confirmation": [...KEEPERS],
    "GET /boards/:id/next-year": [...KEEPERS],
    "POST /boards/:id/next-year": [...KEEPERS],
    "GET /boards/:id/delegations/new": [...KEEPERS],
    "POST /boards/:id/delegations": [...KEEPERS],
    "GET /boards/:id/delegations/:delegationId/ending": [...KEEPERS],
    "POST /boards/:id/delegations/:delegationId/ending": [...KEEPERS],
    "GET /boards/:id/delegations/:delegationId/correction": [...KEEPERS],
    "POST /boards/:id/delegations/:delegationId/correction": [...KEEPERS],
    "GET /boards/decisions": SIGNED_IN,
    // Without a municipality only those who keep all boards come to its answer, that there is none.
    "GET /boards/decisions/new": REGISTER,
    "POST /boards/decisions": REGISTER,
    "GET /boards/decisions/:id": SIGNED_IN,
    "GET /boards/decisions/:id/correction": [...KEEPERS],
    "POST /boards/decisions/:id/correction": [...KEEPERS],
  },
  addresses: (w: World) => {
    const by = act(w.coordinator);
    const id = addBoard(w.db, { ...A_BOARD, municipalityCode: "0184", fromOn: "2020-01-01" }, by);
    const meeting = { meetsOn: "2026-12-15", startsAt: "", place: "", papersDueOn: null };
    const meetingId = addMeeting(w.db, id, meeting, by);
    const file = {
      name: "dagar.csv",
      mediaType: "text/csv",
      bytes: new TextEncoder().encode("Datum\n2027-01-19\n"),
    };
    const importId = keepMeetingFile(w.db, id, file, by);
    const delegation = {
      delegate: "socialchefen",
      scope: "Ansökningar",
      ceilingSek: null,
      source: "Punkt 1",
      fromOn: "2026-01-01",
      validUntilOn: null,
    };
    const delegationId = addDelegation(w.db, id, delegation, by);
    const decision = {
      municipalityCode: "0184",
      boardId: id,
      boardName: "Socialnämnden",
      decidedOn: TODAY,
      paragraph: "46",
      caseNumber: "",
      wording: "",
      immediateApproval: false,
    };
    const decisionId = recordBoardDecision(w.db, decision, by);
    return {
      "/boards/:id": `/boards/${id}`,
      "/meetings/:meetingId": `/meetings/${meetingId}`,
      "/imports/:importId": `/imports/${importId}`,
      "/delegations/:delegationId": `/delegations/${delegationId}`,
      "/boards/decisions/:id": `/boards/decisions/${decisionId}`,
    };
  },
};
