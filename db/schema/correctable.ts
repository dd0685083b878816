import { text } from "drizzle-orm/sqlite-core";

/**
 * A fact that turned out to be wrong keeps its row and gets this mark; what stands in its place is a row of its own.
 * Who said so, when and why stands in `corrections`. A query for what is true asks for rows without the mark.
 */
export const correctable = () => ({ correctedAt: text("corrected_at") });
