import type { Db } from "../../db/open";
import { parties } from "../../db/schema";
import { addLateBudgetParty } from "../budgets/late-party";
import type { Act } from "../history";
import { partiesOf } from "./applications";

/** A municipality that comes into a granted project may read it from then on. What the others approved is as it was. */
export function addLateParty(db: Db, applicationId: number, municipalityCode: string, act: Act): void {
  if (partiesOf(db, applicationId).some(({ code }) => code === municipalityCode)) return;
  db.insert(parties).values({ applicationId, municipalityCode, askedAt: act.at }).run();
  addLateBudgetParty(db, applicationId, municipalityCode);
}
