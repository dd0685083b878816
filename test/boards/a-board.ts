import { addBoard, type BoardForm } from "../../src/boards/boards";
import { act, type World } from "../support/world";

/** The social board as most municipalities have it. */
export const A_BOARD: BoardForm = {
  name: "Socialnämnden",
  kind: "board",
  parentId: null,
  competent: true,
  papersInDays: 21,
  noticeDays: 7,
  preparationDays: 14,
  adjustment: "ordinary",
  adjustmentDays: 14,
  recessFrom: "06-20",
  recessTo: "08-15",
  closedOnBridgeDays: false,
  calendarUrl: "",
};

/** Täby's social board, entered by its contact person. */
export function tabysBoard(w: World, change: Partial<BoardForm> = {}): number {
  const form = { ...A_BOARD, ...change, municipalityCode: "0160", fromOn: "2020-01-01" };
  return addBoard(w.db, form, act(w.contact.taby));
}

export const meetingOn = (meetsOn: string) => ({ meetsOn, startsAt: "", place: "", papersDueOn: null });
