import type { FC } from "hono/jsx";
import { type Day, dayOf, type Instant } from "../../src/calendar";
import type { FetchRow } from "../../src/population/fetches";
import type { PopulationTable } from "../../src/population/table";
import { brief, counted, day as dayInWords, moment, number } from "../format";
import { Page } from "../layout";
import { DayPicker, registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Buttons, ErrorSummary, type FormState, HiddenField, SubmitButton, TextField } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { failureInWords } from "./failures";

type Props = {
  day: Day;
  table: PopulationTable;
  fetches: FetchRow[];
  waiting: { id: number; year: number } | null;
  failed: { id: number; year: number; failure: string; at: Instant; nextTry: Day | null } | null;
  form: FormState;
  mayChange: boolean;
  at: Instant;
};

export const PopulationPage: FC<Props> = (props) => (
  <Page
    title="Invånare"
    crumbs={[registerCrumb]}
    lead="Invånarantalen från SCB styr hur avgiften fördelas. De uppdateras i april varje år, inför ny inbetalning (punkt 10 i överenskommelsen)."
    wide
  >
    <Waiting {...props} />
    <Failed {...props} />
    <DayPicker action="/population" day={props.day} />
    {props.table.years.length === 0 ? <NoFigures {...props} /> : <Figures {...props} />}
    {props.mayChange && props.table.rows.length > 0 && <Ask {...props} />}
    {props.fetches.length > 0 && <Fetches {...props} />}
  </Page>
);

const Waiting: FC<Props> = ({ waiting, mayChange }) =>
  waiting && (
    <Notice tone="info" title={`Uppgifter för ${waiting.year} väntar på godkännande`}>
      <p>
        {mayChange
          ? "Granska dem mot förra årets. De gäller först när de är godkända."
          : "Samordnaren granskar dem. De gäller först när de är godkända."}
      </p>
      <p>
        <LinkButton href={`/population/fetches/${waiting.id}`} variant={mayChange ? "primary" : "secondary"}>
          {mayChange ? "Granska och godkänn" : "Se uppgifterna"}
        </LinkButton>
      </p>
    </Notice>
  );

const Failed: FC<Props> = ({ failed, mayChange }) =>
  failed && (
    <Notice tone="warning" title={`Uppgifterna för ${failed.year} kunde inte hämtas`}>
      <p>
        {failureInWords(failed.failure)} Det som gällde förut gäller fortfarande.{" "}
        {failed.nextTry && `Utlyst frågar SCB igen av sig självt omkring ${dayInWords(failed.nextTry)}.`}
      </p>
      {mayChange && (
        <form method="post" action="/population/fetches">
          <HiddenField name="year" value={String(failed.year)} />
          <SubmitButton variant="secondary">Försök igen</SubmitButton>
        </form>
      )}
    </Notice>
  );

const NoFigures: FC<Props> = ({ table, mayChange }) => (
  <Empty title="Inga invånarantal ännu">
    <p>
      {table.rows.length === 0
        ? "Lägg först in nätverkets kommuner. Sedan frågar Utlyst SCB av sig självt."
        : mayChange
          ? "Hämta dem från SCB här nedanför, eller läs in dem från en fil. Utlyst frågar också SCB av sig självt."
          : "Samordnaren hämtar dem från SCB."}
    </p>
  </Empty>
);

const Figures: FC<Props> = ({ table, day }) => {
  const { years, rows, earlier } = table;
  const heads = years.map(({ year }) => String(year));
  return (
    <>
      <Table
        caption={`Invånare den 31 december, för medlemmarna den ${dayInWords(day)}`}
        head={["Kommun", ...heads]}
        numeric={heads.map((_, index) => index + 1)}
        foot={
          <>
            <SourceRow
              name="Tabell hos SCB"
              values={years.map(({ tables }) => tables.join(", "))}
              heads={heads}
            />
            <SourceRow
              name="Hämtat"
              values={years.map(
                ({ fetchedOn }) => fetchedOn.map((on) => brief(on, "")).join(", ") || "Okänd dag",
              )}
              heads={heads}
            />
          </>
        }
      >
        {rows.map(({ code, formalName, residents }) => (
          <Row>
            <RowHeader>
              <a href={paths.municipality(code)}>{formalName}</a>
            </RowHeader>
            {residents.map((count, index) => (
              <Cell label={heads[index] ?? ""} numeric>
                {count === null ? "Saknas" : number(count)}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
      <p class="small">
        Källa: SCB. Varje tal är SCB:s publicerade uppgift för kommunen, aldrig en summa av delar.
        {earlier !== null && (
          <>
            {" "}
            <a href={`/population?day=${day}&until=${earlier}`}>Visa tidigare år</a>
          </>
        )}
      </p>
    </>
  );
};

const SourceRow: FC<{ name: string; values: string[]; heads: string[] }> = ({ name, values, heads }) => (
  <Row>
    <RowHeader>{name}</RowHeader>
    {values.map((value, index) => (
      <Cell label={heads[index] ?? ""} numeric>
        {value}
      </Cell>
    ))}
  </Row>
);

const Ask: FC<Props> = ({ form }) => (
  <section aria-labelledby="ask">
    <h2 id="ask">Hämta eller läs in</h2>
    <ErrorSummary form={form} />
    <form method="post" action="/population/fetches" novalidate class="stack">
      <TextField
        form={form}
        name="year"
        label="År"
        hint="Uppgifterna gäller den 31 december det året. SCB publicerar dem i slutet av februari året efter."
        inputmode="numeric"
        size="short"
        required
      />
      <Buttons>
        <SubmitButton variant="secondary">Hämta från SCB</SubmitButton>
        <a href="/population/imports/new">Läs in från fil</a>
      </Buttons>
    </form>
  </section>
);

const stateText: Record<FetchRow["state"], string> = {
  waiting: "Väntar på godkännande",
  approved: "Godkänt",
  set_aside: "Lagt åt sidan",
  failed: "Kunde inte hämtas",
};

const Fetches: FC<Props> = ({ fetches }) => (
  <details>
    <summary>{counted(fetches.length, "hämtning", "hämtningar")}</summary>
    <ul class="rows">
      {fetches.map((fetch) => (
        <li class="apart">
          <span>
            {fetch.importId === null ? (
              <a href={`/population/fetches/${fetch.id}`}>
                {fetch.year} från SCB, {moment(fetch.at)}
              </a>
            ) : (
              `${fetch.year} från fil, ${dayInWords(dayOf(fetch.at))}`
            )}
            {fetch.state === "failed" && <span class="under">{failureInWords(fetch.failure)}</span>}
          </span>
          <span class="quiet">{stateText[fetch.state]}</span>
        </li>
      ))}
    </ul>
  </details>
);
