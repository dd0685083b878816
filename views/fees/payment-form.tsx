import type { FC } from "hono/jsx";
import type { Balance } from "../../src/fees/balances";
import type { FeeRun } from "../../src/fees/fee-runs";
import { sek } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { yearCrumbs } from "./crumbs";
import { MoneyFields, paymentDirections } from "./money-fields";
import { categoryText, leftWords } from "./words";

type Props = { form: FormState; year: number; runs: FeeRun[]; balances: Balance[] };

export const PaymentFormPage: FC<Props> = ({ form, year, runs, balances }) => (
  <Page title="Registrera en betalning" crumbs={yearCrumbs(year)} narrow>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.fees(year)}/payments`} novalidate class="stack">
      <WhatFor form={form} runs={runs} />
      <Select
        form={form}
        name="payerCode"
        label="Kommun"
        options={[
          { value: "", label: "Välj kommun" },
          ...balances.map(({ code, formalName, leftSek }) => ({
            value: code,
            label: `${formalName}, ${leftWords(leftSek)}`,
          })),
        ]}
        required
      />
      <MoneyFields form={form} directions={paymentDirections} dayLabel="Dag då pengarna kom in" />
      <Reference form={form} />
      <Buttons>
        <SubmitButton>Registrera betalningen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

const WhatFor: FC<Pick<Props, "form" | "runs">> = ({ form, runs }) => {
  const [only, another] = runs;
  if (only && !another) return <HiddenField name="runId" value={String(only.id)} />;
  return (
    <Select
      form={form}
      name="runId"
      label="Vad betalningen gäller"
      options={[
        { value: "", label: "Välj" },
        ...runs.map(({ id, category, totalSek, reason }) => ({
          value: String(id),
          label: `${categoryText[category]}, ${sek(totalSek)}${reason && `: ${reason.slice(0, 60)}`}`,
        })),
      ]}
      required
    />
  );
};

export const Reference: FC<{ form: FormState }> = ({ form }) => (
  <TextField
    form={form}
    name="reference"
    label="Referens"
    hint="Till exempel fakturans nummer. Skiljer två lika stora betalningar samma dag åt."
    maxlength={100}
  />
);
