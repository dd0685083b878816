export type FeeEvent = never;
