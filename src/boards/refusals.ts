export const BOARD_REFUSALS = {
  board_known: 409,
  board_ended: 409,
  board_has_committees: 409,
  board_meeting_known: 409,
  board_meeting_cancelled: 409,
  delegation_corrected: 409,
  board_decision_known: 409,
  board_decision_corrected: 409,
  board_decision_carries: 409,
} as const;
