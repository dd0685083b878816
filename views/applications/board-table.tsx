import type { FC } from "hono/jsx";
import type { Board, BoardRow } from "../../src/applications/board";
import { dayOf } from "../../src/calendar";
import type { Delays } from "../../src/reminders/delays";
import { day, quoted, sek, since } from "../format";
import { paths } from "../paths";
import { delayInWords } from "../reminders/words";
import { answerText, partyStateText, waitsForText } from "../text";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { partyTone } from "./answer-marks";
import type { Heading } from "./frame";
import { carriedInWords, voidInWords } from "./standing-words";

type Props = Heading & { board: Board; delays: Delays };

/** One row a municipality, those that block first: who waits for whom, since when. */
export const BoardTable: FC<Props> = (props) => {
  const { board } = props;
  const sum = (key: "budgetShareSek" | "coFinancingSek") =>
    board.rows.filter(({ state }) => state !== "declined").reduce((total, row) => total + row[key], 0);
  return (
    <Table
      caption={`Kommunerna i ansökan, ${board.rows.length} tillfrågade`}
      head={["Kommun", "Läge", "Svar", "Godkännande", "Väntar på", "Öppnat", "Andel"]}
      numeric={[6]}
      foot={
        <Row>
          <RowHeader>Summa utan dem som avstår</RowHeader>
          <Cell label="Läge">
            {board.takingPart} av {board.members}
          </Cell>
          <Cell label="Svar" spare />
          <Cell label="Godkännande">{board.version ? `${board.approved} av ${board.takingPart}` : ""}</Cell>
          <Cell label="Väntar på" spare />
          <Cell label="Öppnat" spare />
          <Cell label="Andel" numeric>
            {sek(sum("budgetShareSek"))}
          </Cell>
        </Row>
      }
    >
      {board.rows.map((row) => (
        <PartyRow {...props} row={row} />
      ))}
    </Table>
  );
};

const PartyRow: FC<Props & { row: BoardRow }> = ({
  application,
  board,
  delays,
  row,
  isAdviser,
  ownCodes,
  at,
}) => {
  const delay = isWaitedFor(row) ? delays.get(row.code) : undefined;
  const readable = isAdviser || ownCodes.length === 0 || ownCodes.includes(row.code);
  const done = row.state === "approved" || row.state === "declined";
  return (
    <Row state={row.state === "not_in_version" ? "blocks" : done ? "done" : undefined}>
      <RowHeader>
        {readable ? <a href={paths.party(application.id, row.code)}>{row.shortName}</a> : row.shortName}
        {row.isOwner && (
          <span class="under">Projektägare{board.ownerConsent ? ", har sagt ja" : ", besked saknas"}</span>
        )}
        {row.exitOn !== null && <span class="under">{membershipInWords(row.exitOn)}</span>}
      </RowHeader>
      <Cell label="Läge" state>
        <Tag tone={partyTone[row.state]}>{partyStateText[row.state]}</Tag>
      </Cell>
      <Cell label="Svar" spare={row.state !== "declined"}>
        {row.answer ? answerText[row.answer.answer] : "Inget ännu"}
        {row.answer?.answer === "declines" && <span class="under">”{row.answer.reason}”</span>}
      </Cell>
      <Cell label="Godkännande" spare={row.state === "declined" || !board.version}>
        {approvalInWords(row, board, readable, application.id, at)}
      </Cell>
      <Cell label="Väntar på" spare={row.waitsFor === null}>
        {row.waitsFor && row.since ? `${waitsForText[row.waitsFor]} sedan ${since(row.since, at)}` : "–"}
        {delay && <span class="under">{delayInWords(delay, dayOf(at))}</span>}
      </Cell>
      <Cell label="Öppnat" spare={done}>
        <span class="nowrap">{row.openedAt ? since(row.openedAt, at) : "Nej"}</span>
      </Cell>
      <Cell label="Andel" numeric spare={row.state === "declined"}>
        {row.state === "declined" ? "–" : sek(row.budgetShareSek)}
      </Cell>
    </Row>
  );
};

/** By its own people's answer or approval: only then does it matter that they have said when it comes. */
export function isWaitedFor({ waitsFor }: Pick<BoardRow, "waitsFor">): boolean {
  return waitsFor === "contact" || waitsFor === "director";
}

/** Under notice, or out. */
export function membershipInWords(exitOn: string): string {
  return exitOn === "" ? "Inte längre medlem" : `Utträder ur nätverket den ${day(exitOn)}`;
}

function approvalInWords(row: BoardRow, board: Board, readable: boolean, applicationId: number, at: string) {
  const { signoff, decision, objection } = row;
  if (signoff && decision) {
    const approved = signoff.decision === "approved";
    const earlier = decision.version === board.version?.number ? "" : `version ${decision.version} `;
    const words = `${approved ? "Godkände" : "Avstod"} ${earlier}${since(signoff.at, at)}`;
    return (
      <>
        {readable ? <a href={paths.signoff(applicationId, signoff.id)}>{words}</a> : words}
        {decision.standing?.stands && earlier && (
          <span class="under">Står kvar: {carriedInWords(decision.standing)}</span>
        )}
      </>
    );
  }
  if (decision?.standing && row.state !== "declined") {
    return (
      <>
        Godkände version {decision.version}
        {!decision.standing.stands && (
          <span class="under">
            Räknas inte längre. {voidInWords(decision.standing)}
            {objection && readable && ` ${quoted(objection.reason)}`}
          </span>
        )}
      </>
    );
  }
  return board.version && row.state !== "declined" ? "Inte ännu" : "–";
}
