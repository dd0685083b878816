import type { GroundForm } from "../../../src/applications/signoffs";
import type { Day } from "../../../src/calendar";

const nothing = { paragraph: "", immediateApproval: false, delegationItem: "" };

function caseNumber(on: Day, serial: number): string {
  return `SN ${on.slice(0, 4)}/${serial}`;
}

/** The board itself has decided, and approved the minutes of that paragraph at the meeting. */
export function boardDecision(
  decidedOn: Day,
  paragraph: string,
  serial: number,
  board = "Socialnämnden",
): GroundForm {
  const immediateApproval = true;
  return {
    ...nothing,
    ground: "board",
    board,
    decidedOn,
    paragraph,
    caseNumber: caseNumber(decidedOn, serial),
    immediateApproval,
  };
}

/** The director decides by delegation. */
export function delegatedDecision(
  decidedOn: Day,
  delegationItem: string,
  serial: number,
  board = "Socialnämnden",
): GroundForm {
  return {
    ...nothing,
    ground: "delegation",
    board,
    decidedOn,
    delegationItem,
    caseNumber: caseNumber(decidedOn, serial),
  };
}

/** The director carries out what the board has decided before. */
export function executedDecision(
  decidedOn: Day,
  paragraph: string,
  serial: number,
  board = "Socialnämnden",
): GroundForm {
  return {
    ...nothing,
    ground: "execution",
    board,
    decidedOn,
    paragraph,
    caseNumber: caseNumber(decidedOn, serial),
  };
}
