import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import { membersOn } from "../membership/register";
import { accessionsOf, accessionsOfMembers } from "./accessions";
import { covers, standingMemberships } from "./memberships";
import { noticesOf } from "./notices";

/** The parties of a day in name order, each with the accession that its membership rests on where it is here. */
export function partiesOn(db: Db, day: Day) {
  const memberships = new Map(
    standingMemberships(db)
      .filter((one) => covers(one, day))
      .map((one) => [one.municipalityCode, one]),
  );
  const accessions = accessionsOfMembers(db);
  return membersOn(db, day).map((member) => ({
    ...member,
    accession: accessions.get(memberships.get(member.code)?.id ?? 0) ?? null,
  }));
}

export type PartyToAgreement = ReturnType<typeof partiesOn>[number];

/** What the register knows of one municipality and the agreement. */
export function agreementOf(db: Db, municipalityCode: string) {
  const accessions = accessionsOf(db, municipalityCode);
  return {
    memberships: standingMemberships(db)
      .filter((one) => one.municipalityCode === municipalityCode)
      .map((one) => ({
        ...one,
        accession: accessions.find(({ membershipId }) => membershipId === one.id) ?? null,
      })),
    /** Without a membership: pending or abandoned. */
    accessions: accessions.filter(({ membershipId }) => membershipId === null),
    notices: noticesOf(db, municipalityCode),
  };
}

export type AgreementOfOne = ReturnType<typeof agreementOf>;
