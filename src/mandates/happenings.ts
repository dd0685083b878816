import type { Db } from "../../db/open";
import { type Act, record } from "../history";
import type { PartyKey } from "./doers";
import type { MandateEvent } from "./events";

/** What happened to one party's papers stands in the application's history. */
export function tellOfParty(
  db: Db,
  { applicationId, code }: PartyKey,
  event: MandateEvent,
  details: Record<string, unknown>,
  act: Act,
): void {
  const about = { subject: "application", subjectId: applicationId, municipalityCode: code } as const;
  record(db, { ...about, event, details }, act);
}
