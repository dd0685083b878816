import type { FC, PropsWithChildren } from "hono/jsx";
import type { Outcome } from "../../src/fees/outcomes";
import type { Payment } from "../../src/fees/payments";
import { day, sek } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, Checkbox, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { Note } from "./budget-line";
import { yearCrumbs } from "./crumbs";
import { MoneyFields, outcomeDirections, paymentDirections } from "./money-fields";
import { Reference } from "./payment-form";

export const PaymentCorrectionPage: FC<{ form: FormState; payment: Payment }> = ({ form, payment }) => (
  <Correction
    form={form}
    title="Rätta en betalning"
    year={payment.year}
    what={[payment.formalName, sek(payment.amountSek), day(payment.receivedOn), payment.reference]}
    path={`payments/${payment.id}`}
  >
    <MoneyFields form={form} directions={paymentDirections} dayLabel="Dag då pengarna kom in" />
    <Reference form={form} />
  </Correction>
);

type OutcomeProps = { form: FormState; year: number; outcome: Outcome };

export const OutcomeCorrectionPage: FC<OutcomeProps> = ({ form, year, outcome }) => (
  <Correction
    form={form}
    title="Rätta ett utfall"
    year={year}
    what={[outcome.line, sek(outcome.amountSek), day(outcome.happenedOn), outcome.note]}
    path={`outcomes/${outcome.id}`}
  >
    <MoneyFields form={form} directions={outcomeDirections} dayLabel="Dag" />
    <Note form={form} />
  </Correction>
);

type Props = PropsWithChildren<{
  form: FormState;
  title: string;
  year: number;
  /** What stands there now. */
  what: string[];
  path: string;
}>;

/** What was told, with why it is put right. What stood there is kept. */
const Correction: FC<Props> = ({ form, title, year, what, path, children }) => (
  <Page title={title} crumbs={yearCrumbs(year)} lead={`${what.filter(Boolean).join(", ")}.`} narrow>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.fees(year)}/${path}/correction`} novalidate class="stack">
      {children}
      <Checkbox
        form={form}
        name="struck"
        label="Stryk uppgiften, inget ska stå i stället"
        hint="Kryssa i om den aldrig skulle ha registrerats. Fälten ovan läses då inte."
      />
      <TextField form={form} name="reason" label="Varför rättas uppgiften?" maxlength={500} required />
      <Buttons>
        <SubmitButton>Spara rättelsen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
