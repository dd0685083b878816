/** What happens to addresses and choices; `views/messages/history.ts` holds a sentence for each. */
export type MessageEvent =
  | "address_refused"
  | "address_tried_again"
  | "address_suppressed"
  | "suppression_ended"
  | "letters_chosen";
