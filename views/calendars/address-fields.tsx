import type { FC } from "hono/jsx";
import { type FormState, Radios, TextField } from "../ui/form";
import { alarmText } from "./words";

export const labels: Record<string, string> = {
  calendarChoice: "Kalender",
  calendarName: "Namn",
  calendarAlarm: "Påminnelse",
};

/** What may be changed of an address without another one. */
export const AddressFields: FC<{ form: FormState }> = ({ form }) => (
  <>
    <TextField
      form={form}
      name="calendarName"
      label="Var ska den användas?"
      hint="Till exempel Outlook på jobbet, eller telefonen. Namnet hjälper dig att hitta rätt när du vill byta."
      maxlength={60}
      size="medium"
      required
    />
    <Radios
      form={form}
      name="calendarAlarm"
      legend="Påminnelse"
      hint="En del program, till exempel Google Kalender, bryr sig inte om den utan har egna påminnelser."
      options={Object.entries(alarmText).map(([value, label]) => ({ value, label }))}
      required
    />
  </>
);
