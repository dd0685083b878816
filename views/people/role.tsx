import type { FC } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import type { Person } from "../../src/people/persons";
import type { RoleFact } from "../../src/people/role-facts";
import { Page } from "../layout";
import { paths } from "../paths";
import { roleText } from "../text";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";

type Props = {
  person: Person;
  role: RoleFact;
  municipality: Municipality | undefined;
  topics: FormState;
  days: FormState;
};

/** One role of one person: its areas, its end, and its right days. */
export const RolePage: FC<Props> = ({ person, role, municipality, topics, days }) => {
  const own = `${paths.person(person.id)}/roles/${role.id}`;
  return (
    <Page
      title={`Rollen ${[roleText[role.role], municipality?.shortName].filter(Boolean).join(", ")}`}
      crumbs={[
        { href: "/people", label: "Personer" },
        { href: paths.person(person.id), label: person.name },
      ]}
      narrow
    >
      <ErrorSummary form={topics} />
      <ErrorSummary form={days} />
      {role.role === "contact" && (
        <form method="post" action={`${own}/topics`} novalidate class="stack">
          <TextField
            form={topics}
            name="topics"
            label="Områden"
            hint="Till exempel etablering, ensamkommande barn. Visas på kommunens sida och i kontaktlistan."
          />
          <Buttons>
            <SubmitButton>Spara områden</SubmitButton>
          </Buttons>
        </form>
      )}
      <form method="post" action={`${own}/correction`} novalidate class="stack">
        <h2>Rätta dagarna</h2>
        <p>Det som står nu sparas bland rättelserna. Det personen har gjort i rollen ändras inte.</p>
        <DateField form={days} name="roleFromOn" label="Från" required />
        <DateField
          form={days}
          name="roleEndedOn"
          label="Till"
          hint="Första dagen utan rollen. Tomt om den fortsätter."
        />
        <TextField form={days} name="reason" label="Varför rättas uppgiften?" required />
        <Buttons>
          <SubmitButton variant="secondary">Rätta</SubmitButton>
        </Buttons>
      </form>
      {role.endedOn === null && (
        <form method="post" action={`${own}/ending`}>
          <h2>Avsluta i dag</h2>
          <p>Från och med nu ger rollen inga rättigheter. Äldre handlingar visar det som gällde då.</p>
          <SubmitButton variant="danger">Avsluta rollen {roleText[role.role]}</SubmitButton>
        </form>
      )}
    </Page>
  );
};
