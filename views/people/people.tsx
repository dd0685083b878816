import type { FC } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import type { peopleOn } from "../../src/people/persons";
import { Page } from "../layout";
import { paths } from "../paths";
import { roleText } from "../text";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";

type People = ReturnType<typeof peopleOn>;

export const PeoplePage: FC<{ people: People; municipalities: Municipality[] }> = ({
  people,
  municipalities,
}) => {
  const nameOf = (code: string | null) => municipalities.find((one) => one.code === code)?.shortName;
  return (
    <Page title="Personer och roller" wide>
      <p>
        <LinkButton href="/people/new">Lägg till en person</LinkButton>
      </p>
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
              {one.phone || "–"}
            </Cell>
            <Cell label="E-post">{one.email}</Cell>
          </Row>
        ))}
      </Table>
    </Page>
  );
};
