import type { FC } from "hono/jsx";
import type { CostTable } from "../../src/budgets/cost-table";
import { sek } from "../format";
import { Cell, Row, RowHeader, Table } from "../ui/table";

/** Cost types down, years across; both sums. A type without costs is left out. */
export const CostTableView: FC<{ table: CostTable }> = ({ table: { years, rows, perYear, sumSek } }) => {
  const sums = (amounts: number[], all: number) => (
    <>
      {amounts.map((amount, index) => (
        <Cell label={String(years[index])} numeric>
          {sek(amount)}
        </Cell>
      ))}
      <Cell label="Summa" numeric>
        <strong>{sek(all)}</strong>
      </Cell>
    </>
  );
  return (
    <Table
      caption="Kostnader per år och kostnadsslag"
      head={["Kostnadsslag", ...years.map(String), "Summa"]}
      numeric={[...years.map((_, index) => index + 1), years.length + 1]}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          {sums(perYear, sumSek)}
        </Row>
      }
    >
      {rows
        .filter((row) => row.sumSek > 0)
        .map((row) => (
          <Row>
            <RowHeader>{row.heading}</RowHeader>
            {sums(row.perYear, row.sumSek)}
          </Row>
        ))}
    </Table>
  );
};
