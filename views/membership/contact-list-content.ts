import type { RegisterExtract } from "../../src/membership/register-extract";
import type { Reachable } from "../people/reached";
import { roleText } from "../text";

export type Listed = Reachable & { organisation: string; role: string; topics: string };

/** Everybody to turn to, a row a role, those who work for the whole network first. */
export function contactList({ network, coordinators, advisers, members }: RegisterExtract): Listed[] {
  const forAll = { organisation: network?.name ?? "Nätverket", topics: "" };
  return [
    ...coordinators.map((one) => ({ ...one, ...forAll, role: roleText.coordinator })),
    ...advisers.map((one) => ({ ...one, ...forAll, role: roleText.adviser })),
    ...members.flatMap(({ formalName, people }) =>
      people.map((one) => ({ ...one, organisation: formalName, role: roleText[one.role] })),
    ),
  ];
}

/** Clause 6: every party appoints a contact person. */
export function lackingContacts({ members }: RegisterExtract): string | null {
  const lacking = members.filter(({ people }) => !people.some(({ role }) => role === "contact"));
  if (lacking.length === 0) return null;
  return `Kontaktperson saknas (punkt 6 i överenskommelsen): ${lacking.map(({ formalName }) => formalName).join(", ")}.`;
}
