import type { Db } from "../../db/open";
import { bodiesOn } from "../bodies/bodies";
import type { Day } from "../calendar";
import { byMunicipality, municipalPeopleOn } from "../people/holders";
import { holdersOf } from "../people/persons";
import { populationsOn } from "../population/populations";
import {
  agreementOn,
  allMunicipalities,
  hostOn,
  hostsThroughTime,
  membersOn,
  networkProfile,
} from "./register";

/**
 * The register as it was, or will be, on a day: what lists, annexes and exports are made of. People stand there with
 * what their work is about, which is all that the register knows of them.
 */
export function registerExtract(db: Db, day: Day) {
  const orgNumbers = new Map(allMunicipalities(db).map(({ code, orgNumber }) => [code, orgNumber]));
  const populations = populationsOn(db, day);
  const people = byMunicipality(municipalPeopleOn(db, day));
  const host = hostOn(db, day);
  return {
    day,
    network: networkProfile(db),
    agreement: agreementOn(db, day),
    host,
    hosts: hostsThroughTime(db),
    coordinators: holdersOf(db, "coordinator", day),
    advisers: holdersOf(db, "adviser", day),
    bodies: bodiesOn(db, day),
    members: membersOn(db, day).map((member) => ({
      ...member,
      orgNumber: orgNumbers.get(member.code) ?? "",
      hostFromOn: host?.code === member.code ? host.fromOn : null,
      population: populations.get(member.code) ?? null,
      people: people.get(member.code) ?? [],
    })),
  };
}

export type RegisterExtract = ReturnType<typeof registerExtract>;
export type ExtractedMember = RegisterExtract["members"][number];
