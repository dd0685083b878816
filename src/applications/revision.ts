import { eq, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications } from "../../db/schema";

/** Something in the application has changed: what was opened before may not be sent for approval unseen. */
export function raiseRevision(db: Db, id: number): void {
  db.update(applications)
    .set({ revision: sql`${applications.revision} + 1` })
    .where(eq(applications.id, id))
    .run();
}
