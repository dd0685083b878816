import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { StandingForm } from "../../src/sections/funder-forms";
import { counted, day, names } from "../format";
import { Page } from "../layout";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";

export const FORM_CRUMBS = [
  { href: "/applications", label: "Ansökningar" },
  { href: "/forms", label: "Formulär" },
];

export const FormListPage: FC<{ forms: StandingForm[] }> = ({ forms }) => {
  const ended = forms.filter(({ endedAt }) => endedAt !== null);
  return (
    <Page
      title="Finansiärernas formulär"
      crumbs={FORM_CRUMBS.slice(0, 1)}
      lead="Ett formulär säger vilka avsnitt en ansökan har, vad som ska stå i dem och hur långa de får vara."
    >
      <p>
        <LinkButton href="/forms/new">Lägg till ett formulär</LinkButton>
      </p>
      <Table
        caption="Formulär som går att välja"
        head={["Formulär", "Program", "Avsnitt", "Samverkansblankett"]}
      >
        {forms
          .filter(({ endedAt }) => endedAt === null)
          .map(({ key, name, programmes, sections, partnerForms }) => (
            <Row>
              <RowHeader>
                <a href={`/forms/${key}`}>{name}</a>
              </RowHeader>
              <Cell label="Program">
                {programmes.length > 0 ? names(programmes) : "Alla som inte har ett eget"}
              </Cell>
              <Cell label="Avsnitt">{counted(sections.length, "avsnitt", "avsnitt")}</Cell>
              <Cell label="Samverkansblankett">{partnerForms ? "En per part" : "Krävs inte"}</Cell>
            </Row>
          ))}
      </Table>
      {ended.length > 0 && (
        <section aria-labelledby="ended">
          <h2 id="ended">Avslutade</h2>
          <ul>
            {ended.map(({ key, name, endedAt }) => (
              <li>
                <a href={`/forms/${key}`}>{name}</a>, avslutat {endedAt && day(dayOf(endedAt))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
};
