import type { FC } from "hono/jsx";
import { type FormState, Select } from "../ui/form";

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
