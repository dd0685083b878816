/** What happens to the newsletter; `views/newsletters/history.ts` holds a sentence for each. */
export type NewsletterEvent =
  | "newsletter_begun"
  | "newsletter_sent"
  | "newsletter_discarded"
  | "example_sent_in"
  | "example_withdrawn";
