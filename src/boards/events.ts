export type BoardEvent =
  | "board_added"
  | "board_changed"
  | "board_ended"
  | "board_meeting_added"
  | "board_meeting_changed"
  | "board_meeting_cancelled"
  | "board_meetings_imported"
  | "board_meetings_copied"
  | "delegation_added"
  | "delegation_ended"
  | "delegation_corrected"
  | "board_decision_recorded"
  | "board_decision_corrected";
