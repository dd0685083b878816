/** What a row of the history keeps of the happening. */
export type Details = Record<string, unknown>;

/** What happened, in words, from what its row keeps. */
export type Say = (details: Details) => string;

/** A detail as it is written. */
export const word = (details: Details, key: string) => String(details[key] ?? "");
/** The reason that was given, in quotes, where there is one. */
export const because = (details: Details) => (details.reason ? `: ”${word(details, "reason")}”` : "");
