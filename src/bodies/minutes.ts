import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { meetings } from "../../db/schema";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { heldMeeting, tell } from "./meetings";

/** The minutes that count; those that they replace stay among the documents, and in the history. */
export function addMinutes(db: Db, meetingId: number, file: Upload, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = heldMeeting(tx, meetingId, act);
    const minutesId = addDocument(tx, file, act, "network");
    tx.update(meetings).set({ minutesId }).where(eq(meetings.id, meetingId)).run();
    tell(tx, found, "minutes_added", { name: file.name, documentId: minutesId }, act);
  });
}
