import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { Statement } from "../../src/fees/statements";
import { day, number } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { yearCrumbs } from "./crumbs";
import { statementContent } from "./statement-content";

/** One municipality's statement, to read and print; the PDF and the workbook say the same. */
export const StatementPage: FC<{ statement: Statement }> = ({ statement }) => {
  const { run, share } = statement;
  const { title, network, facts, explanation, table } = statementContent(statement);
  const path = paths.feeStatement(run.year, run.id, share.code);
  const numeric = table.columns.flatMap((column, index) => (column.numeric ? [index] : []));
  return (
    <Page
      title={title}
      crumbs={yearCrumbs(run.year)}
      lead={`Underlag för faktura, ${network}. Låst ${day(dayOf(run.at))}.`}
    >
      {run.replacedById !== null && (
        <Notice tone="warning">
          <p>
            Underlaget är ersatt och gäller inte längre.{" "}
            <a href={paths.feeRun(run.year, run.replacedById)}>Öppna den fördelning som gäller</a>
          </p>
        </Notice>
      )}
      <div class="cluster no-print">
        <LinkButton href={`${path}.pdf`}>Hämta som PDF</LinkButton>
        <LinkButton href={`${path}.xlsx`} variant="secondary">
          Hämta som Excel
        </LinkButton>
      </div>
      <Facts facts={facts} />
      <h2>Så är summan delad</h2>
      {explanation.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <Table
        caption={table.caption}
        head={table.columns.map(({ heading }) => heading)}
        numeric={numeric}
        foot={<Cells cells={table.sum} columns={table.columns} />}
      >
        {table.rows.map(({ cells }) => (
          <Cells cells={cells} columns={table.columns} />
        ))}
      </Table>
    </Page>
  );
};

type CellsProps = { cells: (string | number)[]; columns: { heading: string; numeric: boolean }[] };

const Cells: FC<CellsProps> = ({ cells: [name, ...rest], columns }) => (
  <Row>
    <RowHeader>{name}</RowHeader>
    {rest.map((cell, index) => (
      <Cell label={columns[index + 1]?.heading ?? ""} numeric>
        {typeof cell === "number" ? number(cell) : cell}
      </Cell>
    ))}
  </Row>
);
