import type { FC } from "hono/jsx";
import type { Call } from "../../src/calls/calls";
import { paths } from "../paths";
import { ErrorSummary, type FormState, MoneyField, Radios, TextArea } from "../ui/form";
import { CallSubPage, optionsOf, SaveOrLeave } from "./sub-page";
import { resultText } from "./words";

export const ResultPage: FC<{ call: Call; form: FormState }> = ({ call, form }) => (
  <CallSubPage call={call} title="Hur gick det?">
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.call(call.id)}/result`} novalidate class="stack">
      <Radios form={form} name="result" legend="Resultat" options={optionsOf(resultText)} required />
      <MoneyField form={form} name="grantedSek" label="Beviljat belopp" />
      <TextArea form={form} name="note" label="Anteckning" rows={3} />
      <SaveOrLeave call={call} save="Spara resultatet" />
    </form>
  </CallSubPage>
);
