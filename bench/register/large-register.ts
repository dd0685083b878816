import type { OpenDb } from "../../db/open";
import {
  agreements,
  boardMeetings,
  boards,
  bodies,
  feePayments,
  feeRuns,
  feeShares,
  feeYears,
  history,
  hosts,
  meetings,
  memberships,
  municipalities,
  network,
  persons,
  populations,
  roles,
} from "../../db/schema";
import { addDays, type Day, type Instant } from "../../src/calendar";

export const MUNICIPALITIES = 300;
export const YEARS = 20;
const LAST_YEAR = 2026;
const MEETINGS_A_YEAR = 11;
/** A contact or director stays so long, and then somebody else comes. */
const YEARS_IN_A_ROLE = 4;

const years = Array.from({ length: YEARS }, (_, back) => LAST_YEAR - YEARS + 1 + back);
const codes = Array.from({ length: MUNICIPALITIES }, (_, at) => String(1000 + at));

/** A register as large as one can become: every municipality of the country and more, for twenty years. */
export function fillRegister(db: OpenDb, at: Instant): void {
  db.transaction((tx) => {
    tx.insert(network).values({ id: 1, name: "Riket", county: "Alla län", demo: true }).run();
    tx.insert(agreements)
      .values({ id: 1, title: "Överenskommelse", fromOn: `${years[0]}-01-01` })
      .run();
    tx.insert(persons)
      .values({ id: 1, name: "Ada Admin", email: "ada@example.se", title: "samordnare" })
      .run();
    for (const role of ["administrator", "coordinator"] as const)
      tx.insert(roles)
        .values({ personId: 1, role, fromOn: `${years[0]}-01-01` })
        .run();
    for (const [at, code] of codes.entries()) addMunicipality(tx, at, code);
    tx.insert(hosts)
      .values({ municipalityCode: codes[0] ?? "", fromOn: `${years[0]}-01-01` })
      .run();
    addBodies(tx, at);
    addFees(tx, at);
    addBoards(tx, at);
  });
}

type Tx = Parameters<Parameters<OpenDb["transaction"]>[0]>[0];

function addMunicipality(tx: Tx, place: number, code: string): void {
  const shortName = `Kommun ${code}`;
  tx.insert(municipalities)
    .values({ code, shortName, formalName: `${shortName} kommun`, genitive: `${shortName} kommuns` })
    .run();
  tx.insert(memberships)
    .values({ agreementId: 1, municipalityCode: code, fromOn: `${years[0]}-01-01` })
    .run();
  tx.insert(populations)
    .values(
      years.map((year) => ({
        municipalityCode: code,
        year: year - 1,
        residents: 5_000 + ((place * 7_919 + year * 31) % 150_000),
        sourceTable: year - 1 <= 2024 ? "TAB638" : "TAB5557",
        fetchedOn: `${year}-04-02`,
      })),
    )
    .run();
  for (const [turn, year] of years.filter((_, i) => i % YEARS_IN_A_ROLE === 0).entries()) {
    for (const [nth, role] of (["contact", "director", "representative"] as const).entries()) {
      const id = 10 + (place * 10 + turn) * 3 + nth;
      tx.insert(persons)
        .values({ id, name: `Kim ${code} ${turn}${nth}`, email: `p${id}@example.se`, title: "socialchef" })
        .run();
      const next = year + YEARS_IN_A_ROLE;
      tx.insert(roles)
        .values({
          personId: id,
          role,
          municipalityCode: code,
          fromOn: `${year}-01-01`,
          endedOn: next > LAST_YEAR ? null : `${next}-01-01`,
        })
        .run();
    }
  }
  for (let i = 0; i < 20; i += 1)
    tx.insert(history)
      .values({
        at: `${years[i]}-03-01T08:00:00.000Z`,
        byId: 1,
        byName: "Ada Admin",
        subject: "municipality",
        subjectId: code,
        event: "org_number_set",
        details: {},
      })
      .run();
}

function addBodies(tx: Tx, at: Instant): void {
  for (const [id, kind] of (["leadership", "steering", "topic", "topic", "forum"] as const).entries()) {
    tx.insert(bodies)
      .values({ id: id + 1, kind, name: `Grupp ${id + 1}`, fromOn: `${years[0]}-01-01`, leastMeetings: 1 })
      .run();
    for (const year of years)
      for (const month of ["02", "05", "09", "11"])
        tx.insert(meetings)
          .values({ bodyId: id + 1, heldOn: `${year}-${month}-10`, at, byId: 1 })
          .run();
  }
}

function addFees(tx: Tx, at: Instant): void {
  for (const [i, year] of years.entries()) {
    tx.insert(feeYears)
      .values({ year, budgetSek: MUNICIPALITIES * 10_000 })
      .run();
    const run = { id: i + 1, year, category: "annual", key: "population", partYear: "whole_year" } as const;
    tx.insert(feeRuns)
      .values({
        ...run,
        totalSek: MUNICIPALITIES * 10_000,
        populationYear: year - 1,
        at,
        byName: "Ada Admin",
      })
      .run();
    for (const code of codes) {
      const share = { runId: i + 1, municipalityCode: code, amountSek: 10_000 };
      tx.insert(feeShares)
        .values({
          ...share,
          formalName: `Kommun ${code} kommun`,
          residents: 50_000,
          memberFromOn: `${year}-01-01`,
          memberToOn: `${year}-12-31`,
        })
        .run();
      tx.insert(feePayments)
        .values({ ...share, receivedOn: `${year}-05-30`, at })
        .run();
    }
  }
}

function addBoards(tx: Tx, at: Instant): void {
  for (const [place, code] of codes.entries()) {
    const boardId = place + 1;
    tx.insert(boards)
      .values({
        id: boardId,
        municipalityCode: code,
        name: "Socialnämnden",
        competent: true,
        fromOn: `${years[0]}-01-01`,
      })
      .run();
    for (const year of years) {
      const first: Day = `${year}-01-${String(10 + (place % 15)).padStart(2, "0")}`;
      tx.insert(boardMeetings)
        .values(
          Array.from({ length: MEETINGS_A_YEAR }, (_, month) => ({
            boardId,
            meetsOn: addDays(first, month * 30),
            addedAt: at,
          })),
        )
        .run();
    }
  }
}
