import type { FC } from "hono/jsx";
import type { FeeYearWithSums } from "../../src/fees/balances";
import { sek } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { ruleWords } from "./words";

type Props = { years: FeeYearWithSums[]; mayChange: boolean };

export const FeeListPage: FC<Props> = ({ years, mayChange }) => (
  <Page
    title="Avgifter"
    crumbs={[registerCrumb]}
    lead="Kommunerna finansierar nätverket tillsammans. Summan delas efter folkmängd och betalas årsvis (punkt 10 i överenskommelsen)."
  >
    <div class="cluster">
      {mayChange && <LinkButton href="/fees/new">Öppna ett avgiftsår</LinkButton>}
      <LinkButton href="/fees/what-if" variant="secondary">
        Prova en annan budget eller andra medlemmar
      </LinkButton>
    </div>
    {years.length === 0 ? (
      <Empty title="Inga avgiftsår ännu">
        <p>
          Här står varje års budget, vad varje kommun ska betala och vad som har kommit in. Samordnaren öppnar
          ett avgiftsår, granskar fördelningen och låser den. Då finns ett underlag för varje kommun.
        </p>
      </Empty>
    ) : (
      <Years years={years} />
    )}
  </Page>
);

const Years: FC<{ years: FeeYearWithSums[] }> = ({ years }) => (
  <Table
    caption="Avgiftsår, det nyaste först"
    captionHidden
    head={["År", "Läge", "Budget", "Fördelat", "Betalt", "Återstår"]}
    numeric={[2, 3, 4, 5]}
  >
    {years.map((year) => (
      <Row>
        <RowHeader>
          <a href={paths.fees(year.year)}>{year.year}</a>
          <span class="under">{ruleWords(year)}</span>
        </RowHeader>
        <Cell label="Läge" state>
          <YearState {...year} />
        </Cell>
        <Cell label="Budget" numeric>
          {sek(year.budgetSek)}
        </Cell>
        <Cell label="Fördelat" numeric>
          {sek(year.dividedSek)}
        </Cell>
        <Cell label="Betalt" numeric>
          {sek(year.paidSek)}
        </Cell>
        <Cell label="Återstår" numeric>
          {sek(year.dividedSek - year.paidSek)}
        </Cell>
      </Row>
    ))}
  </Table>
);

const YearState: FC<Pick<FeeYearWithSums, "annual" | "dividedSek" | "paidSek">> = (year) => {
  if (!year.annual) return <Tag tone="info">Öppen, inte låst</Tag>;
  return year.dividedSek > year.paidSek ? (
    <Tag tone="warning">Låst, allt är inte betalt</Tag>
  ) : (
    <Tag tone="success">Låst och betalt</Tag>
  );
};
