import type { FC } from "hono/jsx";
import { type FormState, TextField } from "../ui/form";

/** The number that the funder's decision has in the funder's own diary. */
export const FunderReference: FC<{ form: FormState }> = ({ form }) => (
  <TextField
    form={form}
    name="caseNumber"
    label="Finansiärens diarienummer"
    maxlength={60}
    size="medium"
    required
  />
);
