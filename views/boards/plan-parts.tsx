import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import type { FoundMeeting, MeetingFile } from "../../src/boards/files/meeting-file";
import { meetingDoubts, papersDueOn } from "../../src/boards/meeting-days";
import type { MeetingPlan } from "../../src/boards/meeting-plan";
import type { Day } from "../../src/calendar";
import { weekday } from "../format";
import { Checkbox } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { clock, meetingDoubtText, meetingProblemText, placeInFile } from "./words";

type Props = { board: Board; file: MeetingFile; plan: MeetingPlan; today: Day };

const ROWS_SHOWN = 200;

export const Problems: FC<Props> = ({ file, plan: { problems } }) => {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">Rader med fel</h2>
      <p>
        De här raderna förs inte in, men hindrar inte de andra. Rätta dem i filen och läs in den igen: det som
        redan är infört känns igen.
      </p>
      <Table caption="Rader med fel" captionHidden head={["Var", "Kolumn", "Där står", "Vad som är fel"]}>
        {problems.slice(0, ROWS_SHOWN).map((problem) => (
          <Row>
            <RowHeader>{placeInFile(file.kind, problem)}</RowHeader>
            <Cell label="Kolumn">{problem.column}</Cell>
            <Cell label="Där står">{problem.value}</Cell>
            <Cell label="Vad som är fel">{meetingProblemText[problem.code]}</Cell>
          </Row>
        ))}
      </Table>
      {problems.length > ROWS_SHOWN && <p>Och {problems.length - ROWS_SHOWN} till.</p>}
    </section>
  );
};

export const Fresh: FC<Props> = ({ board, file, plan, today }) => (
  <section aria-labelledby="fresh">
    <h2 id="fresh">Nya sammanträden</h2>
    <Table
      caption="Nya sammanträden"
      captionHidden
      head={["Dag", "Tid och plats", "Handlingar senast", "Att tänka på", "I filen"]}
    >
      {plan.fresh.slice(0, ROWS_SHOWN).map((found) => (
        <Row>
          <RowHeader>{weekday(found.meetsOn)}</RowHeader>
          <Cell label="Tid och plats">
            {[clock(found.startsAt ?? ""), found.place].filter(Boolean).join(", ")}
          </Cell>
          <Cell label="Handlingar senast">{weekday(papersDueOn(board, found))}</Cell>
          <Cell label="Att tänka på">{remarks(board, found, today)}</Cell>
          <Cell label="I filen">
            {placeInFile(file.kind, found)}
            {found.title && `: ${found.title}`}
          </Cell>
        </Row>
      ))}
    </Table>
    {plan.fresh.length > ROWS_SHOWN && <p>Och {plan.fresh.length - ROWS_SHOWN} till.</p>}
  </section>
);

function remarks(board: Board, { meetsOn, unknownZone }: FoundMeeting, today: Day): string {
  const all = [
    meetsOn < today && "har redan varit",
    ...meetingDoubts(board, meetsOn).map((doubt) => meetingDoubtText[doubt]),
    unknownZone && "okänd tidszon, läst som svensk tid",
  ].filter((remark) => remark !== false);
  const text = all.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const Changed: FC<Props> = ({ plan }) => (
  <section aria-labelledby="changed">
    <h2 id="changed">Ändrade sammanträden</h2>
    <Table caption="Ändrade sammanträden" captionHidden head={["Dag", "I registret", "I filen"]}>
      {plan.changed.map(({ meeting, to }) => (
        <Row>
          <RowHeader>{weekday(meeting.meetsOn)}</RowHeader>
          <Cell label="I registret">{facts(meeting)}</Cell>
          <Cell label="I filen">{facts(to)}</Cell>
        </Row>
      ))}
    </Table>
  </section>
);

const facts = ({ startsAt, place, papersDueOn }: MeetingPlan["changed"][number]["to"]) =>
  [clock(startsAt), place, papersDueOn && `handlingar senast ${weekday(papersDueOn)}`]
    .filter(Boolean)
    .join(", ") || "Ingen tid eller plats";

export const Gone: FC<Props> = ({ plan }) => (
  <fieldset class="ds-fieldset">
    <legend>Finns i registret men inte i filen</legend>
    <p>Kryssa i de sammanträden som är inställda. De andra står kvar.</p>
    <div class="choices">
      {plan.gone.map(({ meeting, saidCancelled }) => (
        <Checkbox
          form={{ values: {}, errors: {} }}
          name={`meeting-${meeting.id}`}
          label={`${weekday(meeting.meetsOn)} är inställt`}
          hint={saidCancelled ? "Filen säger att det är inställt." : undefined}
        />
      ))}
    </div>
  </fieldset>
);
