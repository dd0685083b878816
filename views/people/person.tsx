import type { FC } from "hono/jsx";
import type { HistoryRow } from "../../src/history";
import type { Municipality } from "../../src/membership/register";
import type { Person, rolesOf } from "../../src/people/persons";
import { day } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { roleText } from "../text";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, Radios, Select, SubmitButton } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { PhoneLink } from "./reached";

type Props = {
  person: Person;
  roles: ReturnType<typeof rolesOf>;
  municipalities: Municipality[];
  history: HistoryRow[];
  form: FormState;
};

export const PersonPage: FC<Props> = ({ person, roles, municipalities, history, form }) => (
  <Page title={person.name} crumbs={[{ href: "/people", label: "Personer" }]}>
    <Facts
      facts={[
        ["Titel", person.title],
        ["Enhet", person.unit],
        ["Telefon", person.phone && <PhoneLink phone={person.phone} />],
        ["E-post", person.email],
      ]}
    />
    <p>
      <a href={`${paths.person(person.id)}/edit`}>Ändra uppgifterna</a>
    </p>
    <h2>Roller</h2>
    {roles.length === 0 ? (
      <p>Personen har ingen roll, och kan därför inte logga in.</p>
    ) : (
      <Roles person={person} roles={roles} municipalities={municipalities} />
    )}
    <h2>Ge en roll</h2>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.person(person.id)}/roles`} novalidate class="stack">
      <Radios
        form={form}
        name="role"
        legend="Roll"
        options={Object.entries(roleText).map(([value, label]) => ({ value, label }))}
        required
      />
      <Select
        form={form}
        name="municipalityCode"
        label="Kommun"
        hint="För kontaktpersoner, socialchefer och representanter."
        options={[
          { value: "", label: "Välj kommun" },
          ...municipalities.map(({ code, formalName }) => ({ value: code, label: formalName })),
        ]}
      />
      <Buttons>
        <SubmitButton>Ge rollen</SubmitButton>
      </Buttons>
    </form>
    <h2>Historik</h2>
    <History rows={history} />
  </Page>
);

const Roles: FC<Pick<Props, "person" | "roles" | "municipalities">> = ({ person, roles, municipalities }) => (
  <Table caption="Roller" captionHidden head={["Roll", "Kommun", "Från", "Till", "Ändra"]}>
    {roles.map((role) => (
      <Row>
        <RowHeader>
          {roleText[role.role]}
          {role.topics && <span class="under">{role.topics}</span>}
        </RowHeader>
        <Cell label="Kommun">
          {municipalities.find(({ code }) => code === role.municipalityCode)?.formalName ?? "–"}
        </Cell>
        <Cell label="Från">{day(role.fromOn)}</Cell>
        <Cell label="Till">{role.endedOn ? day(role.endedOn) : "tills vidare"}</Cell>
        <Cell label="Ändra">
          <a href={`${paths.person(person.id)}/roles/${role.id}`}>Ändra rollen {roleText[role.role]}</a>
        </Cell>
      </Row>
    ))}
  </Table>
);
