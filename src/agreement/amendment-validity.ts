import type { Day } from "../calendar";
import { covers } from "./memberships";

type Party = { municipalityCode: string; fromOn: Day; exitOn: Day | null };
type Signed = { municipalityCode: string; signedOn: Day };

/** Those who are members on that day and have signed by then, and those who have not. */
export function signersOn(day: Day, parties: readonly Party[], signatures: readonly Signed[]) {
  const members = [...new Set(parties.filter((one) => covers(one, day)).map((one) => one.municipalityCode))];
  const signed = new Set(signatures.filter((one) => one.signedOn <= day).map((one) => one.municipalityCode));
  return {
    signed: members.filter((code) => signed.has(code)),
    missing: members.filter((code) => !signed.has(code)),
  };
}

/**
 * Clause 12: an amendment holds when all parties have signed. It is valid from the first day, its own first day at the
 * earliest, on which every member of that day has signed. Who leaves before that is not needed, who joins is; who joins
 * afterwards is bound by its accession. Null while nothing in the register makes it valid.
 */
export function amendmentValidFrom(
  amendment: { effectiveFromOn: Day; withdrawnOn: Day | null },
  parties: readonly Party[],
  signatures: readonly Signed[],
): Day | null {
  const { effectiveFromOn, withdrawnOn } = amendment;
  const signedSince = new Map<string, Day>();
  for (const { municipalityCode, signedOn } of signatures) {
    const known = signedSince.get(municipalityCode);
    if (known === undefined || signedOn < known) signedSince.set(municipalityCode, signedOn);
  }
  const allHaveSigned = (day: Day) => {
    const members = parties.filter((one) => covers(one, day));
    return (
      members.length > 0 &&
      members.every(({ municipalityCode }) => (signedSince.get(municipalityCode) ?? NEVER) <= day)
    );
  };
  // Only on these days can the answer become another.
  const turns = new Set([
    effectiveFromOn,
    ...parties.flatMap(({ fromOn, exitOn }) => (exitOn === null ? [fromOn] : [fromOn, exitOn])),
    ...signedSince.values(),
  ]);
  const valid = [...turns]
    .filter((day) => day >= effectiveFromOn && (withdrawnOn === null || day < withdrawnOn))
    .toSorted()
    .find(allHaveSigned);
  return valid ?? null;
}

const NEVER: Day = "9999-12-31";
