import type { FC } from "hono/jsx";
import type { GrantMoney } from "../../src/awards/money";
import { sek } from "../format";
import { Facts } from "../ui/facts";
import { Cell, Row, RowHeader, Table } from "../ui/table";

/** Where the money is, in sum and for each municipality. */
export const MoneyTable: FC<{ money: GrantMoney }> = ({ money }) => {
  const total = (key: "shareSek" | "heldSek") => money.parties.reduce((sum, party) => sum + party[key], 0);
  return (
    <section aria-labelledby="money">
      <h2 id="money">Pengarna</h2>
      <Facts
        facts={[
          ["Beviljat", sek(money.grantedSek)],
          ["Rekvirerat", money.requestedSek > 0 && sek(money.requestedSek)],
          ["Betalat av finansiären", sek(money.receivedSek)],
          ["Kvar att få", sek(money.toReceiveSek)],
          ["Använt enligt slutrapporten", money.usedSek !== null && sek(money.usedSek)],
          ["Återbetalat", money.repaidSek > 0 && sek(money.repaidSek)],
          ["Kvar att betala tillbaka", money.toRepaySek !== null && sek(money.toRepaySek)],
        ]}
      />
      <Table
        caption="Kommunernas andelar"
        head={["Kommun", "Andel", "Fått, efter återbetalning", "Använt"]}
        numeric={[1, 2, 3]}
        foot={
          <Row>
            <RowHeader>Summa</RowHeader>
            <Cell label="Andel" numeric>
              {sek(total("shareSek"))}
            </Cell>
            <Cell label="Fått, efter återbetalning" numeric>
              {sek(total("heldSek"))}
            </Cell>
            <Cell label="Använt" numeric>
              {money.usedSek === null ? "–" : sek(money.usedSek)}
            </Cell>
          </Row>
        }
      >
        {money.parties.map(({ name, isOwner, shareSek, heldSek, usedSek }) => (
          <Row>
            <RowHeader>
              {name}
              {isOwner && <span class="under">Projektägare</span>}
            </RowHeader>
            <Cell label="Andel" numeric spare={shareSek === 0}>
              {sek(shareSek)}
            </Cell>
            <Cell label="Fått, efter återbetalning" numeric spare={heldSek === 0}>
              {sek(heldSek)}
            </Cell>
            <Cell label="Använt" numeric spare={!usedSek}>
              {usedSek === null ? "–" : sek(usedSek)}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
};
