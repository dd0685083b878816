import { desc, lte } from "drizzle-orm";
import type { Db } from "../../db/open";
import { networkPhases } from "../../db/schema";
import { chairOn } from "../bodies/chair";
import type { Day } from "../calendar";
import { holdersOf } from "../people/persons";
import { agreementOn, hostOn, membersOn, networkProfile } from "./register";

/** What a newcomer asks first, true on that day. */
export function registerFacts(db: Db, day: Day) {
  return {
    network: networkProfile(db),
    phase: phaseOn(db, day),
    members: membersOn(db, day),
    agreement: agreementOn(db, day),
    host: hostOn(db, day),
    chair: chairOn(db, day)?.person,
    coordinators: holdersOf(db, "coordinator", day),
    advisers: holdersOf(db, "adviser", day),
  };
}

export type RegisterFacts = ReturnType<typeof registerFacts>;

/** First a project, later permanent; undefined before either. */
function phaseOn(db: Db, day: Day) {
  return db
    .select()
    .from(networkPhases)
    .where(lte(networkPhases.fromOn, day))
    .orderBy(desc(networkPhases.fromOn))
    .get();
}
