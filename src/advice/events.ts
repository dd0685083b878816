/** What happens to a question to the adviser; `views/advice/history.ts` holds a sentence for each. */
export type AdviceEvent =
  | "advice_asked"
  | "advice_answered"
  | "advice_followed_up"
  | "advice_ended"
  | "advice_taken_up_again"
  | "lesson_written"
  | "lesson_agreed"
  | "lesson_withdrawn";
