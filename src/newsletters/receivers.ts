import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, type Role, roles } from "../../db/schema";
import { bodiesOn } from "../bodies/bodies";
import { membersOf } from "../bodies/body-members";
import type { Day } from "../calendar";
import { membersOn } from "../membership/register";
import type { Outsider, Receiver } from "../messages/outbox";
import { heldOn } from "../people/persons";
import { subscribers } from "./subscribers";

/** Whom a newsletter can be sent to: the municipalities' people, the network's own, a topic network each, and others. */
export type List = {
  name: string;
  kind: "municipalities" | "network" | "topic" | "subscribers";
  label: string;
};

export type ListWithReceivers = List & { receivers: (Receiver | Outsider)[] };

const OF_MUNICIPALITIES: readonly Role[] = ["contact", "director", "representative"];

/** Every list with those who are on it that day. Somebody on several lists gets one letter. */
export function listsOn(db: Db, day: Day): ListWithReceivers[] {
  const members = new Set(membersOn(db, day).map(({ code }) => code));
  const holders = db
    .select({
      id: persons.id,
      name: persons.name,
      email: persons.email,
      role: roles.role,
      code: roles.municipalityCode,
    })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(heldOn(day))
    .orderBy(asc(persons.id))
    .all();
  const byEmail = new Map(holders.map(({ id, name, email }) => [email, { id, name, email }]));
  const topics = bodiesOn(db, day)
    .filter(({ kind }) => kind === "topic")
    .map((body): ListWithReceivers => {
      const people = membersOf(db, body, day).flatMap((member) => member.people);
      const receivers = people.flatMap(({ email }) => byEmail.get(email) ?? []);
      return { name: `topic-${body.id}`, kind: "topic", label: body.name, receivers: once(receivers) };
    });
  return [
    {
      name: "municipalities",
      kind: "municipalities",
      label: "",
      receivers: once(
        holders.filter(({ role, code }) => OF_MUNICIPALITIES.includes(role) && members.has(code ?? "")),
      ),
    },
    {
      name: "network",
      kind: "network",
      label: "",
      receivers: once(holders.filter(({ code }) => code === null)),
    },
    ...topics,
    {
      name: "subscribers",
      kind: "subscribers",
      label: "",
      receivers: subscribers(db).map(({ name, email }) => ({ id: null, name, email })),
    },
  ];
}

/** One letter an address. */
export function once(receivers: readonly (Receiver | Outsider)[]): (Receiver | Outsider)[] {
  const byAddress = new Map<string, Receiver | Outsider>();
  for (const { id, name, email } of receivers) {
    const known = byAddress.get(email);
    // Somebody in the register is met as such, with the right to read what is for members only.
    if (!known || (known.id === null && id !== null)) byAddress.set(email, { id, name, email });
  }
  return [...byAddress.values()];
}
