import type { FC } from "hono/jsx";
import type { BoardDecision } from "../../src/boards/board-decisions";
import type { Meeting } from "../../src/boards/board-meetings";
import type { Board } from "../../src/boards/boards";
import type { Delegation } from "../../src/boards/delegations";
import type { Day } from "../../src/calendar";
import type { HistoryRow } from "../../src/history";
import type { Import } from "../../src/imports/imports";
import type { Municipality } from "../../src/membership/register";
import { counted, day as dayInWords, moment, weekday } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { DayPicker } from "../membership/day-picker";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { crumbsToMunicipality } from "./crumbs";
import { DecisionList } from "./decision-list";
import { DelegationList } from "./delegation-list";
import { MeetingTable } from "./meeting-table";
import { adjustmentText, boardKindText, daysBefore, recessInWords } from "./words";

type Props = {
  board: Board;
  municipality: Municipality;
  parent: Board | null;
  committees: Board[];
  ahead: Meeting[];
  /** Before that day, the newest first. */
  past: Meeting[];
  cancelled: Meeting[];
  delegations: Delegation[];
  decisions: BoardDecision[];
  waiting: Import | null;
  history: HistoryRow[];
  mayKeep: boolean;
  day: Day;
};

export const BoardPage: FC<Props> = (props) => {
  const { board, municipality, day, mayKeep } = props;
  const path = paths.board(board.id);
  return (
    <Page title={board.name} crumbs={crumbsToMunicipality(municipality)} lead={leadOf(props)} wide>
      {board.endedOn !== null && board.endedOn <= day && (
        <Notice tone="neutral" title="Nämnden finns inte längre">
          Avslutad från {dayInWords(board.endedOn)}. Det som gällde då står kvar.
        </Notice>
      )}
      {mayKeep && props.waiting && (
        <Notice tone="info" title="En fil väntar på att bekräftas">
          <p>
            Inlämnad {moment(props.waiting.at)}. Inget är infört ännu.{" "}
            <a href={`${path}/imports/${props.waiting.id}`}>Granska och bekräfta</a>
          </p>
        </Notice>
      )}
      <DayPicker action={path} day={day} />
      <Ahead {...props} />
      <BoardFacts {...props} />
      <DelegationList {...props} />
      <section aria-labelledby="decisions">
        <h2 id="decisions">Beslut om nätverket</h2>
        <DecisionList decisions={props.decisions} />
        {mayKeep && (
          <p>
            <a href={`/boards/decisions/new?municipality=${board.municipalityCode}&board=${board.id}`}>
              Lägg till beslut
            </a>{" "}
            <a href={paths.delegatedDecisions(board.id)}>Anmälan av delegationsbeslut</a>
          </p>
        )}
      </section>
      <Past {...props} />
      <details>
        <summary>Historik</summary>
        <History rows={props.history} municipality={() => municipality.shortName} />
      </details>
    </Page>
  );
};

function leadOf({ board, municipality, parent }: Props) {
  return (
    <>
      {parent ? (
        <>
          Utskott till <a href={paths.board(parent.id)}>{parent.name}</a> i {municipality.formalName}
        </>
      ) : (
        `${boardKindText[board.kind] === "nämnd" ? "Nämnd" : "Utskott"} i ${municipality.formalName}`
      )}
      {board.competent && ", behörig i det som nätverket gör (punkt 15 i överenskommelsen)"}
    </>
  );
}

const BoardFacts: FC<Props> = ({ board, committees, mayKeep }) => (
  <section aria-labelledby="facts">
    <h2 id="facts">Ledtider</h2>
    <Facts
      facts={[
        ["Handlingar inne", daysBefore(board.papersInDays)],
        ["Beredning", daysBefore(board.preparationDays)],
        ["Kallelse", daysBefore(board.noticeDays)],
        [
          "Justering",
          board.adjustment === "immediate"
            ? adjustmentText.immediate
            : `${adjustmentText.ordinary}, inom ${counted(board.adjustmentDays, "dag", "dagar")}`,
        ],
        ["Sommaruppehåll", recessInWords(board)],
        [
          "Klämdagar",
          board.closedOnBridgeDays && "Förvaltningen är stängd, dagarna räknas till arbetsdagen före",
        ],
        ["Kalender", board.calendarUrl && <a href={board.calendarUrl}>{board.calendarUrl}</a>],
        [
          "Utskott",
          committees.length > 0 &&
            committees.map(({ id, name }) => (
              <span class="stack-small">
                <a href={paths.board(id)}>{name}</a>
              </span>
            )),
        ],
        ["I registret från", dayInWords(board.fromOn)],
        ["Avslutas", board.endedOn && dayInWords(board.endedOn)],
      ]}
    />
    {mayKeep && (
      <p class="cluster no-print">
        <a href={`${paths.board(board.id)}/edit`}>Ändra uppgifterna</a>
        <a href={`${paths.board(board.id)}/ending`}>Avsluta nämnden</a>
      </p>
    )}
  </section>
);

const Ahead: FC<Props> = ({ board, ahead, day, mayKeep }) => {
  const path = paths.board(board.id);
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">Kommande sammanträden</h2>
      {ahead.length === 0 ? (
        <Empty title="Inga kommande sammanträden">
          <p>
            Här står nämndens dagar och när handlingarna ska vara inne, så att nätverket kan se vilka beslut
            som hinns.
            {mayKeep && " Läs in nämndens sammanträdesplan som fil, eller lägg till dagarna en och en."}
          </p>
        </Empty>
      ) : (
        <MeetingTable board={board} meetings={ahead} day={day} mayKeep={mayKeep} />
      )}
      {mayKeep && (
        <div class="cluster no-print">
          <LinkButton href={`${path}/imports/new`}>Läs in sammanträden</LinkButton>
          <LinkButton href={`${path}/meetings/new`} variant="secondary">
            Lägg till ett sammanträde
          </LinkButton>
          <a href={`${path}/next-year`}>Föreslå nästa års dagar</a>
        </div>
      )}
    </section>
  );
};

const Past: FC<Props> = ({ past, cancelled }) => {
  const years = [...new Set(past.map(({ meetsOn }) => meetsOn.slice(0, 4)))];
  if (years.length + cancelled.length === 0) return null;
  return (
    <section aria-labelledby="past">
      <h2 id="past">Tidigare och inställda</h2>
      {years.map((year) => {
        const held = past.filter(({ meetsOn }) => meetsOn.startsWith(year));
        return (
          <Days title={`${year}: ${counted(held.length, "sammanträde", "sammanträden")}`} meetings={held} />
        );
      })}
      {cancelled.length > 0 && <Days title={`Inställda: ${cancelled.length}`} meetings={cancelled} />}
    </section>
  );
};

const Days: FC<{ title: string; meetings: Meeting[] }> = ({ title, meetings }) => (
  <details>
    <summary>{title}</summary>
    <ul>
      {meetings.map(({ meetsOn, place }) => (
        <li>
          {weekday(meetsOn)}
          {place && `, ${place}`}
        </li>
      ))}
    </ul>
  </details>
);
