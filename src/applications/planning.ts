import type { Db } from "../../db/open";
import { dayOf, type Instant } from "../calendar";
import { call } from "../calls/calls";
import { planOfCall } from "../planning/of-call";
import type { Plan } from "../planning/plan";
import { declinedParties } from "./answers";
import { type Application, isOver, partiesOf } from "./applications";

/** Backwards from the deadline to the board of each party that has not declined; null once nothing waits for a board. */
export function planOfApplication(db: Db, found: Application, at: Instant): Plan | null {
  if (isOver(found)) return null;
  const declined = declinedParties(db, found.id);
  const parties = partiesOf(db, found.id).filter(({ code }) => !declined.has(code));
  return planOfCall(db, call(db, found.callId), parties, dayOf(at));
}
