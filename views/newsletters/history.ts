import type { NewsletterEvent } from "../../src/newsletters/events";
import { type Say, word } from "../details";

export const newsletterSentences: Record<NewsletterEvent, Say> = {
  newsletter_begun: (d) => `Började på ”${word(d, "title")}”`,
  newsletter_sent: (d) => `Skickade ”${word(d, "title")}” till ${word(d, "receivers")} mottagare`,
  newsletter_discarded: (d) => `Lade undan utkastet ”${word(d, "title")}”`,
  example_sent_in: (d) => `Skickade in det goda exemplet ”${word(d, "title")}”`,
  example_withdrawn: (d) => `Tog tillbaka det goda exemplet ”${word(d, "title")}”`,
};
