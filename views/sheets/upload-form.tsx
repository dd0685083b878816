import type { FC } from "hono/jsx";
import { Buttons, ErrorSummary, FileField, type FormState, SubmitButton } from "../ui/form";

/** Hands in a spreadsheet, to be looked at before anything comes of it. */
export const SheetUploadForm: FC<{ form: FormState; action: string; name: string; hint: string }> = (
  props,
) => (
  <>
    <ErrorSummary form={props.form} />
    <form method="post" action={props.action} enctype="multipart/form-data" novalidate class="stack">
      <FileField
        form={props.form}
        name={props.name}
        label="Fil"
        hint={props.hint}
        accept=".xlsx,.csv"
        required
      />
      <Buttons>
        <SubmitButton>Visa vad filen innehåller</SubmitButton>
      </Buttons>
    </form>
  </>
);
