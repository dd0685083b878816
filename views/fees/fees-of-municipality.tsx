import type { FC } from "hono/jsx";
import type { FeesOfOne } from "../../src/fees/balances";
import { paths } from "../paths";
import { Row, RowHeader, Table } from "../ui/table";
import { Sums } from "./balances-table";
import { categoryText } from "./words";

type Props = {
  code: string;
  years: FeesOfOne[];
  /** Works for the network or for the municipality. */
  readsStatements: boolean;
};

const YEARS_SHOWN = 10;

/** For the municipality's page: what it has been asked to pay, and has paid. */
export const FeesOfMunicipality: FC<Props> = (props) => {
  const { years } = props;
  return years.length === 0 ? (
    <p>Ingen avgift är låst ännu.</p>
  ) : (
    <>
      <Years {...props} years={years.slice(0, YEARS_SHOWN)} />
      {years.length > YEARS_SHOWN && (
        <details>
          <summary>Tidigare år</summary>
          <Years {...props} years={years.slice(YEARS_SHOWN)} />
        </details>
      )}
    </>
  );
};

const Years: FC<Props> = ({ code, years, readsStatements }) => (
  <Table
    caption="Avgifter år för år"
    captionHidden
    head={["År", "Att betala", "Betalt", "Återstår"]}
    numeric={[1, 2, 3]}
  >
    {years.map(({ year, runs, ...sums }) => (
      <Row>
        <RowHeader>
          <a href={paths.fees(year)}>{year}</a>
          {readsStatements &&
            runs.map((run) => (
              <span class="under">
                <a href={paths.feeStatement(year, run.id, code)}>
                  Underlag, {categoryText[run.category].toLowerCase()}
                  <span class="ds-sr-only"> {year}</span>
                </a>
              </span>
            ))}
        </RowHeader>
        <Sums {...sums} />
      </Row>
    ))}
  </Table>
);
