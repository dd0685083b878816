import { instantAt } from "../../src/calendar";
import { UTLYST } from "../../src/history";
import { addPerson } from "../../src/people/persons";
import { giveRole, type RoleForm } from "../../src/people/role-giving";
import { mailName, municipalityForms } from "./municipalities";
import type { Story } from "./story";

/** Nobody here exists, and their surnames say so. */
const NETWORK_PEOPLE = [
  { name: "Alva Exempelsson", title: "rådgivare för externa medel", role: "adviser" },
  { name: "Mirjam Påhitt", title: "samordnare", role: "coordinator" },
  { name: "Jonas Testgren", title: "systemförvaltare", role: "administrator" },
] as const;

type Named = readonly [name: string, title: string];

const MUNICIPAL_PEOPLE: Record<string, { contact: Named; director: Named }> = {
  "0114": {
    contact: ["Samira Provström", "integrationsstrateg"],
    director: ["Per Exempelsson", "socialchef"],
  },
  "0115": { contact: ["Linnea Testgren", "enhetschef"], director: ["Anders Låtsasson", "socialdirektör"] },
  "0117": {
    contact: ["Hassan Påhitt", "integrationssamordnare"],
    director: ["Birgitta Provström", "socialdirektör"],
  },
  "0123": { contact: ["Elin Diktberg", "enhetschef"], director: ["Leyla Testgren", "socialdirektör"] },
  "0125": { contact: ["Oskar Låtsasson", "verksamhetsutvecklare"], director: ["Karin Påhitt", "socialchef"] },
  "0139": {
    contact: ["Fatima Exempelsson", "flyktingsamordnare"],
    director: ["Tomas Diktberg", "socialchef"],
  },
  "0160": {
    contact: ["Johan Provström", "utvecklingsledare"],
    director: ["Ingrid Exempelsson", "socialdirektör"],
  },
  "0162": { contact: ["Maja Påhitt", "avdelningschef"], director: ["Daniel Provström", "socialdirektör"] },
  "0163": {
    contact: ["Yusuf Testgren", "etableringssamordnare"],
    director: ["Eva Låtsasson", "socialdirektör"],
  },
  "0183": { contact: ["Hanna Låtsasson", "enhetschef"], director: ["Mikael Påhitt", "socialdirektör"] },
  "0184": {
    contact: ["Rebecka Diktberg", "integrationsstrateg"],
    director: ["Omar Exempelsson", "socialchef"],
  },
  "0186": {
    contact: ["Viktor Exempelsson", "verksamhetsutvecklare"],
    director: ["Lena Testgren", "socialchef"],
  },
  "0187": { contact: ["Åsa Provström", "biståndshandläggare"], director: ["Gunnar Diktberg", "socialchef"] },
  "0188": {
    contact: ["Emil Påhitt", "integrationssamordnare"],
    director: ["Helena Låtsasson", "socialdirektör"],
  },
  "0191": { contact: ["Zahra Diktberg", "enhetschef"], director: ["Fredrik Testgren", "socialdirektör"] },
};

/** Where contact persons work, by turns; the directors lead the whole. */
const UNITS = ["Integrationsenheten", "Etableringsenheten", "Arbetsmarknadsenheten"];

/** 08-465 004 00 to 99 belong to nobody: PTS keeps them for books and films. */
const phoneOf = (place: number) => `08-465 004 ${String(place).padStart(2, "0")}`;

export function tellOfPeople(story: Story): void {
  story.on(instantAt("2022-08-15", "08:30"), (at) => {
    for (const [i, { name, title, role }] of NETWORK_PEOPLE.entries()) {
      const person = { name, title, unit: "Koordination Norrort", phone: phoneOf(i), host: "norrort" };
      add(story, person, { role, municipalityCode: null }, { by: UTLYST, at });
    }
  });
  story.on(instantAt("2022-08-17", "13:15"), (at) => {
    const act = story.act(at, "administrator");
    for (const [i, { code, shortName }] of municipalityForms.entries()) {
      for (const role of ["contact", "director"] as const) {
        const [name, title] = MUNICIPAL_PEOPLE[code]![role];
        const isContact = role === "contact";
        const unit = isContact ? UNITS[i % UNITS.length]! : "Socialförvaltningen";
        const person = { name, title, unit, phone: phoneOf(10 + 2 * i + (isContact ? 0 : 1)) };
        const host = mailName(shortName);
        const id = add(story, { ...person, host }, { role, municipalityCode: code }, act);
        // The boards appoint the director as the municipality's representative (agreement, clause 6).
        if (role === "director")
          giveRole(story.db, id, { role: "representative", municipalityCode: code }, act);
      }
    }
  });
}

function add(
  { db }: Story,
  { host, ...person }: { name: string; title: string; unit: string; phone: string; host: string },
  role: RoleForm,
  act: Parameters<typeof addPerson>[2],
): number {
  const email = `${mailName(person.name).replace("-", ".")}@${host}.example.se`;
  const id = addPerson(db, { ...person, email }, act);
  giveRole(db, id, role, act);
  return id;
}
