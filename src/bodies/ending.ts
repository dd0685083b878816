import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { bodies } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { body } from "./bodies";
import { comingMeetingsOf } from "./meetings";

/** `endedOn`: the first day without it. Refused while meetings are planned for that day or later. */
export function endBody(db: Db, id: number, endedOn: Day, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = body(tx, id);
    if (found.endedOn === endedOn) return;
    if (found.endedOn !== null) refuse("body_ended");
    if (endedOn < found.fromOn) refuse("body_not_then");
    if (comingMeetingsOf(tx, id, endedOn).length > 0) refuse("body_has_meetings");
    tx.update(bodies)
      .set({ endedOn, revision: found.revision + 1 })
      .where(eq(bodies.id, id))
      .run();
    const details = { name: found.name, endedOn };
    record(tx, { subject: "body", subjectId: id, event: "body_ended", details }, act);
  });
}
