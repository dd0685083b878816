import type { FC } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import type { OwnAttempt, ResultsOfMunicipality } from "../../src/results/municipality";
import type { MunicipalityCounts } from "../../src/results/municipality-results";
import { number, sek } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { AttemptTable } from "./attempt-table";
import { BarChart } from "./bar-chart";
import { HowCounted } from "./how-counted";
import { briefly } from "./results-of-municipality";

type Props = {
  municipality: Municipality;
  results: ResultsOfMunicipality;
  /** Those that the reader may see. */
  attempts: OwnAttempt[];
};

/** What the work has given one municipality. */
export const MunicipalityResultsPage: FC<Props> = ({ municipality, results, attempts }) => (
  <Page
    title={`Vad arbetet har gett ${municipality.formalName}`}
    crumbs={[
      registerCrumb,
      { href: "/results", label: "Vad arbetet har gett" },
      { href: paths.municipality(municipality.code), label: municipality.shortName },
    ]}
    lead={briefly(results.total)}
    wide
  >
    {results.years.length === 0 ? (
      <Empty title="Inget att räkna ännu">
        Här visas vilka ansökningar kommunen har varit med i, hur det gick och vad kommunen fick.
      </Empty>
    ) : (
      <>
        <Years years={results.years} total={results.total} />
        <section aria-labelledby="applications">
          <h2 id="applications">Ansökningarna</h2>
          {attempts.length === 0 ? (
            <p>Inga ansökningar som du kan se.</p>
          ) : (
            <AttemptTable
              caption="Ansökningarna och hur det gick"
              attempts={attempts.slice(-MOST_SHOWN)}
              shares
            />
          )}
          {attempts.length > MOST_SHOWN && (
            <p>
              Här står de {MOST_SHOWN} senaste av {number(attempts.length)}.
            </p>
          )}
        </section>
        <HowCounted />
      </>
    )}
  </Page>
);

const MOST_SHOWN = 25;

const COLUMNS: [label: string, of: (row: MunicipalityCounts) => string][] = [
  ["Med i ansökningar", (row) => number(row.tookPart)],
  ["Projektägare", (row) => number(row.owned)],
  ["Med i beviljade", (row) => number(row.granted)],
  ["Beviljat", (row) => sek(row.grantedSek)],
  ["Utbetalt", (row) => sek(row.keptSek)],
  ["Frågor till rådgivaren", (row) => number(row.questionsAsked)],
];

const Years: FC<Pick<ResultsOfMunicipality, "years" | "total">> = ({ years, total }) => (
  <section aria-labelledby="years">
    <h2 id="years">År för år</h2>
    <BarChart
      id="money-chart"
      title="Kommunens del av beviljade kronor år för år"
      bars={years.map(({ year, grantedSek }) => ({
        label: String(year),
        value: grantedSek,
        text: sek(grantedSek),
      }))}
    />
    <Table
      caption="Kommunens ansökningar och pengar år för år"
      captionHidden
      head={["År", ...COLUMNS.map(([label]) => label)]}
      numeric={COLUMNS.map((_, at) => at + 1)}
      foot={<YearRow name="Summa" row={total} />}
    >
      {years.map(({ year, ...row }) => (
        <YearRow name={String(year)} row={row} />
      ))}
    </Table>
  </section>
);

const YearRow: FC<{ name: string; row: MunicipalityCounts }> = ({ name, row }) => (
  <Row>
    <RowHeader>{name}</RowHeader>
    {COLUMNS.map(([label, of]) => (
      <Cell label={label} numeric>
        {of(row)}
      </Cell>
    ))}
  </Row>
);
