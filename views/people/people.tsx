import type { FC } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import type { FoundPeople } from "../../src/people/people-list";
import { counted } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { roleText } from "../text";
import { SubmitButton, TextField } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Pages } from "../ui/pages";
import { Cell, Row, RowHeader, Table } from "../ui/table";

type Props = {
  people: FoundPeople;
  /** Of all pages. */
  total: number;
  page: number;
  perPage: number;
  sought: string;
  municipalities: Municipality[];
};

export const PeoplePage: FC<Props> = ({ people, total, page, perPage, sought, municipalities }) => {
  const names = new Map(municipalities.map(({ code, shortName }) => [code, shortName]));
  const nameOf = (code: string | null) => (code === null ? undefined : names.get(code));
  const href = (to: number) => `/people?${new URLSearchParams({ q: sought, page: String(to) })}`;
  return (
    <Page title="Personer och roller" wide>
      <p>
        <LinkButton href="/people/new">Lägg till en person</LinkButton>
      </p>
      <form method="get" action="/people" class="in-line no-print" aria-label="Sök person">
        <TextField
          form={{ values: { q: sought }, errors: {} }}
          name="q"
          label="Sök person"
          type="search"
          size="medium"
        />
        <SubmitButton variant="secondary">Sök</SubmitButton>
      </form>
      {sought !== "" && (
        <p>
          {counted(total, "person", "personer")} med ”{sought}”. <a href="/people">Visa alla</a>
        </p>
      )}
      {people.length > 0 && (
        <Table
          caption="Personer och deras roller i dag"
          captionHidden
          head={["Namn", "Titel och enhet", "Roller", "Telefon", "E-post"]}
        >
          {people.map((one) => (
            <Row>
              <RowHeader>
                <a href={paths.person(one.id)}>{one.name}</a>
              </RowHeader>
              <Cell label="Titel och enhet">{[one.title, one.unit].filter(Boolean).join(", ")}</Cell>
              <Cell label="Roller">
                {one.roles
                  .map(({ role, municipalityCode }) =>
                    [roleText[role], nameOf(municipalityCode)].filter(Boolean).join(", "),
                  )
                  .join("; ") || "Ingen roll i dag"}
              </Cell>
              <Cell label="Telefon" spare={one.phone === ""}>
                <span class="nowrap">{one.phone || "–"}</span>
              </Cell>
              <Cell label="E-post">{one.email}</Cell>
            </Row>
          ))}
        </Table>
      )}
      <Pages page={page} total={total} perPage={perPage} href={href} />
    </Page>
  );
};
