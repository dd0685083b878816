import type { Db } from "../../db/open";
import { chairOn } from "../bodies/chair";
import type { Day } from "../calendar";
import { holdersOf } from "../people/persons";
import { phasesOf } from "./phases";
import { agreementOn, hostOn, membersOn, networkProfile } from "./register";

/** What a newcomer asks first, true on that day. */
export function registerFacts(db: Db, day: Day) {
  return {
    network: networkProfile(db),
    phase: phasesOf(db).findLast(({ fromOn }) => fromOn <= day),
    members: membersOn(db, day),
    agreement: agreementOn(db, day),
    host: hostOn(db, day),
    chair: chairOn(db, day)?.person,
    coordinators: holdersOf(db, "coordinator", day),
    advisers: holdersOf(db, "adviser", day),
  };
}

export type RegisterFacts = ReturnType<typeof registerFacts>;
