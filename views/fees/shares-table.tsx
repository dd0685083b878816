import type { FC } from "hono/jsx";
import type { DivisionRule } from "../../src/fees/division";
import type { FeeShare } from "../../src/fees/fee-runs";
import { isWholeYear } from "../../src/fees/time-in-year";
import { day, number, sek } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { partsWord } from "./words";

type Props = {
  caption: string;
  year: number;
  shares: FeeShare[];
  rule: Pick<DivisionRule, "partYear">;
  populationYear: number | null;
};

/** What each would pay, or pays, with the sum always under it. */
export const SharesTable: FC<Props> = ({ caption, year, shares, rule, populationYear }) => {
  const residents = populationYear === null ? null : `Folkmängd ${populationYear}`;
  const parts = shares.some(({ partsOfYear }) => partsOfYear !== null) ? partsWord(rule.partYear) : undefined;
  const sum = (of: (share: FeeShare) => number) => number(shares.reduce((all, share) => all + of(share), 0));
  const head = ["Kommun", ...(residents ? [residents] : []), ...(parts ? [parts] : []), "Andel"];
  return (
    <Table
      caption={caption}
      head={head}
      numeric={head.map((_, index) => index).slice(1)}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          {residents && (
            <Cell label={residents} numeric>
              {sum((share) => share.residents ?? 0)}
            </Cell>
          )}
          {parts && (
            <Cell label={parts} numeric spare>
              {" "}
            </Cell>
          )}
          <Cell label="Andel" numeric>
            {sum((share) => share.amountSek)} kr
          </Cell>
        </Row>
      }
    >
      {shares.map((share) => (
        <Row>
          <RowHeader>
            <a href={paths.municipality(share.code)}>{share.formalName}</a>
            {!isWholeYear(year, share) && (
              <span class="under">
                medlem {day(share.memberFromOn)} till {day(share.memberToOn)}
              </span>
            )}
          </RowHeader>
          {residents && (
            <Cell label={residents} numeric>
              {share.residents === null ? "saknas" : number(share.residents)}
            </Cell>
          )}
          {parts && (
            <Cell label={parts} numeric>
              {share.partsOfYear}
            </Cell>
          )}
          <Cell label="Andel" numeric>
            {sek(share.amountSek)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
};
