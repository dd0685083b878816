import type { FC } from "hono/jsx";
import type { BudgetLine } from "../../src/fees/budget-lines";
import type { FeeYear } from "../../src/fees/fee-years";
import { sek } from "../format";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";

type Props = { year: FeeYear; lines: BudgetLine[]; mayChange: boolean };

/** Budget against outcome, line by line. */
export const BudgetSection: FC<Props> = ({ year, lines, mayChange }) => {
  const path = `${paths.fees(year.year)}/lines`;
  const sum = (key: "amountSek" | "outcomeSek" | "leftSek") =>
    lines.reduce((all, line) => all + line[key], 0);
  const whole = { amountSek: sum("amountSek"), outcomeSek: sum("outcomeSek"), leftSek: sum("leftSek") };
  return (
    <section aria-labelledby="budget">
      <h2 id="budget">Budget och utfall</h2>
      {lines.length === 0 ? (
        <p>
          Inga budgetrader ännu. Här står vad pengarna är till och vad det har blivit. Samordnaren ansvarar
          för att budgeten följs (punkt 7 i överenskommelsen).
        </p>
      ) : (
        <>
          <Table
            caption="Budget och utfall rad för rad"
            captionHidden
            head={["Rad", "Budget", "Utfall", "Kvar", "Använt"]}
            numeric={[1, 2, 3, 4]}
            foot={
              <Row>
                <RowHeader>Summa</RowHeader>
                <Numbers {...whole} />
              </Row>
            }
          >
            {lines.map((line) => (
              <Row>
                <RowHeader>
                  <a href={`${path}/${line.id}`}>{line.name}</a>
                </RowHeader>
                <Numbers {...line} />
              </Row>
            ))}
          </Table>
          <Compared budgetSek={year.budgetSek} linesSek={whole.amountSek} />
        </>
      )}
      {mayChange && (
        <p class="no-print">
          <LinkButton href={`${path}/new`} variant="secondary">
            Lägg till en budgetrad
          </LinkButton>
        </p>
      )}
    </section>
  );
};

const Compared: FC<{ budgetSek: number; linesSek: number }> = ({ budgetSek, linesSek }) => {
  const left = budgetSek - linesSek;
  if (left === 0) return <p>Raderna är tillsammans lika med budgeten.</p>;
  return (
    <p>
      {left > 0
        ? `${sek(left)} av budgeten är inte lagt på någon rad.`
        : `Raderna är tillsammans ${sek(-left)} mer än budgeten.`}
    </p>
  );
};

/** "64 %"; what has no budget has no share of it. */
export function usedWords({ amountSek, outcomeSek }: Pick<BudgetLine, "amountSek" | "outcomeSek">): string {
  return amountSek > 0 ? `${Math.round((100 * outcomeSek) / amountSek)}\u00a0%` : "–";
}

const Numbers: FC<Pick<BudgetLine, "amountSek" | "outcomeSek" | "leftSek">> = (line) => (
  <>
    <Cell label="Budget" numeric>
      {sek(line.amountSek)}
    </Cell>
    <Cell label="Utfall" numeric>
      {sek(line.outcomeSek)}
    </Cell>
    <Cell label="Kvar" numeric>
      {sek(line.leftSek)}
    </Cell>
    <Cell label="Använt" numeric>
      {usedWords(line)}
    </Cell>
  </>
);
