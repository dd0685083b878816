import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import type { FileProblem, FoundMeeting, MeetingFile } from "../../src/boards/files/meeting-file";
import { meetingDays, meetingDoubts } from "../../src/boards/meeting-days";
import type { MeetingPlan } from "../../src/boards/meeting-plan";
import type { Day } from "../../src/calendar";
import type { Import } from "../../src/imports/imports";
import { counted, moment, weekday } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, Checkbox, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { boardsCrumbs } from "./board-list";
import { clock, fileProblemText, meetingDoubtText, meetingProblemText, placeInFile } from "./words";

type Props = {
  board: Board;
  found: Import;
  fileName: string;
  today: Day;
  reading:
    | { file: MeetingFile; plan: MeetingPlan; problem: null }
    | { file: null; plan: null; problem: FileProblem };
};

const ROWS_SHOWN = 200;

/** What a file would do, before anybody has said that it shall. */
export const ImportPreviewPage: FC<Props> = (props) => {
  const { board, found, fileName, reading } = props;
  return (
    <Page
      title="Granska sammanträdena"
      crumbs={[...boardsCrumbs, { href: paths.board(board.id), label: board.name }]}
      lead={
        <>
          Filen <a href={`/documents/${found.documentId}`}>{fileName}</a>, inlämnad {moment(found.at)}
        </>
      }
    >
      {found.confirmedAt !== null ? (
        <Notice tone="success" title="Filen är införd">
          <p>
            Den bekräftades {moment(found.confirmedAt)}.{" "}
            <a href={paths.board(board.id)}>Se nämndens sammanträden</a>
          </p>
        </Notice>
      ) : reading.problem !== null ? (
        <Notice tone="danger" title="Filen går inte att läsa">
          <p>{fileProblemText[reading.problem]}</p>
        </Notice>
      ) : (
        <Plan {...props} {...reading} />
      )}
    </Page>
  );
};

type Read = Props & { file: MeetingFile; plan: MeetingPlan };

const Plan: FC<Read> = (props) => {
  const { board, found, file, plan } = props;
  const { fresh, changed, gone, known } = plan;
  const isNothing = fresh.length + changed.length + gone.length === 0;
  return (
    <>
      <p class="standing">{summary(plan)}</p>
      {file.ofOthers > 0 && (
        <p>
          {counted(file.ofOthers, "rad gäller en annan nämnd", "rader gäller andra nämnder")} och förs inte in
          här.
        </p>
      )}
      {!file.namesBoard && (
        <Notice tone="warning" title={`Kalendern nämner inte ${board.name}`}>
          Alla händelser i den räknas som nämndens sammanträden. Kontrollera att det är rätt kalender.
        </Notice>
      )}
      <Problems {...props} />
      <form method="post" action={`${paths.board(board.id)}/imports/${found.id}/confirmation`} class="stack">
        {fresh.length > 0 && <Fresh {...props} />}
        {changed.length > 0 && <Changed {...props} />}
        {gone.length > 0 && <Gone {...props} />}
        {known.length > 0 && (
          <details>
            <summary>Finns redan, utan ändring: {known.length}</summary>
            <ul>
              {known.map(({ meetsOn }) => (
                <li>{weekday(meetsOn)}</li>
              ))}
            </ul>
          </details>
        )}
        {isNothing ? (
          <p>
            Det finns inget att föra in. <a href={paths.board(board.id)}>Till nämnden</a>
          </p>
        ) : (
          <Buttons>
            <SubmitButton>{confirmation(plan)}</SubmitButton>
            <LinkButton href={`${paths.board(board.id)}/imports/new`} variant="tertiary">
              Läs in en annan fil
            </LinkButton>
          </Buttons>
        )}
      </form>
    </>
  );
};

function summary({ fresh, changed, known, leftOut }: MeetingPlan): string {
  const parts = [
    counted(fresh.length, "nytt sammanträde", "nya sammanträden"),
    changed.length > 0 && `${changed.length} med ändrad tid eller plats`,
    known.length > 0 && `${known.length} som redan finns`,
    leftOut > 0 && `${counted(leftOut, "rad", "rader")} med fel`,
  ].filter((part) => part !== false);
  return `${parts.join(", ")}. Inget är infört ännu.`;
}

function confirmation({ fresh, changed, leftOut }: MeetingPlan): string {
  const what = [
    fresh.length > 0 && counted(fresh.length, "nytt", "nya"),
    changed.length > 0 && counted(changed.length, "ändrat", "ändrade"),
  ].filter(Boolean);
  if (what.length === 0) return "Bekräfta";
  return `För in ${what.join(" och ")}${leftOut > 0 ? ", utan raderna med fel" : ""}`;
}

const Problems: FC<Read> = ({ file, plan: { problems } }) => {
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

const Fresh: FC<Read> = ({ board, file, plan, today }) => (
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
          <Cell label="Handlingar senast">{weekday(meetingDays(board, found).papersDueOn)}</Cell>
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

const Changed: FC<Read> = ({ plan }) => (
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

const Gone: FC<Read> = ({ plan }) => (
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
