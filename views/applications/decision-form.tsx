import type { FC } from "hono/jsx";
import { groundText } from "../text";
import {
  Buttons,
  Checkbox,
  DateField,
  HiddenField,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import type { Props } from "./signoff";

export const DecisionForm: FC<Props> = ({ form: typed, ...props }) => {
  const isTyped = Object.keys(typed.values).length > 0;
  return <Form {...props} form={isTyped ? typed : { ...typed, values: props.known }} isKnown={!isTyped} />;
};

type FormProps = Props & { isKnown: boolean };

const Form: FC<FormProps> = ({ token, form, municipality, version, known, isKnown }) => (
  <section aria-labelledby="decision-form" class="no-print">
    <h2 id="decision-form">Ditt besked</h2>
    <form method="post" action={`/signoffs/${token}/review`} novalidate class="stack decision">
      <HiddenField name="version" value={String(version.number)} />
      <Radios
        form={form}
        name="decision"
        legend={`Ska ${municipality.formalName} delta?`}
        options={[
          { value: "approve", label: "Ja, godkänn medverkan" },
          { value: "decline", label: "Nej, kommunen avstår" },
        ]}
        required
      />
      <fieldset class="stack for-approve">
        <legend>Vad grundas godkännandet på?</legend>
        {isKnown && known.ground && (
          <p>Kommunen har redan lagt in sitt beslut, och det är ifyllt här. Kontrollera att det stämmer.</p>
        )}
        <Radios
          form={form}
          name="ground"
          legend="Grund"
          options={[
            { value: "board", label: groundText.board, hint: "Nämnden har beslutat att kommunen ska delta." },
            {
              value: "delegation",
              label: groundText.delegation,
              hint: "Du beslutar själv med stöd av delegationsordningen. Beslutet anmäls till nämnden.",
            },
            {
              value: "execution",
              label: groundText.execution,
              hint: "Frågan är redan avgjord, till exempel genom att nämnden har gett dig i uppdrag att skriva på.",
            },
          ]}
          required
        />
        <TextField
          form={form}
          name="board"
          label="Nämnd"
          hint="Till exempel Socialnämnden."
          size="medium"
          required
        />
        <DateField form={form} name="decidedOn" label="Beslutsdatum" required />
        <div class="for-boards stack">
          <TextField
            form={form}
            name="paragraph"
            label="Paragraf"
            hint="Till exempel § 46."
            size="short"
            required
          />
          <Checkbox form={form} name="immediateApproval" label="Paragrafen är omedelbart justerad" />
        </div>
        <div class="for-delegation stack">
          <TextField
            form={form}
            name="delegationItem"
            label="Punkt i delegationsordningen"
            size="short"
            required
          />
        </div>
        <TextField form={form} name="caseNumber" label="Ert diarienummer" size="medium" maxlength={60} />
      </fieldset>
      <div class="for-decline stack">
        <TextArea
          form={form}
          name="reason"
          label="Varför avstår kommunen?"
          hint="Läses av rådgivaren, projektägaren och er kontaktperson, och visas för alla kommuner i ansökan."
          rows={3}
          required
        />
      </div>
      <Buttons>
        <SubmitButton>Granska ditt besked</SubmitButton>
      </Buttons>
      <p class="small">Nästa sida visar vad du lämnar. Inget är klart förrän du har bekräftat där.</p>
    </form>
  </section>
);
