import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { calls } from "./calls";
import { persons } from "./people";

/** A search that somebody wants to be told about. */
export const savedSearches = sqliteTable(
  "saved_searches",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    name: text("name").notNull(),
    /** The filters as they stand in the list's address, without the question mark. */
    query: text("query").notNull(),
    createdAt: text("created_at").notNull(),
    endedAt: text("ended_at"),
  },
  (t) => [index("saved_searches_of_person").on(t.personId)],
);

/** A call that the search found: told of once. What was there when the search was saved counts as told. */
export const savedSearchHits = sqliteTable(
  "saved_search_hits",
  {
    id: integer("id").primaryKey(),
    searchId: integer("search_id")
      .notNull()
      .references(() => savedSearches.id),
    callId: integer("call_id")
      .notNull()
      .references(() => calls.id),
    foundAt: text("found_at").notNull(),
    /** Null until a letter has told of it; for what was there when the search was saved, that moment. */
    toldAt: text("told_at"),
    dismissedAt: text("dismissed_at"),
  },
  (t) => [uniqueIndex("saved_search_hits_once").on(t.searchId, t.callId)],
);
