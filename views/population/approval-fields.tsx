import type { FC } from "hono/jsx";
import type { PreviewLine } from "../../src/population/preview";
import { Checkbox, type FormState, TextField } from "../ui/form";

/** What who approves has to say, where there is something to say. */
export const ApprovalFields: FC<{ form: FormState; lines: readonly PreviewLine[] }> = ({ form, lines }) => (
  <>
    {lines.some(({ change }) => change === "changed") && (
      <TextField
        form={form}
        name="populationReason"
        label="Varför ändras uppgifter som redan gällde?"
        hint="Rättelsen och anledningen syns i registret. Det gamla talet finns kvar i historiken."
        required
      />
    )}
    {lines.some(({ doubt }) => doubt !== null) && (
      <Checkbox
        form={form}
        name="figuresChecked"
        label="Jag har kontrollerat de markerade uppgifterna"
        hint="En kommun som saknas eller har noll behåller den uppgift som gällde förut."
      />
    )}
  </>
);
