export type ImportEvent = never;
