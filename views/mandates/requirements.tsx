import type { FC } from "hono/jsx";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { paths } from "../paths";
import { Buttons, Checkbox, ErrorSummary, type FormState, SubmitButton } from "../ui/form";

/** What each municipality must have before the application is handed in. */
export const RequirementFields: FC<{ form: FormState }> = ({ form }) => (
  <fieldset class="ds-fieldset">
    <legend>Vad ska varje kommun ha lämnat före inlämning?</legend>
    <p class="hint">Socialchefens godkännande av versionen krävs alltid.</p>
    <div class="choices">
      <Checkbox
        form={form}
        name="wantsForms"
        label="Undertecknad samverkansblankett"
        hint="Kallas också intyg samverkanspart. Länsstyrelsens § 37-utlysningar brukar kräva den."
      />
      <Checkbox
        form={form}
        name="wantsDecisions"
        label="Nämndens beslut och mandat att underteckna"
        hint="Beslutet ska vara justerat och registrerat här, liksom vem som får underteckna."
      />
    </div>
  </fieldset>
);

export const RequirementsPage: FC<Heading & { form: FormState }> = ({ application, form }) => (
  <ApplicationSubPage application={application} title="Krav före inlämning" narrow>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.application(application.id)}/requirements`} novalidate class="stack">
      <RequirementFields form={form} />
      <Buttons>
        <SubmitButton>Spara kraven</SubmitButton>
      </Buttons>
    </form>
  </ApplicationSubPage>
);
