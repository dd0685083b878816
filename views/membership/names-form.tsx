import type { FC } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  Radios,
  SubmitButton,
  TextField,
} from "../ui/form";
import { MunicipalitySubPage } from "./municipality-sub-page";

export const NameFields: FC<{ form: FormState }> = ({ form }) => (
  <>
    <TextField
      form={form}
      name="shortName"
      label="Kort namn"
      hint="Till exempel Lidingö."
      size="medium"
      required
    />
    <TextField
      form={form}
      name="formalName"
      label="Formellt namn"
      hint="Till exempel Lidingö stad."
      size="medium"
      required
    />
    <TextField
      form={form}
      name="genitive"
      label="Genitiv"
      hint="Till exempel Lidingö stads."
      size="medium"
      required
    />
  </>
);

type Props = { municipality: Municipality; aliases: string[]; names: FormState; identity: FormState };

/** What a municipality is called, and what else it is known by. */
export const NamesPage: FC<Props> = ({ municipality, aliases, names, identity }) => {
  const own = paths.municipality(municipality.code);
  return (
    <MunicipalitySubPage municipality={municipality} title="Namn och nummer">
      <ErrorSummary form={names} />
      <ErrorSummary form={identity} />
      <form method="post" action={`${own}/names`} novalidate class="stack">
        <h2>Namn</h2>
        <NameFields form={names} />
        <Radios
          form={names}
          name="change"
          legend="Vad har hänt?"
          options={[
            {
              value: "renamed",
              label: "Kommunen har bytt namn",
              hint: "Äldre handlingar behåller det gamla namnet.",
            },
            {
              value: "wrong",
              label: "Namnet var felskrivet",
              hint: "Det som stod finns kvar bland rättelserna.",
            },
          ]}
          required
        />
        <DateField form={names} name="renamedOn" label="Nytt namn från" hint="Vid namnbyte." />
        <TextField form={names} name="reason" label="Varför rättas namnet?" hint="Vid rättelse." />
        <Buttons>
          <SubmitButton>Spara namnet</SubmitButton>
        </Buttons>
      </form>
      <form method="post" action={`${own}/identity`} novalidate class="stack">
        <h2>Nummer och andra skrivsätt</h2>
        <TextField
          form={identity}
          name="orgNumber"
          label="Organisationsnummer"
          hint="Tio siffror, till exempel 212000-1108."
          inputmode="numeric"
          size="short"
        />
        <TextField
          form={identity}
          name="alias"
          label="Skrivs också"
          hint={
            aliases.length > 0
              ? `Ett skrivsätt till, som listor använder. Finns redan: ${aliases.join(", ")}.`
              : "Ett annat skrivsätt som listor använder, till exempel Lidingö kommun."
          }
          size="medium"
        />
        <Buttons>
          <SubmitButton variant="secondary">Spara</SubmitButton>
        </Buttons>
      </form>
    </MunicipalitySubPage>
  );
};
