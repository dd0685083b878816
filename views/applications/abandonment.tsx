import type { FC } from "hono/jsx";
import { paths } from "../paths";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { ApplicationSubPage, type Heading } from "./frame";

export const AbandonmentPage: FC<Heading & { form: FormState }> = ({ application, form }) => (
  <ApplicationSubPage application={application} title="Lägg ned ansökan" narrow>
    <p class="lead">Ingen kan längre svara eller godkänna. Inget raderas, och ansökan kan tas upp igen.</p>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.application(application.id)}/abandonment`} novalidate class="stack">
      <TextArea form={form} name="reason" label="Anledning" rows={3} required />
      <Buttons>
        <SubmitButton variant="danger">Lägg ned ansökan</SubmitButton>
        <LinkButton href={paths.application(application.id)} variant="tertiary">
          Avbryt
        </LinkButton>
      </Buttons>
    </form>
  </ApplicationSubPage>
);
