import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import type { FileProblem, MeetingFile } from "../../src/boards/files/meeting-file";
import type { MeetingPlan } from "../../src/boards/meeting-plan";
import type { Day } from "../../src/calendar";
import type { Import } from "../../src/imports/imports";
import { counted, moment, weekday } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { crumbsToBoard } from "./crumbs";
import { Changed, Fresh, Gone, Problems } from "./plan-parts";
import { fileProblemText } from "./words";

type Props = {
  board: Board;
  found: Import;
  fileName: string;
  today: Day;
  reading:
    | { file: MeetingFile; plan: MeetingPlan; problem: null }
    | { file: null; plan: null; problem: FileProblem };
};

/** What a file would do, before anybody has said that it shall. */
export const ImportPreviewPage: FC<Props> = (props) => {
  const { board, found, fileName, reading } = props;
  return (
    <Page
      title="Granska sammanträdena"
      crumbs={crumbsToBoard(board)}
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
