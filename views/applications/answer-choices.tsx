import type { FC } from "hono/jsx";
import { answerText } from "../text";
import { type FormState, Radios, TextArea } from "../ui/form";

/** The three answers to the question whether a municipality takes part, wherever it is asked. */
export const AnswerChoices: FC<{ form: FormState; municipality: string }> = ({ form, municipality }) => (
  <>
    <Radios
      form={form}
      name="answer"
      legend={`Vad svarar ${municipality}?`}
      options={[
        {
          value: "interested",
          label: answerText.interested,
          hint: "Vi vill veta mer innan vi bestämmer oss.",
        },
        {
          value: "takes_part",
          label: answerText.takes_part,
          hint: "Svaret binder inte kommunen. Det gör först nämndens beslut och socialchefens godkännande.",
        },
        {
          value: "declines",
          label: answerText.declines,
          hint: "Skriv varför. Anledningen visas för alla i nätverket.",
        },
      ]}
      required
    />
    <TextArea
      form={form}
      name="reason"
      label="Anledning eller kommentar"
      hint="Behövs om kommunen avstår."
      rows={3}
    />
  </>
);
