import type { FC } from "hono/jsx";
import type { ContentParty } from "../../src/applications/content";
import { costTable, yearsOf } from "../../src/budgets/cost-table";
import type { FrozenBudget, FrozenParty } from "../../src/budgets/frozen";
import { sek } from "../format";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { CostTableView } from "./cost-table";
import { keySentence, partInWords, ROUNDING, reckoningInWords } from "./words";

type Props = { budget: FrozenBudget; parties: ContentParty[]; ownCode: string | undefined };

const NO_PERIOD = { periodFromOn: null, periodToOn: null };

/** The money of a version: what it costs, who bears it, and the keys with the residents that they were reckoned with. */
export const FrozenBudgetTables: FC<Props> = ({ budget, parties, ownCode }) => {
  const years = yearsOf(budget, NO_PERIOD);
  const own = budget.parties.find(({ code }) => code === ownCode);
  return (
    <>
      <Parties budget={budget} parties={parties} ownCode={ownCode} />
      {own && own.coFinancing.length > 0 && <OwnCoFinancing party={own} />}
      <CostTableView table={costTable(budget.costTypes, budget.lines, years)} />
      <Lines budget={budget} parties={parties} />
      <p class="small">
        {keySentence(budget)} {ROUNDING}
      </p>
    </>
  );
};

const cash = ({ coFinancing }: FrozenParty) => coFinancing.reduce((sum, year) => sum + year.cashSek, 0);
const inKind = ({ coFinancing }: FrozenParty) => coFinancing.reduce((sum, year) => sum + year.inKindSek, 0);
const put = (party: FrozenParty) => cash(party) + inKind(party);

/** Without co-financing the cost is the share, and is not said twice. */
function columnsOf({ parties }: FrozenBudget): [label: string, sekOf: (party: FrozenParty) => number][] {
  const own = parties.some((party) => put(party) > 0);
  return [
    ...(own ? [["Kostnad", ({ costSek }) => costSek] as [string, (party: FrozenParty) => number]] : []),
    ["Andel", ({ requestedSek }) => requestedSek],
    ["Medfinansiering", put],
  ];
}

const Parties: FC<Props> = ({ budget, parties, ownCode }) => {
  const money = new Map(budget.parties.map((party) => [party.code, party]));
  const columns = columnsOf(budget);
  return (
    <Table
      caption="Kommunernas andelar av budgeten och medfinansiering"
      head={["Kommun", ...columns.map(([label]) => label)]}
      numeric={columns.map((_, index) => index + 1)}
      slim={columns.length < 3}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          {columns.map(([label, sekOf]) => (
            <Cell label={label} numeric>
              {sek(budget.parties.reduce((sum, party) => sum + sekOf(party), 0))}
            </Cell>
          ))}
        </Row>
      }
    >
      {parties.map(({ code, name, role }) => {
        const party = money.get(code);
        return (
          <Row>
            <RowHeader>
              {code === ownCode ? <strong>{name} (er kommun)</strong> : name}
              {role === "owner" && <span class="under">Projektägare</span>}
              {party && <span class="under">{partInWords(party, budget.commonKey)}</span>}
              {party && !party.receivesMoney && <span class="under">Får inga pengar</span>}
            </RowHeader>
            {columns.map(([label, sekOf]) => (
              <Cell label={label} numeric>
                {sek(party ? sekOf(party) : 0)}
                {party && sekOf === put && inKind(party) > 0 && (
                  <span class="under">varav naturainsats {sek(inKind(party))}</span>
                )}
              </Cell>
            ))}
          </Row>
        );
      })}
    </Table>
  );
};

const OwnCoFinancing: FC<{ party: FrozenParty }> = ({ party }) => (
  <Table
    caption="Er kommuns medfinansiering per år"
    head={["År", "Kontant", "Naturainsats"]}
    numeric={[1, 2]}
    slim
  >
    {party.coFinancing.map(({ year, cashSek, inKindSek }) => (
      <Row>
        <RowHeader>{year}</RowHeader>
        <Cell label="Kontant" numeric>
          {sek(cashSek)}
        </Cell>
        <Cell label="Naturainsats" numeric>
          {sek(inKindSek)}
        </Cell>
      </Row>
    ))}
  </Table>
);

const Lines: FC<Omit<Props, "ownCode">> = ({ budget, parties }) => {
  const name = (code: string | null) =>
    code === null ? "Gemensamt" : (parties.find((party) => party.code === code)?.name ?? code);
  return (
    <details>
      <summary>Alla kostnader, rad för rad</summary>
      <Table caption="Kostnader" captionHidden head={["Kostnad", "År", "Bärs av", "Belopp"]} numeric={[3]}>
        {budget.lines.map((line) => (
          <Row>
            <RowHeader>
              {line.text}
              <span class="under">{reckoningInWords(line, budget.costTypes)}</span>
            </RowHeader>
            <Cell label="År">{line.year}</Cell>
            <Cell label="Bärs av">{name(line.bearerCode)}</Cell>
            <Cell label="Belopp" numeric>
              {sek(line.costSek)}
            </Cell>
          </Row>
        ))}
      </Table>
    </details>
  );
};
