import type { FC } from "hono/jsx";
import type { MeetingDecision } from "../../src/bodies/meeting-decisions";
import type { Municipality } from "../../src/membership/register";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  Checkbox,
  DateField,
  ErrorSummary,
  type FormState,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { registerCrumb } from "./day-picker";
import { MunicipalitySelect } from "./fields";
import { type HostRow, hostCrumb } from "./hosts";

type FieldsProps = { form: FormState; municipalities: Municipality[]; decisions: MeetingDecision[] };

export const NewHostPage: FC<FieldsProps> = (props) => (
  <Page
    title="Val av förvaltande kommun"
    crumbs={[registerCrumb, hostCrumb]}
    lead="Den som förvaltar nätverket nu gör det till dagen före. Efteråt kan du pricka av vad som har lämnats över."
    narrow
  >
    <ErrorSummary form={props.form} />
    <form method="post" action="/hosts" novalidate class="stack">
      <HostFields {...props} />
      <Buttons>
        <SubmitButton>Spara valet</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

export const HostCorrectionPage: FC<FieldsProps & { host: HostRow }> = ({ host, ...props }) => (
  <Page
    title={`Rätta uppgiften om ${host.formalName}`}
    crumbs={[registerCrumb, hostCrumb, { href: paths.host(host.id), label: host.formalName }]}
    lead="Det som står nu finns kvar bland rättelserna, med vem som rättade, när och varför."
    narrow
  >
    <ErrorSummary form={props.form} />
    <form method="post" action={`${paths.host(host.id)}/correction`} novalidate class="stack">
      <Checkbox
        form={props.form}
        name="struck"
        label="Kommunen blev aldrig förvaltande kommun"
        hint="Uppgiften stryks, och den som förvaltade nätverket före gör det fortfarande."
      />
      <HostFields {...props} />
      <TextArea form={props.form} name="reason" label="Varför rättas uppgiften?" rows={2} required />
      <Buttons>
        <SubmitButton>Spara rättelsen</SubmitButton>
        <LinkButton href={paths.host(host.id)} variant="tertiary">
          Avbryt
        </LinkButton>
      </Buttons>
    </form>
  </Page>
);

const HostFields: FC<FieldsProps> = ({ form, municipalities, decisions }) => (
  <>
    <MunicipalitySelect form={form} municipalities={municipalities} />
    <DateField
      form={form}
      name="hostFrom"
      label="Från"
      hint="Kommunens första dag. Den kan ligga framåt i tiden."
      required
    />
    <Select
      form={form}
      name="meetingDecisionId"
      label="Ledningsgruppens beslut (punkt 5)"
      hint={
        decisions.length === 0
          ? "Inget sådant beslut finns registrerat. Lägg in det på mötets sida, eller skriv det i anmärkningen."
          : undefined
      }
      options={[
        { value: "", label: "Beslutet finns inte här" },
        ...decisions.map((one) => ({
          value: String(one.id),
          label: `${one.bodyName} ${day(one.heldOn)}, beslut ${one.number}: ${one.text.slice(0, 80)}`,
        })),
      ]}
    />
    <TextField form={form} name="note" label="Anmärkning" hint="Till exempel hur säker dagen är." />
  </>
);
