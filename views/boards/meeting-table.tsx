import type { FC } from "hono/jsx";
import type { Meeting } from "../../src/boards/board-meetings";
import type { Board } from "../../src/boards/boards";
import { meetingDays, meetingDoubts } from "../../src/boards/meeting-days";
import type { Day } from "../../src/calendar";
import { weekday } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { PapersDue } from "./boards-of-municipality";
import { clock, meetingDoubtText } from "./words";

type Props = { board: Board; meetings: Meeting[]; day: Day; mayKeep: boolean };

/** The coming meetings, with what must be done before each and when. */
export const MeetingTable: FC<Props> = ({ board, meetings, day, mayKeep }) => (
  <Table
    caption="Kommande sammanträden"
    captionHidden
    head={[
      "Sammanträde",
      "Tid och plats",
      "Handlingar senast",
      "Beredning",
      "Kallelse",
      "Justerat senast",
      ...(mayKeep ? ["Ändra"] : []),
    ]}
  >
    {meetings.map((meeting) => {
      const days = meetingDays(board, meeting);
      return (
        <Row>
          <RowHeader>
            {weekday(meeting.meetsOn)}
            <Doubts board={board} on={meeting.meetsOn} />
          </RowHeader>
          <Cell label="Tid och plats">
            {[clock(meeting.startsAt), meeting.place].filter(Boolean).join(", ")}
          </Cell>
          <Cell label="Handlingar senast">
            <PapersDue on={days.papersDueOn} day={day} />
          </Cell>
          <Cell label="Beredning" spare>
            {weekday(days.preparationOn)}
          </Cell>
          <Cell label="Kallelse" spare>
            {weekday(days.noticeOn)}
          </Cell>
          <Cell label="Justerat senast" spare>
            {weekday(days.minutesApprovedBy)}
          </Cell>
          {mayKeep && (
            <Cell label="Ändra">
              <a href={`${paths.board(board.id)}/meetings/${meeting.id}/edit`}>
                Ändra<span class="ds-sr-only"> sammanträdet {weekday(meeting.meetsOn)}</span>
              </a>
            </Cell>
          )}
        </Row>
      );
    })}
  </Table>
);

/** What is unusual about the day, in words. */
export const Doubts: FC<{ board: Board; on: Day }> = ({ board, on }) => {
  const doubts = meetingDoubts(board, on);
  if (doubts.length === 0) return null;
  return <span class="under">Ligger {doubts.map((doubt) => meetingDoubtText[doubt]).join(" och ")}</span>;
};
