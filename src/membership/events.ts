/** What happens to the network's register; `views/membership/history.ts` holds a sentence for each. */
export type MembershipEvent =
  | "network_founded"
  | "network_changed"
  | "phase_added"
  | "municipality_added"
  | "municipality_renamed"
  | "municipality_names_corrected"
  | "org_number_set"
  | "alias_added"
  | "host_chosen"
  | "host_corrected"
  | "handover_done";
