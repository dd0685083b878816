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
  /** Who may read it: those of the application it belongs to, or everybody who is signed in (the register's papers). */
  readers: text("readers", { enum: ["application", "network"] })
    .notNull()
    .default("application"),
  at: text("at").notNull(),
  byId: integer("by_id").references(() => persons.id),
});
