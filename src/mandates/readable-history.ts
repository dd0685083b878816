import type { Db } from "../../db/open";
import { type Actor, type HistoryRow, historyOf } from "../history";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { PARTY_PAPER_EVENTS } from "./events";

/** Who may sign for a party, up to what sum, and which paper was sent back: kept to those who may open its pages. */
const OWN: ReadonlySet<string> = new Set([...PARTY_PAPER_EVENTS, "matter_registered", "delay_told"]);

/** An application's history, as far as the reader may read it. */
export function readableHistory(db: Db, applicationId: number, reader: Actor): HistoryRow[] {
  return historyOf(db, "application", applicationId).filter(
    ({ event, municipalityCode }) =>
      !OWN.has(event) || worksForNetwork(reader) || belongsTo(reader, municipalityCode ?? ""),
  );
}
