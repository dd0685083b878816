import type { FC } from "hono/jsx";
import { type Day, dayOf } from "../../src/calendar";
import type { Billing } from "../../src/fees/statements";
import { day, sek, weekday } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { BalancesTable } from "./balances-table";
import { yearCrumbs } from "./crumbs";
import { SharesTable } from "./shares-table";
import { runTitle } from "./statement-content";
import { partYearText, ruleWords, sourceWords } from "./words";

type Props = Billing & { today: Day; mayChange: boolean; readsAll: boolean; ownCodes: string[] };

/** A cost that has been divided: what each pays, and by what. */
export const FeeRunPage: FC<Props> = (props) => {
  const { run, replaced, readsAll, ownCodes } = props;
  const path = paths.feeRun(run.year, run.id);
  return (
    <Page
      title={runTitle(props)}
      crumbs={yearCrumbs(run.year)}
      lead={`${sek(run.totalSek)}, ${ruleWords(run).toLowerCase()}. Låst ${day(dayOf(run.at))} av ${run.byName}.`}
    >
      {run.replacedById !== null && (
        <Notice tone="warning">
          <p>
            Fördelningen är ersatt och gäller inte längre.{" "}
            <a href={paths.feeRun(run.year, run.replacedById)}>Öppna den som gäller</a>
          </p>
        </Notice>
      )}
      <div class="cluster no-print">
        {readsAll && (
          <LinkButton href={`${path}/statements.xlsx`} variant={run.replacedById ? "secondary" : "primary"}>
            Hämta alla underlag (Excel)
          </LinkButton>
        )}
        {props.mayChange && run.replacedById === null && (
          <LinkButton href={`${paths.fees(run.year)}/runs/new?replaces=${run.id}`} variant="secondary">
            Ersätt med en ny
          </LinkButton>
        )}
      </div>
      <Facts
        facts={[
          ["Anledning", run.reason],
          ["Betalas senast", run.dueOn && weekday(run.dueOn)],
          ["Medlem en del av året betalar", run.key !== "fixed" && partYearText[run.partYear].toLowerCase()],
          [
            "Folkmängd",
            run.populationYear !== null &&
              `31 december ${run.populationYear}. ${sourceWords(run.populationTable, run.populationFetchedOn && day(run.populationFetchedOn))}`,
          ],
          [
            "Ersätter",
            replaced && (
              <a href={paths.feeRun(run.year, replaced.id)}>
                {sek(replaced.totalSek)}, låst {day(dayOf(replaced.at))}
              </a>
            ),
          ],
        ]}
      />
      <SharesTable
        caption="Andelar"
        year={run.year}
        shares={props.shares}
        rule={run}
        populationYear={run.populationYear}
      />
      <BalancesTable
        caption={replaced ? "Betalt, också på den fördelning som är ersatt" : "Betalt"}
        balances={props.balances}
        total={props.total}
        statementOf={{ year: run.year, runId: run.id }}
        mayRead={(code) => readsAll || ownCodes.includes(code)}
        isLate={run.replacedById === null && run.dueOn !== null && run.dueOn < props.today}
      />
    </Page>
  );
};
