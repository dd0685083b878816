/** What happens to a text that many write, and to the forms it follows; `views/sections/history.ts` has the sentences. */
export type SectionEvent =
  | "section_written"
  | "section_merged"
  | "section_brought_back"
  | "section_status_set"
  | "section_assigned"
  | "section_commented"
  | "section_comment_resolved"
  | "funder_form_chosen"
  | "funder_form_added"
  | "funder_form_changed"
  | "funder_form_ended";
