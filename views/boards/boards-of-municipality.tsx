import type { FC } from "hono/jsx";
import type { Delegation } from "../../src/boards/delegations";
import { papersDueOn } from "../../src/boards/meeting-days";
import type { BoardAhead } from "../../src/boards/upcoming";
import type { Day } from "../../src/calendar";
import { weekday, workingDaysLeft } from "../format";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { boardKindText } from "./words";

type Props = {
  code: string;
  boards: BoardAhead[];
  /** By the board's id. */
  delegations: ReadonlyMap<number, Delegation>;
  day: Day;
  mayKeep: boolean;
};

/** A municipality's boards with their next meeting, for the municipality's own page. */
export const BoardsOfMunicipality: FC<Props> = ({ code, boards, delegations, day, mayKeep }) => (
  <section aria-labelledby="boards">
    <h2 id="boards">Nämnder</h2>
    {boards.length === 0 ? (
      <p>
        Inga nämnder i registret. Med nämnderna och deras sammanträden går det att se vilka beslut som hinns
        före en utlysnings sista dag.
      </p>
    ) : (
      <Table
        caption="Nämnder och utskott"
        captionHidden
        head={["Nämnd", "Nästa sammanträde", "Handlingar senast", "Delegation"]}
      >
        {boards.map((board) => (
          <Row>
            <RowHeader>
              <a href={paths.board(board.id)}>{board.name}</a>
              <span class="under">
                {boardKindText[board.kind]}
                {board.competent && ", behörig"}
              </span>
            </RowHeader>
            <Cell label="Nästa sammanträde">
              {board.meetings[0] ? weekday(board.meetings[0].meetsOn) : "Inget i registret"}
            </Cell>
            <Cell label="Handlingar senast">
              {board.meetings[0] && <PapersDue on={papersDueOn(board, board.meetings[0])} day={day} />}
            </Cell>
            <Cell label="Delegation">{delegations.get(board.id)?.delegate}</Cell>
          </Row>
        ))}
      </Table>
    )}
    <p class="cluster">
      {mayKeep && (
        <LinkButton href={`/boards/new?municipality=${code}`} variant="secondary">
          Lägg till nämnd
        </LinkButton>
      )}
      <a href={`/boards/decisions?municipality=${code}`}>Nämndernas beslut</a>
    </p>
  </section>
);

/** The day, and how long it is until then. */
export const PapersDue: FC<{ on: Day; day: Day }> = ({ on, day }) => (
  <>
    {weekday(on)}
    <span class="under">{workingDaysLeft(day, on) || "har passerat"}</span>
  </>
);
