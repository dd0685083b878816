import type { Db } from "../../db/open";
import { boardMeetings, memberships, municipalities, persons, roles } from "../../db/schema";
import { addAgreement } from "../../src/agreement/agreement";
import { addBoard, usualBoard } from "../../src/boards/boards";
import { addDelegation } from "../../src/boards/delegations";
import { addDays, dayOf, type Instant } from "../../src/calendar";
import { type Act, UTLYST } from "../../src/history";
import { foundNetwork } from "../../src/membership/registration";
import { actorOn, holdersOf } from "../../src/people/persons";
import { recordPopulations } from "../../src/population/populations";

const FIRST_DAY = "2014-04-15";
const MEETINGS = 22;
const DAYS_BETWEEN_MEETINGS = 30;

export type Network = ReturnType<typeof fillNetwork>;

/** Members with their people and boards, and the network's own adviser. */
export function fillNetwork(db: Db, size: number, begins: Instant) {
  const start: Act = { by: UTLYST, at: begins };
  const codes = Array.from({ length: size }, (_, place) => String(1000 + place));
  foundNetwork(db, { name: "Riket", county: "Alla län", purpose: "" }, start);
  const agreementId = addAgreement(db, { title: "Överenskommelse", fromOn: FIRST_DAY }, start);
  const at = codes.length;
  db.transaction((tx) => {
    tx.insert(persons)
      .values([
        { id: 1, name: "Alva Exempelsson", email: "alva@example.se", title: "rådgivare" },
        ...codes.flatMap((code, place) => [
          { id: 2 + place, name: `Kim ${code}`, email: `kim@${code}.example.se`, title: "samordnare" },
          {
            id: 2 + at + place,
            name: `Dag ${code}`,
            email: `dag@${code}.example.se`,
            title: "socialdirektör",
          },
        ]),
      ])
      .run();
    tx.insert(municipalities)
      .values(
        codes.map((code) => ({
          code,
          shortName: `Ort ${code}`,
          formalName: `Ort ${code} kommun`,
          genitive: `Ort ${code} kommuns`,
        })),
      )
      .run();
    tx.insert(memberships)
      .values(codes.map((municipalityCode) => ({ agreementId, municipalityCode, fromOn: FIRST_DAY })))
      .run();
    tx.insert(roles)
      .values([
        { personId: 1, role: "adviser", fromOn: FIRST_DAY },
        { personId: 1, role: "coordinator", fromOn: FIRST_DAY },
        ...codes.flatMap((municipalityCode, place) => [
          { personId: 2 + place, role: "contact" as const, municipalityCode, fromOn: FIRST_DAY },
          { personId: 2 + at + place, role: "director" as const, municipalityCode, fromOn: FIRST_DAY },
        ]),
      ])
      .run();
    recordPopulations(
      tx,
      codes.map((municipalityCode, place) => ({
        municipalityCode,
        year: 2024,
        residents: 10_000 + place * 317,
        sourceTable: "TAB638",
      })),
      start,
    );
    codes.forEach((municipalityCode, place) => {
      const form = { ...usualBoard("Socialnämnden"), municipalityCode, fromOn: FIRST_DAY };
      const boardId = addBoard(tx, form, start);
      const firstOn = addDays(dayOf(begins), place % DAYS_BETWEEN_MEETINGS);
      const days = Array.from({ length: MEETINGS }, (_, nth) =>
        addDays(firstOn, nth * DAYS_BETWEEN_MEETINGS),
      );
      tx.insert(boardMeetings)
        .values(days.map((meetsOn) => ({ boardId, meetsOn, addedAt: begins })))
        .run();
      const delegation = {
        delegate: "socialdirektören",
        scope: "ansökningar om bidrag",
        ceilingSek: 500_000,
        source: "Delegationsordningen 4.2",
        fromOn: FIRST_DAY,
        validUntilOn: null,
      };
      addDelegation(tx, boardId, delegation, start);
    });
  });
  const today = dayOf(begins);
  const actor = (role: "adviser" | "contact" | "director", code?: string) => {
    const [holder] = holdersOf(db, role, today, code);
    const found = holder && actorOn(db, holder.id, today);
    if (!found) throw new Error(`nobody is ${role} ${code ?? ""}`);
    return found;
  };
  return {
    codes,
    adviser: actor("adviser"),
    contact: (code: string) => actor("contact", code),
    director: (code: string) => actor("director", code),
  };
}
