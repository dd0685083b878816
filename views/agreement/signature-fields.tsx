import type { FC } from "hono/jsx";
import { DateField, type FormState, TextField } from "../ui/form";
import { PdfField } from "../ui/pdf-field";

type Props = {
  form: FormState;
  /** Given where it is known; else the form has a field for it. */
  municipality?: string;
  withCopy?: boolean;
};

/** The agreement's own form ("Försäkran"), field by field, and the signer's title. */
export const SignatureFields: FC<Props> = ({ form, municipality, withCopy }) => (
  <>
    <DateField form={form} name="signedOn" label="Datum" required />
    {municipality && <p>Kommun: {municipality}</p>}
    <TextField form={form} name="contactName" label="Kontaktperson" size="medium" />
    <TextField
      form={form}
      name="signedBy"
      label="Namnförtydligande"
      hint="Den som har skrivit under."
      size="medium"
      required
    />
    <TextField form={form} name="signerTitle" label="Befattning" size="medium" />
    {withCopy && (
      <PdfField
        form={form}
        name="signedCopy"
        label="Undertecknat exemplar"
        note="Den kan läggas in senare."
      />
    )}
  </>
);
