import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import type { CallRow } from "../../src/calls/call-list";
import type { membersOn } from "../../src/membership/register";
import type { Need } from "../../src/needs/needs";
import type { StandingForm } from "../../src/sections/funder-forms";
import { lastDayWords } from "../calls/deadline";
import { counted } from "../format";
import { Page } from "../layout";
import { RequirementFields } from "../mandates/requirements";
import { Buttons, Checkbox, ErrorSummary, type FormState, Select, SubmitButton, TextField } from "../ui/form";

type Props = {
  form: FormState;
  calls: CallRow[];
  members: ReturnType<typeof membersOn>;
  /** What the text can begin from. */
  needs: Need[];
  /** What the funder's form can be. */
  forms: StandingForm[];
  /** How many people get the letter. */
  contacts: number;
  at: Instant;
};

export const OpeningPage: FC<Props> = ({ form, calls, members, needs, contacts, forms }) => (
  <Page title="Starta gemensam ansökan" crumbs={[{ href: "/applications", label: "Ansökningar" }]} narrow>
    <p class="lead">
      Alla {members.length} medlemmar tillfrågas. {counted(contacts, "kontaktperson", "kontaktpersoner")} får
      ett brev med frågan om kommunen vill delta.
    </p>
    <ErrorSummary form={form} />
    <form method="post" action="/applications" novalidate class="stack">
      <Select
        form={form}
        name="callId"
        label="Utlysning"
        options={[
          { value: "", label: "Välj utlysning" },
          ...calls.map((call) => ({
            value: String(call.id),
            label: `${call.title} (${lastDayWords(call)})`,
          })),
        ]}
        required
      />
      <TextField
        form={form}
        name="title"
        label="Projektets titel"
        hint="Den kan ändras senare."
        maxlength={200}
        required
      />
      <Select
        form={form}
        name="ownerCode"
        label="Projektägare"
        hint="Den kommun som söker och tar emot medlen. Kommunen tillfrågas och kan säga ja på villkor."
        options={[
          { value: "", label: "Välj kommun" },
          ...members.map(({ code, formalName }) => ({ value: code, label: formalName })),
        ]}
        required
      />
      <RequirementFields form={form} />
      <Select
        form={form}
        name="formKey"
        label="Formulär"
        hint="Bestämmer vilka avsnitt texten har. Det kan bytas senare, utan att något går förlorat."
        options={[
          { value: "", label: "Det som passar utlysningens program" },
          ...forms.map(({ key, name, sections }) => ({
            value: key,
            label: `${name} (${counted(sections.length, "avsnitt", "avsnitt")})`,
          })),
        ]}
        required
      />
      {needs.length > 0 && (
        <fieldset class="ds-fieldset">
          <legend>Börja från kommunernas behov</legend>
          <p class="hint">Det som kommunerna har skrivit blir ett utkast till ansökans text om behovet.</p>
          <div class="choices">
            {needs.map(({ id, title, municipality }) => (
              <Checkbox form={form} name={`need-${id}`} label={`${municipality}: ${title}`} />
            ))}
          </div>
        </fieldset>
      )}
      <Buttons>
        <SubmitButton>Starta och fråga {members.length} kommuner</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
