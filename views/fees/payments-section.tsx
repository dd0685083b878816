import type { FC } from "hono/jsx";
import type { FeeYear } from "../../src/fees/fee-years";
import type { Payment } from "../../src/fees/payments";
import { counted, day, sek } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";

type Props = { year: FeeYear; payments: Payment[]; mayChange: boolean };

export const PaymentsSection: FC<Props> = ({ year, payments, mayChange }) => (
  <details>
    <summary>
      {counted(payments.length, "betalning", "betalningar")}, tillsammans {sek(sumOf(payments))}
    </summary>
    <Table
      caption="Betalningar i den ordning de kom"
      captionHidden
      head={["Kommun", "Dag", "Referens", "Belopp"]}
      numeric={[3]}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          <Cell label="Dag" spare>
            {" "}
          </Cell>
          <Cell label="Referens" spare>
            {" "}
          </Cell>
          <Cell label="Belopp" numeric>
            {sek(sumOf(payments))}
          </Cell>
        </Row>
      }
    >
      {payments.map(({ id, formalName, receivedOn, reference, amountSek }) => (
        <Row>
          <RowHeader>
            {formalName}
            {mayChange && (
              <span class="under">
                <a href={`${paths.fees(year.year)}/payments/${id}/correction`}>
                  Rätta
                  <span class="ds-sr-only">
                    {" "}
                    betalningen {sek(amountSek)} {day(receivedOn)} från {formalName}
                  </span>
                </a>
              </span>
            )}
          </RowHeader>
          <Cell label="Dag">{day(receivedOn)}</Cell>
          <Cell label="Referens">{reference || "–"}</Cell>
          <Cell label="Belopp" numeric>
            {sek(amountSek)}
          </Cell>
        </Row>
      ))}
    </Table>
  </details>
);

const sumOf = (payments: Payment[]) => payments.reduce((sum, { amountSek }) => sum + amountSek, 0);
