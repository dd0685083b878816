import type { FC } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import type { Person } from "../../src/people/persons";
import type { Signatory } from "../../src/people/signatories";
import { day } from "../format";
import { paths } from "../paths";
import { personOptions } from "../people/person-options";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { MunicipalitySubPage } from "./municipality-sub-page";

type Props = { municipality: Municipality; signatories: Signatory[]; people: Person[]; form: FormState };

/** Who may sign for a municipality: in what, until when, and by which paper. */
export const SignatoriesPage: FC<Props> = (props) => (
  <MunicipalitySubPage municipality={props.municipality} title="Vem som får teckna kommunen">
    <ErrorSummary form={props.form} />
    {props.signatories.length === 0 ? (
      <Empty title="Ingen är inskriven ännu">
        Skriv in dem som enligt reglemente eller beslut får skriva under för kommunen. Då varnar Utlyst om
        någon annan godkänner en ansökan.
      </Empty>
    ) : (
      props.signatories.map((one) => <Listed {...props} one={one} />)
    )}
    <AddForm {...props} />
  </MunicipalitySubPage>
);

const Listed: FC<Props & { one: Signatory }> = ({ municipality, one }) => {
  const own = `${paths.municipality(municipality.code)}/signatories/${one.id}`;
  return (
    <section aria-labelledby={`signatory-${one.id}`}>
      <h2 id={`signatory-${one.id}`}>{one.name}</h2>
      <Facts
        facts={[
          ["Titel", one.title],
          ["Får teckna", one.scope],
          ["Följer av", one.source],
          [
            "Gäller",
            `från ${day(one.fromOn)}${one.validUntilOn ? ` till och med ${day(one.validUntilOn)}` : ", tills vidare"}`,
          ],
          [
            "Underlag",
            one.documentId !== null && <a href={`/documents/${one.documentId}`}>Hämta underlaget (PDF)</a>,
          ],
        ]}
      />
      <details>
        <summary>Ändra för {one.name}</summary>
        <form method="post" action={`${own}/ending`} novalidate class="pair">
          <TextField
            form={{ values: { lastOn: one.validUntilOn ?? "" }, errors: {} }}
            name="lastOn"
            label="Sista dag"
            hint="Till exempel 2027-12-31."
            size="short"
            required
          />
          <SubmitButton variant="secondary">Spara sista dag</SubmitButton>
        </form>
        <form method="post" action={`${own}/striking`} novalidate class="pair">
          <TextField
            form={{ values: {}, errors: {} }}
            name="reason"
            label="Varför stryks uppgiften?"
            required
          />
          <SubmitButton variant="secondary">Stryk uppgiften</SubmitButton>
        </form>
      </details>
    </section>
  );
};

const AddForm: FC<Props> = ({ municipality, people, form }) => (
  <section aria-labelledby="adding">
    <h2 id="adding">Lägg till</h2>
    <form
      method="post"
      action={`${paths.municipality(municipality.code)}/signatories`}
      enctype="multipart/form-data"
      novalidate
      class="stack"
    >
      <Select
        form={form}
        name="personId"
        label="Person"
        hint="De som har en roll i kommunen. Saknas någon läggs personen till under Personer."
        options={personOptions("Välj person", people)}
        required
      />
      <TextField
        form={form}
        name="scope"
        label="Får teckna"
        hint="Till exempel ansökningar om statsbidrag."
        required
      />
      <TextField
        form={form}
        name="source"
        label="Följer av"
        hint="Reglemente, delegationsordning eller beslut, med dag och paragraf."
        required
      />
      <DateField form={form} name="fromOn" label="Gäller från" required />
      <DateField form={form} name="validUntilOn" label="Till och med" />
      <PdfField form={form} name="file" label="Underlag" />
      <Buttons>
        <SubmitButton>Lägg till</SubmitButton>
      </Buttons>
    </form>
  </section>
);
