import { boardDecisions, boardMeetings, boards, delegations } from "../../db/schema";
import { addDays, type Instant } from "../../src/calendar";
import { codes, dayOfYear, FIRST_DAY, insertAll, type Tx, turnEnd, turns, YEARS, years } from "./size";

const MEETINGS_A_YEAR = 11;

/** The municipality's first decision, about coming in. */
export const accessionDecisionId = (place: number) => place * YEARS + 1;

/** A board in each municipality, that decides about the network once a year. */
export function addBoards(tx: Tx, at: Instant): void {
  insertAll(
    tx,
    boards,
    codes.map((municipalityCode, place) => ({
      id: place + 1,
      municipalityCode,
      name: "Socialnämnden",
      competent: true,
      fromOn: FIRST_DAY,
    })),
  );
  const firstMeeting = (place: number, year: number) => dayOfYear(year, 10 + (place % 15));
  insertAll(
    tx,
    boardMeetings,
    codes.flatMap((_, place) =>
      years.flatMap((year) =>
        Array.from({ length: MEETINGS_A_YEAR }, (_, month) => ({
          boardId: place + 1,
          meetsOn: addDays(firstMeeting(place, year), month * 30),
          addedAt: at,
        })),
      ),
    ),
  );
  insertAll(
    tx,
    boardDecisions,
    codes.flatMap((municipalityCode, place) =>
      years.map((year) => ({
        municipalityCode,
        boardId: place + 1,
        boardName: "Socialnämnden",
        decidedOn: firstMeeting(place, year),
        paragraph: `§ ${10 + (place % 40)}`,
        wording: "Nämnden beslutar att fortsätta samverkan.",
        at,
      })),
    ),
  );
  insertAll(
    tx,
    delegations,
    codes.flatMap((_, place) =>
      turns.map((year) => ({
        boardId: place + 1,
        delegate: "socialdirektören",
        scope: "ansökningar om bidrag",
        ceilingSek: 500_000,
        source: "Delegationsordningen 4.2",
        fromOn: `${year}-01-01`,
        validUntilOn: turnEnd(year),
      })),
    ),
  );
}
