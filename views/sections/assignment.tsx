import type { FC } from "hono/jsx";
import { Buttons, Select, SubmitButton } from "../ui/form";
import { sectionPath } from "./frame";
import { type SectionProps, WRITE } from "./section";

export const Assignment: FC<SectionProps> = ({ application, section, form, possibleWriters }) => (
  <section aria-labelledby="assignment" class="stack">
    <h2 id="assignment">Vem som skriver</h2>
    <p>
      Den som är utsedd kan skriva i avsnittet, utöver dig. Det står bland personens uppgifter på startsidan,
      men inget brev skickas.
    </p>
    <Select
      form={form}
      name="writerId"
      label="Utsedd"
      options={[
        { value: "", label: "Ingen särskild" },
        ...possibleWriters.map(({ id, name, title }) => ({
          value: String(id),
          label: title ? `${name}, ${title}` : name,
        })),
      ]}
      required
      attributes={{ form: WRITE }}
    />
    <Buttons>
      <SubmitButton
        variant="secondary"
        form={WRITE}
        formaction={`${sectionPath(application.id, section.key)}/assignment`}
      >
        Utse
      </SubmitButton>
    </Buttons>
  </section>
);
