import type { FC } from "hono/jsx";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { AgreementSubPage } from "./frame";

export const NewAgreementPage: FC<{ form: FormState }> = ({ form }) => (
  <AgreementSubPage
    title="Lägg in överenskommelsen"
    lead="Börja med vad den heter och när den gäller. Texten och filen läggs in sedan."
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action="/agreement" novalidate class="stack">
      <AgreementFields form={form} />
      <Buttons>
        <SubmitButton>Lägg in överenskommelsen</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

/** `fileForm`: the file has a form of its own, since what is typed in the other needs a reason. */
export const ChangeAgreementPage: FC<{ form: FormState; fileForm: FormState }> = ({ form, fileForm }) => (
  <AgreementSubPage
    title="Rätta uppgifterna om överenskommelsen"
    lead="Här rättas det som registret säger. Det som parterna har kommit överens om ändras genom en ändring som alla undertecknar (punkt 12)."
    narrow
  >
    <ErrorSummary form={form} />
    <ErrorSummary form={fileForm} />
    <form method="post" action="/agreement/changes" novalidate class="stack">
      <AgreementFields form={form} />
      <TextArea form={form} name="reason" label="Varför rättas uppgiften?" rows={2} required />
      <Buttons>
        <SubmitButton>Spara rättelsen</SubmitButton>
      </Buttons>
    </form>
    <h2>Överenskommelsens fil</h2>
    <form method="post" action="/agreement/papers" enctype="multipart/form-data" novalidate class="stack">
      <PdfField
        form={fileForm}
        name="agreementFile"
        label="Fil"
        note="Den sparas som den är, med sitt fingeravtryck. En tidigare fil finns kvar."
        required
      />
      <Buttons>
        <SubmitButton variant="secondary">Spara filen</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

const AgreementFields: FC<{ form: FormState }> = ({ form }) => (
  <>
    <TextField
      form={form}
      name="agreementTitle"
      label="Titel"
      hint="Till exempel Samverkansöverenskommelse kring flyktingmottagande."
      required
    />
    <DateField form={form} name="inForceFrom" label="Gäller från" required />
    <TextField
      form={form}
      name="meantFor"
      label="Avsedd för"
      hint="Vilka kommuner den är till för, till exempel kommunerna i norra delen av länet. En annan kommun kräver först en ändring."
    />
  </>
);
