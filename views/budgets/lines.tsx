import type { FC } from "hono/jsx";
import type { CostedLine } from "../../src/budgets/cost-lines";
import { sek } from "../format";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import type { BudgetProps } from "./budget";
import { budgetPath, reckoningInWords } from "./words";

/** Every cost, by cost type and year. */
export const CostLines: FC<BudgetProps & { mayChange: boolean }> = (props) => {
  const { application, budget, sums, mayChange } = props;
  const path = `${budgetPath(application.id)}/lines`;
  const types = new Map(budget.costTypes.map(({ key, heading }) => [key, heading]));
  const names = new Map(budget.parties.map(({ code, shortName }) => [code, shortName]));
  const bearer = ({ bearerCode }: CostedLine) =>
    bearerCode === null ? "Gemensamt" : (names.get(bearerCode) ?? bearerCode);
  return (
    <Table
      caption="Alla kostnader"
      head={["Kostnad", "Kostnadsslag", "År", "Bärs av", "Belopp"]}
      numeric={[4]}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          {["Kostnadsslag", "År", "Bärs av"].map((label) => (
            <Cell label={label} spare>
              {" "}
            </Cell>
          ))}
          <Cell label="Belopp" numeric>
            {sek(sums.costSek)}
          </Cell>
        </Row>
      }
    >
      {sums.lines.map((line) => (
        <Row>
          <RowHeader>
            {mayChange ? <a href={`${path}/${line.id}`}>{line.text}</a> : line.text}
            {line.way !== "amount" && <span class="under">{reckoningInWords(line, budget.costTypes)}</span>}
          </RowHeader>
          <Cell label="Kostnadsslag">{types.get(line.costType)}</Cell>
          <Cell label="År">{line.year}</Cell>
          <Cell label="Bärs av">{bearer(line)}</Cell>
          <Cell label="Belopp" numeric>
            {sek(line.costSek)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
};
