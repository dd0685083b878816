import type { FC } from "hono/jsx";
import type { Budget, BudgetParty } from "../../src/budgets/budget";
import type { BudgetDifferences } from "../../src/budgets/budget-import";
import type { CostLine } from "../../src/budgets/cost-lines";
import { sek } from "../format";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { partInWords, reckoningInWords } from "./words";

type Props = { budget: Budget; differences: BudgetDifferences };

/** A row's facts as one sentence: it is compared with another, not added up. */
function lineInWords(line: CostLine, { costTypes, parties }: Budget): string {
  const type = costTypes.find(({ key }) => key === line.costType)?.heading ?? line.costType;
  const bearer = parties.find(({ code }) => code === line.bearerCode)?.shortName ?? "gemensamt";
  const sum = line.way === "amount" ? sek(line.amountSek) : reckoningInWords(line, costTypes);
  return `${line.text}, ${type.toLowerCase()}, ${line.year}, ${bearer}: ${sum}`;
}

function partyInWords(party: BudgetParty, { commonKey }: Budget): string {
  const money = party.coFinancing.map(
    ({ year, cashSek, inKindSek }) => `${year} kontant ${sek(cashSek)} och naturainsats ${sek(inKindSek)}`,
  );
  const put = money.length > 0 ? `Medfinansiering ${money.join(", ")}.` : "Ingen medfinansiering.";
  return `${party.receivesMoney ? "Får pengar" : "Får inga pengar"}. ${partInWords(party, commonKey)}. ${put}`;
}

type Difference = { what: string; stands: string; inFile: string };

/** What the file says otherwise: what stands now, and what would. */
export const DifferenceTables: FC<Props> = ({ budget, differences }) => {
  const { added, changed, missing, parties } = differences;
  const words = (line: CostLine) => lineInWords(line, budget);
  const rows: Difference[] = [
    ...added.map((line) => ({ what: "Ny rad", stands: "–", inFile: words(line) })),
    ...changed.map(({ was, became }) => ({
      what: `Rad ${was.id}`,
      stands: words(was),
      inFile: words(became),
    })),
    ...missing.map((line) => ({ what: `Rad ${line.id}`, stands: words(line), inFile: "Finns inte i filen" })),
    ...parties.map(({ was, became }) => ({
      what: was.formalName,
      stands: partyInWords(was, budget),
      inFile: partyInWords(became, budget),
    })),
  ];
  return (
    <Table caption="Vad filen ändrar" captionHidden head={["Vad", "Nu", "I filen"]}>
      {rows.map(({ what, stands, inFile }) => (
        <Row>
          <RowHeader>{what}</RowHeader>
          <Cell label="Nu">{stands}</Cell>
          <Cell label="I filen">{inFile}</Cell>
        </Row>
      ))}
    </Table>
  );
};
