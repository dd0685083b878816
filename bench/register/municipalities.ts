import {
  corrections,
  earlierNames,
  history,
  hosts,
  municipalities,
  municipalityAliases,
  persons,
  populationFetches,
  populations,
  roles,
  signatories,
} from "../../db/schema";
import type { Instant } from "../../src/calendar";
import { codes, FIRST_DAY, insertAll, type Tx, turnEnd, turns, years } from "./size";

/** Two contacts at a time: with 300 municipalities and twenty years, 6 000 persons. */
const POSTS = ["contact", "contact", "director", "representative"] as const;

export function addMunicipalities(tx: Tx, at: Instant): void {
  const named = (code: string, name: string) => ({
    shortName: `${name} ${code}`,
    formalName: `${name} ${code} kommun`,
    genitive: `${name} ${code} kommuns`,
  });
  insertAll(
    tx,
    municipalities,
    codes.map((code) => ({ code, ...named(code, "Kommun"), orgNumber: `212000${code}` })),
  );
  insertAll(
    tx,
    earlierNames,
    codes
      .filter((_, place) => place % 15 === 0)
      .map((code) => ({ municipalityCode: code, ...named(code, "Socken"), untilOn: `${years[9]}-01-01` })),
  );
  insertAll(
    tx,
    municipalityAliases,
    codes.map((code) => ({ municipalityCode: code, alias: `Staden ${code}` })),
  );
  insertAll(
    tx,
    hosts,
    turns.map((year, turn) => ({ municipalityCode: codes[turn] ?? "", fromOn: `${year}-01-01` })),
  );
  addPeople(tx);
  addPopulations(tx, at);
  addHappenings(tx, at);
}

function addPeople(tx: Tx): void {
  const held = codes.flatMap((code, place) =>
    turns.flatMap((year, turn) =>
      POSTS.map((role, nth) => {
        const id = 10 + (place * turns.length + turn) * POSTS.length + nth;
        return { id, code, year, role, name: `Kim ${code} ${turn}${nth}`, email: `p${id}@example.se` };
      }),
    ),
  );
  insertAll(
    tx,
    persons,
    held.map(({ id, name, email }) => ({ id, name, email, title: "socialchef" })),
  );
  insertAll(
    tx,
    roles,
    held.map(({ id, code, year, role }) => ({
      personId: id,
      role,
      municipalityCode: code,
      fromOn: `${year}-01-01`,
      endedOn: turnEnd(year),
      topics: role === "contact" ? "Etablering" : "",
    })),
  );
  insertAll(
    tx,
    signatories,
    held
      .filter(({ role }) => role === "director")
      .map(({ id, code, year }) => ({
        municipalityCode: code,
        personId: id,
        scope: "Ansökningar",
        source: "Delegationsordning",
        fromOn: `${year}-01-01`,
      })),
  );
}

function addPopulations(tx: Tx, at: Instant): void {
  for (const year of years) {
    const sourceTable = year - 1 <= 2024 ? "TAB638" : "TAB5557";
    const fetch = { year: year - 1, sourceTable, at, state: "approved", settledAt: at } as const;
    insertAll(tx, populationFetches, [{ ...fetch, answer: "{}".repeat(10_000) }]);
    insertAll(
      tx,
      populations,
      codes.map((code, place) => ({
        municipalityCode: code,
        year: year - 1,
        residents: 5_000 + ((place * 7_919 + year * 31) % 150_000),
        sourceTable,
        fetchedOn: `${year}-04-02`,
      })),
    );
  }
}

function addHappenings(tx: Tx, at: Instant): void {
  insertAll(
    tx,
    history,
    codes.flatMap((code) =>
      years.map((year) => ({
        at: `${year}-03-01T08:00:00.000Z`,
        byId: 1,
        byName: "Ada Admin",
        subject: "municipality",
        subjectId: code,
        event: "org_number_set",
        municipalityCode: code,
        details: {},
      })),
    ),
  );
  insertAll(
    tx,
    corrections,
    codes.map((code, place) => ({
      fact: "memberships",
      factId: place + 1,
      municipalityCode: code,
      was: { fromOn: FIRST_DAY },
      became: { fromOn: FIRST_DAY },
      reason: "Fel dag i det första registret",
      at,
      byName: "Ada Admin",
    })),
  );
}
