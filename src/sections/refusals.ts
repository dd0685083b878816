export const SECTION_REFUSALS = {
  section_set_aside: 409,
  section_done_by_adviser: 403,
  section_not_for_them: 409,
  comment_resolved: 409,
  funder_form_ended: 409,
  funder_form_needed: 409,
} as const;
