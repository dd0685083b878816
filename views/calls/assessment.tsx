import type { FC } from "hono/jsx";
import type { Call } from "../../src/calls/calls";
import { paths } from "../paths";
import { ErrorSummary, type FormState, Radios, Select, TextArea, TextField } from "../ui/form";
import { CallSubPage, optionsOf, reasonOptions, SaveOrLeave } from "./sub-page";
import { assessmentText } from "./words";

export const AssessmentPage: FC<{ call: Call; form: FormState }> = ({ call, form }) => (
  <CallSubPage call={call} title="Bedöm utlysningen">
    <p class="lead">Alla i nätverket ser bedömningen. Tidigare bedömningar finns kvar.</p>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.call(call.id)}/assessment`} novalidate class="stack">
      <Radios form={form} name="state" legend="Bedömning" options={optionsOf(assessmentText)} required />
      <Select form={form} name="reasonCode" label="Anledning" options={reasonOptions} />
      <TextArea form={form} name="note" label="Anteckning" rows={4} />
      <TextField form={form} name="askedBy" label="Vem bad om bedömningen" maxlength={120} />
      <SaveOrLeave call={call} save="Spara bedömningen" />
    </form>
  </CallSubPage>
);
