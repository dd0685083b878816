import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import type { Proposal } from "../../src/boards/next-year";
import { weekday } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Buttons, Checkbox, ErrorSummary, type FormState, HiddenField, SubmitButton } from "../ui/form";
import { crumbsToBoard } from "./crumbs";

type Props = {
  board: Board;
  /** The year that the proposals come from. */
  year: number;
  /** Years that the board has met in. */
  years: number[];
  proposals: Proposal[];
  form: FormState;
};

/** Next year's meetings as they could be, until the board has decided them. */
export const NextYearPage: FC<Props> = ({ board, year, years, proposals, form }) => {
  const path = `${paths.board(board.id)}/next-year`;
  const fresh = proposals.filter(({ known }) => !known);
  return (
    <Page
      title={`Förslag till sammanträden ${year + 1}`}
      crumbs={crumbsToBoard(board)}
      lead={`Samma vecka och veckodag som ${year}. Kryssa i dem som ska läggas till.`}
      narrow
    >
      {years.some((other) => other !== year) && (
        <p class="cluster">
          {years
            .filter((other) => other !== year)
            .map((other) => (
              <a href={`${path}?year=${other}`}>Utgå från {other}</a>
            ))}
        </p>
      )}
      <ErrorSummary form={form} />
      {fresh.length === 0 ? (
        <Empty title={proposals.length === 0 ? `Inga sammanträden ${year}` : "Alla förslag finns redan"}>
          <p>
            {proposals.length === 0
              ? "Förslaget utgår från ett år som har sammanträden i registret."
              : `Nämnden har redan sammanträden på de dagarna ${year + 1}.`}
          </p>
        </Empty>
      ) : (
        <form method="post" action={path} class="stack">
          <HiddenField name="year" value={String(year)} />
          <fieldset class="ds-fieldset" id="days">
            <legend>Sammanträden {year + 1}</legend>
            <p>
              Det är förslag, inga beslut. När nämnden har beslutat sina dagar läser du in dem, och ser då vad
              som skiljer.
            </p>
            <div class="choices">
              {fresh.map(({ from, meetsOn, moved, near }) => (
                <Checkbox
                  form={form}
                  name={`day-${meetsOn}`}
                  label={weekday(meetsOn)}
                  hint={[
                    `Efter ${weekday(from.meetsOn)}.`,
                    moved && movedText[moved],
                    near && `Nämnden sammanträder redan ${weekday(near)}.`,
                  ]
                    .filter(Boolean)
                    .join(" ")}
                />
              ))}
            </div>
          </fieldset>
          <Buttons>
            <SubmitButton>Lägg till de ikryssade</SubmitButton>
          </Buttons>
        </form>
      )}
    </Page>
  );
};

const movedText: Record<NonNullable<Proposal["moved"]>, string> = {
  closed: "Samma dag är helg eller helgdag, så det här är den närmaste arbetsdagen.",
  recess: "Samma dag ligger i sommaruppehållet, så det här är den närmaste arbetsdagen utanför det.",
};
