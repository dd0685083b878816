import type { ExtractedMember, RegisterExtract } from "../../src/membership/register-extract";
import type { MunicipalPerson } from "../../src/people/holders";
import type { SheetToWrite } from "../../src/sheets/writing";
import { day as dayInWords } from "../format";
import { contactList } from "./contact-list-content";

/** Swedish organisation numbers have a hyphen before the last four. */
const withHyphen = (orgNumber: string) => orgNumber.replace(/^(\d{6})(\d{4})$/, "$1-$2");

/**
 * The register of a day. The sheet of municipalities has the headings that an import reads, so that a register can be handed
 * on; the sheet of people has one row a role.
 */
export function registerWorkbook(extract: RegisterExtract): SheetToWrite[] {
  return [
    municipalitySheet(extract.members),
    peopleSheet(extract),
    {
      name: "Förvaltande kommuner",
      columns: [
        { heading: "Förvaltande kommun", width: 26 },
        { heading: "Sedan", width: 14 },
        { heading: "Anteckning", width: 50 },
      ],
      rows: extract.hosts.map(({ formalName, fromOn, note }) => [formalName, fromOn, note]),
    },
    {
      name: "Grupper",
      columns: [
        { heading: "Grupp", width: 40 },
        { heading: "Ämne", width: 50 },
        { heading: "Sedan", width: 14 },
      ],
      rows: extract.bodies.map(({ name, topic, fromOn }) => [name, topic, fromOn]),
    },
    aboutSheet(extract),
  ];
}

const holder = (member: ExtractedMember, role: MunicipalPerson["role"], index = 0) =>
  member.people.filter((one) => one.role === role)[index];

type Column = { heading: string; width: number; value: (member: ExtractedMember) => string | number | null };

function municipalitySheet(members: readonly ExtractedMember[]): SheetToWrite {
  const contacts = Math.max(
    1,
    ...members.map(({ people }) => people.filter(({ role }) => role === "contact").length),
  );
  const years = [...new Set(members.flatMap(({ population }) => population?.year ?? []))].toSorted();
  const columns: Column[] = [
    { heading: "Kommunkod", width: 12, value: ({ code }) => code },
    { heading: "Kommun", width: 20, value: ({ shortName }) => shortName },
    { heading: "Formellt namn", width: 26, value: ({ formalName }) => formalName },
    { heading: "Genitiv", width: 26, value: ({ genitive }) => genitive },
    { heading: "Organisationsnummer", width: 20, value: ({ orgNumber }) => withHyphen(orgNumber) },
    { heading: "Part från", width: 13, value: ({ memberFrom }) => memberFrom },
    { heading: "Utträde", width: 13, value: ({ exitOn }) => exitOn },
    { heading: "Förvaltande kommun", width: 19, value: ({ hostFromOn }) => hostFromOn && "ja" },
    { heading: "Förvaltande kommun från", width: 24, value: ({ hostFromOn }) => hostFromOn },
    ...Array.from({ length: contacts }, (_, index) =>
      personColumns(index === 0 ? "Kontaktperson" : `Kontaktperson ${index + 1}`, "contact", index),
    ).flat(),
    ...personColumns("Socialchef", "director"),
    ...personColumns("Representant", "representative"),
    ...years.map((year) => ({
      heading: `Invånare ${year}`,
      width: 15,
      value: ({ population }: ExtractedMember) => (population?.year === year ? population.residents : null),
    })),
  ];
  return {
    name: "Kommuner",
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: members.map((member) => columns.map(({ value }) => value(member))),
  };
}

function personColumns(heading: string, role: MunicipalPerson["role"], index = 0): Column[] {
  const of = (member: ExtractedMember) => holder(member, role, index);
  const columns: Column[] = [
    { heading, width: 24, value: (member) => of(member)?.name ?? null },
    { heading: `${heading} e-post`, width: 32, value: (member) => of(member)?.email ?? null },
    { heading: `${heading} titel`, width: 22, value: (member) => of(member)?.title ?? null },
    { heading: `${heading} enhet`, width: 24, value: (member) => of(member)?.unit ?? null },
    { heading: `${heading} telefon`, width: 18, value: (member) => of(member)?.phone ?? null },
  ];
  if (role === "contact")
    columns.push({ heading: `${heading} områden`, width: 24, value: (member) => of(member)?.topics ?? null });
  return columns;
}

/** One row a role, those who work for the whole network first. */
export function peopleSheet(extract: RegisterExtract): SheetToWrite {
  return {
    name: "Personer",
    columns: [
      { heading: "Organisation", width: 26 },
      { heading: "Roll", width: 30 },
      { heading: "Namn", width: 24 },
      { heading: "Titel", width: 24 },
      { heading: "Enhet", width: 24 },
      { heading: "Telefon", width: 18 },
      { heading: "E-post", width: 34 },
      { heading: "Områden", width: 34 },
    ],
    rows: contactList(extract).map(({ organisation, role, name, title, unit, phone, email, topics }) => [
      organisation,
      role,
      name,
      title,
      unit,
      phone,
      email,
      topics,
    ]),
  };
}

export function aboutSheet({ day, network, agreement }: RegisterExtract): SheetToWrite {
  return {
    name: "Om utdraget",
    columns: [
      { heading: "Uppgift", width: 24 },
      { heading: "Värde", width: 70 },
    ],
    rows: [
      ["Nätverk", network?.name ?? ""],
      ["Registret per den", dayInWords(day)],
      ["Överenskommelse", agreement ? `${agreement.title}, gäller från ${dayInWords(agreement.fromOn)}` : ""],
      ["Invånare", "Den 31 december. Källa: SCB."],
    ],
  };
}
