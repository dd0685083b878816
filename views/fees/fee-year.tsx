import type { FC } from "hono/jsx";
import { type Day, dayOf } from "../../src/calendar";
import type { Balance } from "../../src/fees/balances";
import type { BudgetDecision } from "../../src/fees/budget-decisions";
import type { BudgetLine } from "../../src/fees/budget-lines";
import type { FeeRun } from "../../src/fees/fee-runs";
import type { FeeYear } from "../../src/fees/fee-years";
import type { Payment } from "../../src/fees/payments";
import type { Proposal } from "../../src/fees/proposal";
import type { HistoryRow } from "../../src/history";
import { counted, day, sek, weekday, workingDaysLeft } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Prose } from "../ui/prose";
import { BalancesTable } from "./balances-table";
import { BudgetSection } from "./budget-section";
import { feesCrumbs } from "./crumbs";
import { PaymentsSection } from "./payments-section";
import { ProposalNotice } from "./proposal-notice";
import { SharesTable } from "./shares-table";
import { categoryText, partYearText, ruleWords } from "./words";

type FeeYearProps = {
  year: FeeYear;
  runs: FeeRun[];
  /** The year's fee as it stands; undefined before it is locked. */
  annual: FeeRun | undefined;
  /** Before it is locked: how it would be now. */
  proposal: Proposal | null;
  balances: Balance[];
  total: Pick<Balance, "shareSek" | "paidSek" | "leftSek">;
  decision: BudgetDecision | undefined;
  lines: BudgetLine[];
  payments: Payment[];
  history: HistoryRow[];
  today: Day;
  mayChange: boolean;
  /** Works for the network: reads payments one by one, and every statement. */
  readsAll: boolean;
  ownCodes: string[];
  /** Those that are in the year's fee. */
  billed: ReadonlySet<string>;
  shortName: (code: string) => string;
};

export const FeeYearPage: FC<FeeYearProps> = (props) => {
  const { year, annual, proposal } = props;
  return (
    <Page title={`Avgifter ${year.year}`} crumbs={feesCrumbs} lead={<Lead {...props} />}>
      {props.mayChange && <Actions {...props} />}
      <Facts
        facts={[
          ["Budget", sek(year.budgetSek)],
          ["Delas", ruleWords(year)],
          ["Medlem en del av året betalar", partYearText[year.partYear].toLowerCase()],
          [
            "Beslut",
            props.decision &&
              `Ledningsgruppen ${day(props.decision.heldOn)}, beslut ${props.decision.number}: ${props.decision.text}`,
          ],
        ]}
      />
      {year.note && <Prose text={year.note} />}
      {proposal && (
        <>
          <ProposalNotice proposal={proposal} year={year.year} mayChange={props.mayChange} />
          {proposal.shares.length > 0 && proposal.problem !== "fee_without_residents" && (
            <SharesTable
              caption="Så skulle årsavgiften delas i dag"
              year={year.year}
              shares={proposal.shares}
              rule={proposal.rule}
              populationYear={proposal.populationYear}
            />
          )}
        </>
      )}
      {props.balances.length > 0 && (
        <BalancesTable
          caption="Vad kommunerna ska betala och har betalat"
          balances={props.balances}
          total={props.total}
          statementOf={annual ? { year: year.year, runId: annual.id } : null}
          mayRead={(code) => props.billed.has(code) && (props.readsAll || props.ownCodes.includes(code))}
          isLate={isLate(annual, props.today)}
        />
      )}
      {props.runs.length > 0 && <Runs {...props} />}
      {props.readsAll && props.payments.length > 0 && <PaymentsSection {...props} />}
      <BudgetSection year={year} lines={props.lines} mayChange={props.mayChange} />
      <p>
        <a href={`/fees/what-if?year=${year.year}`}>
          Prova en annan budget, andra medlemmar eller en annan fördelning
        </a>
      </p>
      {props.history.length > 0 && (
        <details>
          <summary>Historik, det senaste först</summary>
          <History rows={props.history} municipality={props.shortName} />
        </details>
      )}
    </Page>
  );
};

const Actions: FC<FeeYearProps> = ({ year, annual, runs }) => {
  const path = paths.fees(year.year);
  return (
    <div class="cluster no-print">
      {annual ? (
        <>
          <LinkButton href={`${path}/payments/new`}>Registrera en betalning</LinkButton>
          <LinkButton href={`${path}/runs/new?category=overrun`} variant="secondary">
            Fördela en överskriden budget
          </LinkButton>
          <LinkButton href={`${path}/runs/new?category=wind_down`} variant="tertiary">
            Fördela kostnader när tjänsten avslutas
          </LinkButton>
        </>
      ) : (
        <>
          <LinkButton href={`${path}/runs/new?category=annual`}>Granska och lås årsavgiften</LinkButton>
          {year.key === "fixed" && (
            <LinkButton href={`${path}/fixed-fees`} variant="secondary">
              Skriv de fasta beloppen
            </LinkButton>
          )}
          {runs.length === 0 && (
            <LinkButton href={`${path}/edit`} variant="secondary">
              Ändra
            </LinkButton>
          )}
        </>
      )}
    </div>
  );
};

const isLate = (run: FeeRun | undefined, today: Day) => Boolean(run?.dueOn && run.dueOn < today);

/** Where the year stands, in a line. */
const Lead: FC<FeeYearProps> = ({ year, annual, total, balances, today }) => {
  if (!annual) return <>Budgeten är {sek(year.budgetSek)}. Årsavgiften är inte låst ännu.</>;
  const left = balances.filter(({ leftSek }) => leftSek > 0).length;
  return (
    <>
      {sek(total.shareSek)} ska in och {sek(total.paidSek)} har kommit in.{" "}
      {left === 0
        ? "Alla har betalat."
        : `${counted(left, "kommun", "kommuner")} har ${sek(balances.reduce((sum, { leftSek }) => sum + Math.max(0, leftSek), 0))} kvar att betala.`}
      {annual.dueOn && left > 0 && ` ${lastDay(annual.dueOn, today)}`}
    </>
  );
};

const lastDay = (dueOn: Day, today: Day) =>
  dueOn < today
    ? `Sista dag var ${weekday(dueOn)}.`
    : `Sista dag är ${weekday(dueOn)}, ${workingDaysLeft(today, dueOn)}.`;

const Runs: FC<FeeYearProps> = ({ runs, year }) => (
  <section aria-labelledby="runs">
    <h2 id="runs">Låsta fördelningar</h2>
    <ul class="rows">
      {runs.map((run) => (
        <li>
          <a href={paths.feeRun(year.year, run.id)}>
            {categoryText[run.category]}, {sek(run.totalSek)}
          </a>
          <span class="under">
            låst {day(dayOf(run.at))} av {run.byName}
            {run.reason && ` · ${run.reason}`}
            {run.replacedById !== null && " · ersatt, gäller inte längre"}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
