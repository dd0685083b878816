import type { FC } from "hono/jsx";
import type { Content, ContentParty } from "../../src/applications/content";
import { FrozenBudgetTables } from "../budgets/frozen-budget";
import { MoneyOf } from "../budgets/shares";
import { day, sek } from "../format";
import { Facts } from "../ui/facts";
import { Prose } from "../ui/prose";
import { Cell, Row, RowHeader, Table } from "../ui/table";

export function period(content: Pick<Content, "periodFromOn" | "periodToOn">): string {
  if (!content.periodFromOn || !content.periodToOn) return "Inte bestämd";
  return `${day(content.periodFromOn)} – ${day(content.periodToOn)}`;
}

/** The table of contents of a text that is read in full. */
export const Contents: FC<Pick<Content, "sections">> = ({ sections }) => (
  <nav class="contents no-print" aria-label="Innehåll">
    <ol>
      {sections.map(({ key, heading }) => (
        <li>
          <a href={`#${key}`}>{heading}</a>
        </li>
      ))}
      <li>
        <a href="#budget">Budget</a>
      </li>
    </ol>
  </nav>
);

/** The whole of what is approved: text, period, sum, owner and shares. */
export const ContentText: FC<{ content: Content; ownCode?: string }> = ({ content, ownCode }) => (
  <article class="prose content-text">
    <Facts
      facts={[
        ["Finansiär", content.call.funder],
        ["Utlysning", content.call.title],
        ["Program", content.call.programme],
        ["Projektägare", content.parties.find(({ role }) => role === "owner")?.name],
        ["Projektperiod", period(content)],
        ["Sökt belopp", content.requestedSek > 0 ? sek(content.requestedSek) : "Inte bestämt"],
      ]}
    />
    {content.sections.map(({ key, heading, text }) => (
      <section aria-labelledby={key}>
        <h2 id={key}>{heading}</h2>
        {text ? <Prose text={text} /> : <p class="quiet">Inte skrivet ännu.</p>}
      </section>
    ))}
    <section aria-labelledby="budget">
      <h2 id="budget">Budget</h2>
      {content.budget ? (
        <FrozenBudgetTables
          budget={content.budget}
          parties={inReadingOrder(content.parties, ownCode)}
          ownCode={ownCode}
        />
      ) : (
        <Shares content={content} ownCode={ownCode} />
      )}
    </section>
  </article>
);

const Shares: FC<{ content: Content; ownCode: string | undefined }> = ({ content, ownCode }) => {
  const sum = (key: "budgetShareSek" | "coFinancingSek") =>
    content.parties.reduce((total, party) => total + party[key], 0);
  return (
    <Table
      caption="Kommunernas andelar av budgeten och medfinansiering"
      head={["Kommun", "Andel", "Medfinansiering"]}
      numeric={[1, 2]}
      slim
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          <Cell label="Andel" numeric>
            {sek(sum("budgetShareSek"))}
          </Cell>
          <Cell label="Medfinansiering" numeric>
            {sek(sum("coFinancingSek"))}
          </Cell>
        </Row>
      }
    >
      {inReadingOrder(content.parties, ownCode).map((party) => (
        <Row>
          <RowHeader>
            {party.code === ownCode ? <strong>{party.name} (er kommun)</strong> : party.name}
            {party.role === "owner" && <span class="under">Projektägare</span>}
          </RowHeader>
          <MoneyOf {...party} />
        </Row>
      ))}
    </Table>
  );
};

const byName = new Intl.Collator("sv").compare;

/** The reader's own municipality first, then by name. */
function inReadingOrder(parties: readonly ContentParty[], ownCode: string | undefined): ContentParty[] {
  return parties.toSorted(
    (a, b) => Number(b.code === ownCode) - Number(a.code === ownCode) || byName(a.name, b.name),
  );
}
