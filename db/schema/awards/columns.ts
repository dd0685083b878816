import { integer, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications";
import { documents } from "../documents";
import { municipalities } from "../membership";
import { persons } from "../people";

export const ofApplication = () =>
  integer("application_id")
    .notNull()
    .references(() => applications.id);

export const ofMunicipality = () =>
  text("municipality_code")
    .notNull()
    .references(() => municipalities.code);

export const file = () => integer("document_id").references(() => documents.id);

/** Who said so, and when. */
export const told = () => ({
  at: text("at").notNull(),
  byId: integer("by_id").references(() => persons.id),
  byName: text("by_name").notNull(),
});
