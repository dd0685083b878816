import type { FC } from "hono/jsx";
import type { CallRow } from "../../src/calls/call-list";
import type { CandidateRow } from "../../src/candidates/candidates";
import { paths } from "../paths";
import { Buttons, ErrorSummary, type FormState, Select, SubmitButton, TextField } from "../ui/form";
import { DISMISSAL_REASONS } from "./dismissal-reasons";

export type OtherWaysProps = {
  found: CandidateRow;
  linkForm: FormState;
  dismissalForm: FormState;
  linkable: CallRow[];
};

/** What to do with a candidate that does not become a call of its own. */
export const OtherWays: FC<OtherWaysProps> = ({ found, linkForm, dismissalForm, linkable }) => {
  const path = paths.candidate(found.candidate.id);
  return (
    <>
      <section aria-labelledby="dismiss">
        <h2 id="dismiss">Välj bort</h2>
        <form method="post" action={`${path}/dismissal`} novalidate class="stack">
          <ErrorSummary form={dismissalForm} />
          <TextField
            form={dismissalForm}
            name="reason"
            label="Anledning"
            list={DISMISSAL_REASONS}
            maxlength={300}
            required
          />
          <Buttons>
            <SubmitButton variant="secondary">Välj bort</SubmitButton>
          </Buttons>
        </form>
      </section>
      <section aria-labelledby="link">
        <h2 id="link">Koppla till en utlysning som finns</h2>
        <form method="post" action={`${path}/link`} novalidate class="stack">
          <ErrorSummary form={linkForm} />
          <Select
            form={linkForm}
            name="callId"
            label="Utlysning"
            options={[
              { value: "", label: "Välj utlysning" },
              ...linkable.map(({ id, title }) => ({ value: String(id), label: title })),
            ]}
            required
          />
          <Buttons>
            <SubmitButton variant="secondary">Koppla</SubmitButton>
          </Buttons>
        </form>
      </section>
    </>
  );
};
