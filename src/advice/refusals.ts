export const ADVICE_REFUSALS = {
  advice_ended: 409,
  not_answered_yet: 409,
  lesson_rewritten: 409,
} as const;
