export const PAPER_REFUSALS = {
  paper_not_made: 409,
  no_report_template: 404,
  packet_not_made: 409,
} as const;
