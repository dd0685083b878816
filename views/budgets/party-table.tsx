import type { FC } from "hono/jsx";
import type { PartySums } from "../../src/budgets/party-sums";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import type { BudgetProps } from "./budget";
import { budgetPath, partInWords, sekOrNone } from "./words";

const COLUMNS: [label: string, sekOf: (party: PartySums) => number][] = [
  ["Kostnad", ({ costSek }) => costSek],
  ["Kontant", ({ cashSek }) => cashSek],
  ["Naturainsats", ({ inKindSek }) => inKindSek],
  ["Sökt belopp", ({ requestedSek }) => requestedSek],
];

/** Each municipality's cost, what it puts in, and what is asked for it; the reader's own first. */
export const PartyTable: FC<BudgetProps & { mayChange: boolean }> = (props) => {
  const { application, sums, declined, ownCodes, mayChange } = props;
  const path = budgetPath(application.id);
  const parties = sums.parties.toSorted(
    (a, b) => Number(ownCodes.includes(b.code)) - Number(ownCodes.includes(a.code)),
  );
  const all = (sekOf: (party: PartySums) => number) =>
    sums.parties.reduce((sum, party) => sum + sekOf(party), 0);
  return (
    <Table
      caption="Kostnad, medfinansiering och sökt belopp per kommun"
      head={["Kommun", ...COLUMNS.map(([label]) => label), "Del av det gemensamma"]}
      numeric={COLUMNS.map((_, index) => index + 1)}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          {COLUMNS.map(([label, sekOf]) => (
            <Cell label={label} numeric>
              {sekOrNone(all(sekOf))}
            </Cell>
          ))}
          <Cell label="Del av det gemensamma" spare>
            {" "}
          </Cell>
        </Row>
      }
    >
      {parties.map((party) => (
        <Row state={declined.has(party.code) ? "done" : undefined}>
          <RowHeader>
            {mayChange ? <a href={`${path}/parties/${party.code}`}>{party.formalName}</a> : party.formalName}
            {party.code === application.ownerCode && <span class="under">Projektägare</span>}
            {declined.has(party.code) && <span class="under">Avstår</span>}
            {!party.receivesMoney && party.key !== "none" && <span class="under">Får inga pengar</span>}
          </RowHeader>
          {COLUMNS.map(([label, sekOf]) => (
            <Cell label={label} numeric spare={sekOf(party) === 0}>
              {sekOrNone(sekOf(party))}
            </Cell>
          ))}
          <Cell label="Del av det gemensamma">{partInWords(party, props.budget.commonKey)}</Cell>
        </Row>
      ))}
    </Table>
  );
};
