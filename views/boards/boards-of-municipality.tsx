import type { FC } from "hono/jsx";
import type { MunicipalBoard } from "../../src/boards/overview";
import type { Day } from "../../src/calendar";
import { weekday, workingDaysLeft } from "../format";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { boardKindText } from "./words";

type Props = {
  code: string;
  boards: MunicipalBoard[];
  day: Day;
  mayKeep: boolean;
};

/** A municipality's boards with their next meeting, for the municipality's own page. */
export const BoardsOfMunicipality: FC<Props> = ({ code, boards, day, mayKeep }) => (
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
        head={["Nämnd", "Nästa sammanträde", "Nästa att hinna till", "Handlingar senast", "Delegation"]}
      >
        {boards.map((one) => (
          <BoardRow {...one} day={day} />
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

const BoardRow: FC<MunicipalBoard & { day: Day }> = ({ board, inTime, delegation, day }) => (
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
    <Cell label="Nästa att hinna till">{inTime && weekday(inTime.meetsOn)}</Cell>
    <Cell label="Handlingar senast">{inTime && <PapersDue on={inTime.papersDueOn} day={day} />}</Cell>
    <Cell label="Delegation">{delegation?.delegate}</Cell>
  </Row>
);

/** The day, and how long it is until then. */
export const PapersDue: FC<{ on: Day; day: Day }> = ({ on, day }) => (
  <>
    {weekday(on)}
    <span class="under">{workingDaysLeft(day, on) || "har passerat"}</span>
  </>
);
