import type { ExtractedMember, RegisterExtract } from "../../src/membership/register-extract";
import type { Person } from "../../src/people/persons";

const orNull = (text: string) => (text === "" ? null : text);

type PersonFacts = Pick<Person, "name" | "title" | "unit" | "phone" | "email">;

const personObject = ({ name, title, unit, phone, email }: PersonFacts) => ({
  name,
  title: orNull(title),
  unit: orNull(unit),
  phone: orNull(phone),
  email,
});

function memberObject(member: ExtractedMember) {
  const { code, shortName, formalName, genitive, orgNumber, memberFrom, exitOn, population } = member;
  return {
    code,
    shortName,
    formalName,
    genitive,
    orgNumber: orNull(orgNumber),
    memberFromOn: memberFrom,
    exitOn,
    residents: population && { year: population.year, count: population.residents, source: "SCB" },
    people: member.people.map((one) => ({
      role: one.role,
      ...personObject(one),
      topics: orNull(one.topics),
      appointedByPost: orNull(one.byPost),
      fromOn: one.fromOn,
    })),
  };
}

/** The register of a day as docs/register-json.md describes it. */
export function registerJson(extract: RegisterExtract, baseUrl: string): string {
  const { day, network, agreement, hosts } = extract;
  return JSON.stringify({
    version: 1,
    self: `${baseUrl}/register/register.json?day=${day}`,
    day,
    network: network && {
      name: network.name,
      county: orNull(network.county),
      purpose: orNull(network.purpose),
    },
    agreement: agreement ? { title: agreement.title, fromOn: agreement.fromOn } : null,
    host: extract.host ? { code: extract.host.code, fromOn: extract.host.fromOn } : null,
    hosts: hosts.map(({ code, formalName, fromOn, note }) => ({
      code,
      formalName,
      fromOn,
      note: orNull(note),
    })),
    coordinators: extract.coordinators.map(personObject),
    advisers: extract.advisers.map(personObject),
    bodies: extract.bodies.map(({ kind, name, topic, fromOn }) => ({
      kind,
      name,
      topic: orNull(topic),
      fromOn,
    })),
    members: extract.members.map(memberObject),
  });
}
