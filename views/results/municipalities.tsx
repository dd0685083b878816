import type { FC } from "hono/jsx";
import type { Results } from "../../src/results/results";
import { number, sek } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { BarChart } from "./bar-chart";

type Props = Pick<Results, "municipalities" | "total" | "undividedSek">;

const HEAD = [
  "Kommun",
  "Med i ansökningar",
  "Projektägare",
  "Med i beviljade",
  "Beviljat",
  "Utbetalt",
  "Frågor",
];

/** Each municipality's part, which together with what nobody has divided is the network's. */
export const Municipalities: FC<Props> = ({ municipalities, total, undividedSek }) => (
  <section aria-labelledby="municipalities">
    <h2 id="municipalities">Kommun för kommun</h2>
    <BarChart
      id="municipality-chart"
      title="Beviljade kronor kommun för kommun"
      bars={municipalities.map(({ shortName, grantedSek }) => ({
        label: shortName,
        value: grantedSek,
        text: sek(grantedSek),
      }))}
    />
    <Table
      caption="Vad kommunerna har varit med i och fått"
      captionHidden
      head={HEAD}
      numeric={[1, 2, 3, 4, 5, 6]}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          <Cell label="Med i ansökningar" spare>
            {""}
          </Cell>
          <Cell label="Projektägare" spare>
            {""}
          </Cell>
          <Cell label="Med i beviljade" spare>
            {""}
          </Cell>
          <Money granted={total.grantedSek} kept={total.keptSek} />
          <Cell label="Frågor" numeric>
            {number(total.questionsAsked)}
          </Cell>
        </Row>
      }
    >
      {municipalities.map((row) => (
        <Row>
          <RowHeader>
            <a href={paths.resultsOf(row.code)}>{row.shortName}</a>
          </RowHeader>
          <Cell label="Med i ansökningar" numeric>
            {number(row.tookPart)}
          </Cell>
          <Cell label="Projektägare" numeric spare={row.owned === 0}>
            {number(row.owned)}
          </Cell>
          <Cell label="Med i beviljade" numeric>
            {number(row.granted)}
          </Cell>
          <Money granted={row.grantedSek} kept={row.keptSek} />
          <Cell label="Frågor" numeric spare={row.questionsAsked === 0}>
            {number(row.questionsAsked)}
          </Cell>
        </Row>
      ))}
      {undividedSek > 0 && (
        <Row>
          <RowHeader>Inte fördelat på kommuner</RowHeader>
          {["Med i ansökningar", "Projektägare", "Med i beviljade"].map((label) => (
            <Cell label={label} numeric spare>
              –
            </Cell>
          ))}
          <Money granted={undividedSek} kept={0} />
          <Cell label="Frågor" numeric spare>
            –
          </Cell>
        </Row>
      )}
    </Table>
    <p class="quiet">
      Flera kommuner är med i samma ansökan, så bara pengar och frågor kan läggas ihop.
      {undividedSek > 0 &&
        " Pengar som inte är fördelade kommer från resultat som bara är berättade på utlysningen."}
    </p>
  </section>
);

const Money: FC<{ granted: number; kept: number }> = ({ granted, kept }) => (
  <>
    <Cell label="Beviljat" numeric>
      {sek(granted)}
    </Cell>
    <Cell label="Utbetalt" numeric spare={kept === 0}>
      {sek(kept)}
    </Cell>
  </>
);
