import type { FC } from "hono/jsx";
import type { BoardLine, BoardOrder } from "../../src/boards/overview";
import type { BoardAhead } from "../../src/boards/upcoming";
import type { Day } from "../../src/calendar";
import { day as dayInWords, weekday, workingDaysLeft } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { DateField, Select, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { boardKindText } from "./words";

type Props = {
  day: Day;
  today: Day;
  lines: BoardLine[];
  show: "all" | "competent";
  order: BoardOrder;
  /** The municipalities that the reader keeps the boards of. */
  keeps: (code: string) => boolean;
};

/** Who meets when, and what papers still come to. */
export const BoardListPage: FC<Props> = (props) => {
  const { day, today, lines, keeps } = props;
  const codes = new Set(lines.map(({ municipality }) => municipality.code));
  const meeting = new Set(
    lines.flatMap(({ municipality, board }) => (board?.meetings[0] ? [municipality.code] : [])),
  );
  return (
    <Page
      title="Nämnder"
      crumbs={[registerCrumb]}
      lead="När nämnderna sammanträder, och när handlingarna måste vara inne."
      wide
    >
      <form method="get" action="/boards" class="no-print">
        <div class="pair">
          <Select
            form={{ values: { show: props.show }, errors: {} }}
            name="show"
            label="Visa"
            options={[
              { value: "all", label: "Alla" },
              { value: "competent", label: "Behöriga nämnder" },
            ]}
            required
          />
          <Select
            form={{ values: { order: props.order }, errors: {} }}
            name="order"
            label="Ordna efter"
            options={[
              { value: "municipality", label: "Kommun" },
              { value: "papers", label: "Sista inlämning" },
            ]}
            required
          />
          <DateField form={{ values: { day }, errors: {} }} name="day" label="Räkna från den" required />
          <SubmitButton variant="secondary">Visa</SubmitButton>
        </div>
      </form>
      {codes.size === 0 ? (
        <Empty title={day === today ? "Inga medlemmar ännu" : "Inga medlemmar den dagen"}>
          <p>
            Nämnderna läggs till för nätverkets kommuner. Lägg till kommunerna i{" "}
            <a href="/register">registret</a> först.
          </p>
        </Empty>
      ) : (
        <>
          <p class="standing">
            {meeting.size} av {codes.size} kommuner har ett sammanträde i registret{" "}
            {day === today ? "framöver" : `från den ${dayInWords(day)}`}.
          </p>
          <Lines {...props} />
        </>
      )}
      {[...codes].some(keeps) && (
        <p class="no-print">
          <LinkButton href="/boards/new" variant="secondary">
            Lägg till nämnd
          </LinkButton>
        </p>
      )}
    </Page>
  );
};

const Lines: FC<Props> = ({ lines, day, keeps }) => (
  <Table
    caption="Nämndernas sammanträden"
    captionHidden
    head={["Kommun", "Nämnd", "Nästa sammanträde", "Nästa att hinna till", "Handlingar senast", "Delegation"]}
  >
    {lines.map(({ municipality, board, inTime, delegation }) => (
      <Row>
        <RowHeader>
          <a href={paths.municipality(municipality.code)}>{municipality.shortName}</a>
        </RowHeader>
        <Cell label="Nämnd">
          {board ? (
            <BoardName board={board} />
          ) : (
            <NoBoard code={municipality.code} mayAdd={keeps(municipality.code)} />
          )}
        </Cell>
        <Cell label="Nästa sammanträde">
          {board && (board.meetings[0] ? weekday(board.meetings[0].meetsOn) : "Inget i registret")}
        </Cell>
        <Cell label="Nästa att hinna till">{inTime && weekday(inTime.meetsOn)}</Cell>
        <Cell label="Handlingar senast">
          {inTime && (
            <>
              {weekday(inTime.papersDueOn)}
              <span class="under">{workingDaysLeft(day, inTime.papersDueOn)}</span>
            </>
          )}
        </Cell>
        <Cell label="Delegation">{delegation?.delegate}</Cell>
      </Row>
    ))}
  </Table>
);

const BoardName: FC<{ board: BoardAhead }> = ({ board }) => (
  <>
    <a href={paths.board(board.id)}>{board.name}</a>
    {(board.competent || board.kind === "committee") && (
      <span class="under">
        {[board.kind === "committee" && boardKindText.committee, board.competent && "behörig"]
          .filter(Boolean)
          .join(", ")}
      </span>
    )}
  </>
);

const NoBoard: FC<{ code: string; mayAdd: boolean }> = ({ code, mayAdd }) => (
  <>
    Saknas
    {mayAdd && (
      <span class="under">
        <a href={`/boards/new?municipality=${code}`}>Lägg till nämnd</a>
      </span>
    )}
  </>
);
