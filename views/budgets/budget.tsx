import type { FC } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import type { Budget } from "../../src/budgets/budget";
import type { BudgetCheck } from "../../src/budgets/checks";
import type { CostTable } from "../../src/budgets/cost-table";
import type { BudgetSums } from "../../src/budgets/party-sums";
import { ApplicationFrame, type Heading } from "../applications/frame";
import { sek } from "../format";
import { LinkButton } from "../ui/link-button";
import { Checks } from "./checks";
import { CostTableView } from "./cost-table";
import { CostLines } from "./lines";
import { PartyTable } from "./party-table";
import { budgetPath, keySentence, ROUNDING } from "./words";

export type BudgetProps = Heading & {
  budget: Budget;
  sums: BudgetSums;
  table: CostTable;
  checks: BudgetCheck[];
  declined: ReadonlySet<string>;
};

/** What it costs, who pays, and whether the funder's rules are kept. */
export const BudgetPage: FC<BudgetProps> = (props) => {
  const { application, budget, sums, table } = props;
  const mayChange = props.isAdviser && !isOver(application);
  const path = budgetPath(application.id);
  return (
    <ApplicationFrame {...props} tab="budget" wide>
      <p class="standing">
        Kostnad {sek(sums.costSek)}, medfinansiering {sek(sums.coFinancingSek)}, sökt belopp{" "}
        {sek(sums.requestedSek)}.
      </p>
      {mayChange && (
        <p class="cluster no-print">
          <LinkButton href={`${path}/lines/new`}>Lägg till en kostnad</LinkButton>
          <LinkButton href={`${path}/key`} variant="secondary">
            Fördelningsnyckel
          </LinkButton>
          <LinkButton href={`${path}/rules`} variant="secondary">
            Finansiärens regler
          </LinkButton>
          <LinkButton href={`${path}/imports/new`} variant="secondary">
            Läs in från Excel
          </LinkButton>
        </p>
      )}
      <Checks {...props} mayChange={mayChange} />
      {budget.lines.length === 0 ? (
        <p>
          Här kommer kostnaderna, rad för rad: vad det är, vilket år, och vem som bär kostnaden. Summor per
          år, kostnadsslag och kommun räknas fram.
        </p>
      ) : (
        <CostTableView table={table} />
      )}
      <PartyTable {...props} mayChange={mayChange} />
      {budget.lines.length > 0 && <CostLines {...props} mayChange={mayChange} />}
      <p class="small">
        {keySentence(budget)} {ROUNDING}
      </p>
      <p class="no-print">
        <a href={`${path}/workbook.xlsx`}>Hämta budgeten som Excel</a>
      </p>
    </ApplicationFrame>
  );
};
