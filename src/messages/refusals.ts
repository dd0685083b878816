export const MESSAGE_REFUSALS = {
  address_not_refused: 409,
  already_suppressed: 409,
  suppression_ended: 409,
  exit_unknown: 404,
} as const;
