import type { FC } from "hono/jsx";
import { AgreementSubPage } from "../agreement/frame";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  Radios,
  SubmitButton,
  TextField,
} from "../ui/form";
import { phaseText } from "./words";

export const PhaseFormPage: FC<{ form: FormState }> = ({ form }) => (
  <AgreementSubPage
    title="Vad nätverket har varit"
    lead="Många nätverk börjar som projekt och blir sedan permanenta."
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action="/agreement/phases" novalidate class="stack">
      <Radios
        form={form}
        name="phase"
        legend="Form"
        options={Object.entries(phaseText).map(([value, label]) => ({ value, label }))}
        required
      />
      <DateField form={form} name="phaseFrom" label="Från" required />
      <TextField form={form} name="source" label="Källa" hint="Var det står, och hur säker dagen är." />
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);
