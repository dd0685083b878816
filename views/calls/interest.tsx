import type { FC } from "hono/jsx";
import type { Call } from "../../src/calls/calls";
import type { InterestRow } from "../../src/calls/interests";
import { paths } from "../paths";
import { ErrorSummary, type FormState, Radios, Select, TextArea, TextField } from "../ui/form";
import { CallSubPage, optionsOf, reasonOptions, SaveOrLeave } from "./sub-page";
import { interestText } from "./words";

type Props = { call: Call; row: InterestRow; isOwn: boolean; form: FormState };

export const InterestPage: FC<Props> = ({ call, row, isOwn, form }) => (
  <CallSubPage call={call} title={`Är ${row.shortName} intresserad?`}>
    <p class="lead">Svaret binder inte kommunen och går att ändra. Alla i nätverket ser det.</p>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.call(call.id)}/interests/${row.code}`} novalidate class="stack">
      <Radios form={form} name="interest" legend="Svar" options={optionsOf(interestText)} required />
      <Select form={form} name="reasonCode" label="Anledning" options={reasonOptions} />
      <TextArea form={form} name="reason" label="Med egna ord" rows={3} />
      {!isOwn && (
        <TextField
          form={form}
          name="toldBy"
          label={`Vem i ${row.shortName} lämnade beskedet`}
          maxlength={120}
        />
      )}
      <SaveOrLeave call={call} save="Spara svaret" />
    </form>
  </CallSubPage>
);
