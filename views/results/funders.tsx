import type { FC } from "hono/jsx";
import type { FunderResults } from "../../src/results/funder-results";
import { number, sek } from "../format";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { BarChart } from "./bar-chart";
import { successText } from "./words";

/** Whom the network has applied to, and what each has given. */
export const Funders: FC<{ funders: FunderResults[] }> = ({ funders }) => (
  <section aria-labelledby="funders">
    <h2 id="funders">Finansiär för finansiär</h2>
    <BarChart
      id="funder-chart"
      title="Beviljade kronor finansiär för finansiär"
      bars={funders.map(({ funder, grantedSek }) => ({
        label: short(funder),
        value: grantedSek,
        text: sek(grantedSek),
      }))}
    />
    <Table
      caption="Vad vi har sökt och fått av varje finansiär"
      captionHidden
      head={["Finansiär", "Utlysningar", "Inlämnade", "Avslag", "Andel beviljade", "Beviljat", "Utbetalt"]}
      numeric={[1, 2, 3, 4, 5, 6]}
    >
      {funders.map((row) => (
        <Row>
          <RowHeader>{row.funder}</RowHeader>
          <Cell label="Utlysningar" numeric>
            {number(row.callsSeen)}
          </Cell>
          <Cell label="Inlämnade" numeric>
            {number(row.handedIn)}
          </Cell>
          <Cell label="Avslag" numeric>
            {number(row.rejected)}
          </Cell>
          <Cell label="Andel beviljade" numeric>
            {successText(row)}
          </Cell>
          <Cell label="Beviljat" numeric>
            {sek(row.grantedSek)}
          </Cell>
          <Cell label="Utbetalt" numeric spare={row.keptSek === 0}>
            {sek(row.keptSek)}
          </Cell>
        </Row>
      ))}
    </Table>
  </section>
);

/** So much of a name as there is room for in the picture; the table has all of it. */
const MOST_LETTERS = 24;
const short = (name: string) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name);
