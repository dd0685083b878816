import type { FC } from "hono/jsx";
import { FileField, type FormState, Select } from "../ui/form";

type SelectProps = { form: FormState; municipalities: { code: string; formalName: string }[] };

export const MunicipalitySelect: FC<SelectProps> = ({ form, municipalities }) => (
  <Select
    form={form}
    name="municipalityCode"
    label="Kommun"
    options={[
      { value: "", label: "Välj kommun" },
      ...municipalities.map(({ code, formalName }) => ({ value: code, label: formalName })),
    ]}
    required
  />
);

type PdfProps = { form: FormState; name: string; label: string; note?: string; required?: boolean };

/** A paper of the register. `note`: what else there is to say of it. */
export const PdfField: FC<PdfProps> = ({ note, ...field }) => (
  <FileField
    {...field}
    hint={["En PDF på högst 20 MB.", note].filter(Boolean).join(" ")}
    accept="application/pdf,.pdf"
  />
);
