export const NEWSLETTER_REFUSALS = {
  newsletter_sent: 409,
  newsletter_empty: 409,
  nobody_to_send_to: 409,
  example_used: 409,
  subscription_unknown: 404,
} as const;
