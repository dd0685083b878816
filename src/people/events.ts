/** What happens to people and their roles; `views/people/history.ts` holds a sentence for each. */
export type PeopleEvent =
  | "person_added"
  | "person_changed"
  | "role_given"
  | "role_ended"
  | "role_corrected"
  | "topics_changed"
  | "signatory_added"
  | "signatory_ended"
  | "signatory_struck"
  | "signed_in";
