import type { FC } from "hono/jsx";
import type { Balance } from "../../src/fees/balances";
import { sek } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";

type Props = {
  caption: string;
  balances: Balance[];
  total: Pick<Balance, "shareSek" | "paidSek" | "leftSek">;
  /** The run whose statement each name leads to; null where there is none. */
  statementOf: { year: number; runId: number } | null;
  /** Those whose statement the reader may read. */
  mayRead: (code: string) => boolean;
  isLate: boolean;
};

export const BalancesTable: FC<Props> = ({ caption, balances, total, statementOf, mayRead, isLate }) => (
  <Table
    caption={caption}
    head={["Kommun", "Läge", "Att betala", "Betalt", "Återstår"]}
    numeric={[2, 3, 4]}
    foot={
      <Row>
        <RowHeader>Summa</RowHeader>
        <Cell label="Läge" spare>
          {" "}
        </Cell>
        <Sums {...total} />
      </Row>
    }
  >
    {balances.map((balance) => (
      <Row state={balance.leftSek > 0 && isLate ? "blocks" : undefined}>
        <RowHeader>
          {balance.formalName}
          {statementOf && balance.shareSek > 0 && mayRead(balance.code) && (
            <span class="under">
              <a href={paths.feeStatement(statementOf.year, statementOf.runId, balance.code)}>
                Underlag<span class="ds-sr-only"> för {balance.formalName}</span>
              </a>
            </span>
          )}
        </RowHeader>
        <Cell label="Läge" state>
          <PaidState {...balance} isLate={isLate} />
        </Cell>
        <Sums {...balance} />
      </Row>
    ))}
  </Table>
);

export const Sums: FC<Props["total"]> = ({ shareSek, paidSek, leftSek }) => (
  <>
    <Cell label="Att betala" numeric>
      {sek(shareSek)}
    </Cell>
    <Cell label="Betalt" numeric>
      {sek(paidSek)}
    </Cell>
    <Cell label="Återstår" numeric>
      {sek(leftSek)}
    </Cell>
  </>
);

const PaidState: FC<Pick<Balance, "leftSek" | "paidSek"> & { isLate: boolean }> = (props) => {
  if (props.leftSek === 0) return <Tag tone="success">Betalt</Tag>;
  if (props.leftSek < 0) return <Tag tone="warning">Betalt för mycket</Tag>;
  if (props.isLate) return <Tag tone="danger">Försenad</Tag>;
  return <Tag tone="neutral">{props.paidSek > 0 ? "Delvis betalt" : "Inte betalt"}</Tag>;
};
