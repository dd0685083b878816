import type { FC } from "hono/jsx";
import type { Results } from "../../src/results/results";
import type { PeriodResults } from "../../src/results/year-results";
import { counted, number, sek } from "../format";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { BarChart } from "./bar-chart";
import { successText } from "./words";

type Props = Pick<Results, "years" | "total">;

/** What was done and what came of it, year by year. */
export const Years: FC<Props> = ({ years, total }) => (
  <section aria-labelledby="years">
    <h2 id="years">År för år</h2>
    <h3>Ansökningar</h3>
    <BarChart
      id="applications-chart"
      title="Inlämnade ansökningar och, mörkt, hur många som beviljades samma år"
      bars={years.map(({ year, handedIn, ...row }) => {
        const yes = row.granted + row.granted_in_part;
        const text = `${handedIn} ${handedIn === 1 ? "inlämnad" : "inlämnade"}, ${yes} ${yes === 1 ? "beviljad" : "beviljade"}`;
        return { label: String(year), value: Math.max(handedIn, yes), part: yes, text };
      })}
    />
    <Table
      caption="Utlysningar och ansökningar år för år"
      captionHidden
      head={["År", ...COLUMNS.map(([label]) => label), "Andel beviljade"]}
      numeric={NUMERIC}
      foot={<YearRow name="Summa" row={total} />}
    >
      {years.map(({ year, ...row }) => (
        <YearRow name={String(year)} row={row} />
      ))}
    </Table>
    <h3>Pengar</h3>
    <BarChart
      id="money-chart"
      title="Beviljade kronor år för år"
      bars={years.map(({ year, grantedSek }) => ({
        label: String(year),
        value: grantedSek,
        text: sek(grantedSek),
      }))}
    />
    <Table
      caption="Sökta, beviljade och utbetalda kronor år för år"
      captionHidden
      head={["År", "Sökt", "Beviljat", "Utbetalt"]}
      numeric={[1, 2, 3]}
      foot={<MoneyRow name="Summa" row={total} />}
    >
      {years.map(({ year, ...row }) => (
        <MoneyRow name={String(year)} row={row} />
      ))}
    </Table>
  </section>
);

const COLUMNS: [label: string, of: (row: PeriodResults) => number][] = [
  ["Utlysningar", (row) => row.callsSeen],
  ["Bedömda", (row) => row.callsAssessed],
  ["Relevanta", (row) => row.callsRelevant],
  ["Startade", (row) => row.opened],
  ["Inlämnade", (row) => row.handedIn],
  ["Beviljade", (row) => row.granted],
  ["Delvis beviljade", (row) => row.granted_in_part],
  ["Avslag", (row) => row.rejected],
  ["Återtagna", (row) => row.withdrawn],
];
const NUMERIC = Array.from({ length: COLUMNS.length + 1 }, (_, at) => at + 1);

type RowProps = { name: string; row: PeriodResults };

const YearRow: FC<RowProps> = ({ name, row }) => (
  <Row>
    <RowHeader>{name}</RowHeader>
    {COLUMNS.map(([label, of]) => (
      <Cell label={label} numeric spare={of(row) === 0}>
        {number(of(row))}
      </Cell>
    ))}
    <Cell label="Andel beviljade" numeric>
      {successText(row)}
    </Cell>
  </Row>
);

const MoneyRow: FC<RowProps> = ({ name, row: { requestedSek, grantedSek, keptSek } }) => (
  <Row>
    <RowHeader>{name}</RowHeader>
    <Cell label="Sökt" numeric>
      {sek(requestedSek)}
    </Cell>
    <Cell label="Beviljat" numeric>
      {sek(grantedSek)}
    </Cell>
    <Cell label="Utbetalt" numeric>
      {sek(keptSek)}
    </Cell>
  </Row>
);

/** The other half of the shared resource: advice and the monthly newsletter. */
export const Advice: FC<Props> = ({ years, total }) => (
  <section aria-labelledby="advice">
    <h2 id="advice">Rådgivning och nyhetsbrev</h2>
    <Table
      caption="Frågor till rådgivaren och nyhetsbrev år för år"
      captionHidden
      head={["År", "Frågor", "Besvarade", "Nyhetsbrev"]}
      numeric={[1, 2, 3]}
      foot={<AdviceRow name="Summa" row={total} />}
    >
      {years.map(({ year, ...row }) => (
        <AdviceRow name={String(year)} href={`/advice/years/${year}`} row={row} />
      ))}
    </Table>
    {total.questionsAsked > 0 && (
      <p class="quiet">
        {counted(total.questionsAsked, "fråga", "frågor")} räknas det år de ställdes, också när svaret kom
        året därpå.
      </p>
    )}
  </section>
);

const AdviceRow: FC<RowProps & { href?: string }> = ({ name, href, row }) => (
  <Row>
    <RowHeader>{href && row.questionsAsked > 0 ? <a href={href}>{name}</a> : name}</RowHeader>
    <Cell label="Frågor" numeric>
      {number(row.questionsAsked)}
    </Cell>
    <Cell label="Besvarade" numeric>
      {number(row.questionsAnswered)}
    </Cell>
    <Cell label="Nyhetsbrev" numeric>
      {number(row.newsletters)}
    </Cell>
  </Row>
);
