import type { FC } from "hono/jsx";
import { Buttons, type FormState, SubmitButton, TextField } from "../ui/form";

/** Why what stands in the register was wrong, and whether something else stands instead or nothing. */
export const Correcting: FC<{ form: FormState }> = ({ form }) => (
  <>
    <TextField
      form={form}
      name="reason"
      label="Varför rättas uppgiften?"
      hint="Det som stod förut finns kvar, med din anledning. Stryk uppgiften om den inte ska finnas alls."
      maxlength={500}
      required
    />
    <Buttons>
      <SubmitButton>Spara rättelsen</SubmitButton>
      <SubmitButton variant="tertiary" name="striking" value="yes">
        Stryk uppgiften
      </SubmitButton>
    </Buttons>
  </>
);
