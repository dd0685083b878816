export type ImportEvent = "network_imported";
