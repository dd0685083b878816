import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { persons } from "./people";

export const documents = sqliteTable("documents", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  mediaType: text("media_type").notNull(),
  size: integer("size").notNull(),
  /** Of the bytes, in hex. */
  sha256: text("sha256").notNull(),
  bytes: blob("bytes", { mode: "buffer" }).notNull(),
  at: text("at").notNull(),
  byId: integer("by_id").references(() => persons.id),
});
