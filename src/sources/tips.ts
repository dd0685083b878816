import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { sources } from "../../db/schema";
import { type Act, record } from "../history";

/** The one source that nobody visits: what people bring by hand. It is made, with that name, when the first thing comes. */
export function tipsSource(db: Db, name: string, act: Act): number {
  const there = db.select({ id: sources.id }).from(sources).where(eq(sources.kind, "tips")).get();
  if (there) return there.id;
  const added = db
    .insert(sources)
    .values({ kind: "tips", name, url: "" })
    .returning({ id: sources.id })
    .get();
  const details = { name, url: "" };
  record(db, { subject: "source", subjectId: added.id, event: "source_added", details }, act);
  return added.id;
}
