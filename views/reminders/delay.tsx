import type { FC } from "hono/jsx";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { BarePage } from "../layout";
import { paths } from "../paths";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";

type Municipality = { code: string; formalName: string };

/** Says when a municipality's answer comes, and why it is late. */
export const DelayPage: FC<Heading & { municipality: Municipality; form: FormState }> = (props) => (
  <ApplicationSubPage
    application={props.application}
    title={`${props.municipality.formalName} kommer senare`}
    narrow
  >
    <DelayForm action={paths.delay(props.application.id, props.municipality.code)} form={props.form} />
  </ApplicationSubPage>
);

type DirectorsProps = { token: string; title: string; municipality: Municipality; form: FormState };

export const DirectorsDelayPage: FC<DirectorsProps> = ({ token, title, municipality, form }) => (
  <BarePage
    title={`${municipality.formalName} kommer senare`}
    crumbs={[{ href: `/signoffs/${token}`, label: title }]}
    narrow
  >
    <DelayForm action={`/signoffs/${token}/delay`} form={form} />
  </BarePage>
);

const DelayForm: FC<{ action: string; form: FormState }> = ({ action, form }) => (
  <>
    <p>Rådgivaren får veta det, och påminnelserna vilar till dess. Det är inget besked om att delta.</p>
    <ErrorSummary form={form} />
    <form method="post" action={action} novalidate class="stack">
      <DelayFields form={form} />
      <Buttons>
        <SubmitButton>Säg att vi kommer senare</SubmitButton>
      </Buttons>
    </form>
  </>
);

/** When, and why not before. */
export const DelayFields: FC<{ form: FormState }> = ({ form }) => (
  <>
    <DateField form={form} name="expectedOn" label="När kommer beskedet?" required />
    <TextArea
      form={form}
      name="whyLater"
      label="Därför att"
      hint="Till exempel: Nämnden sammanträder 3 december. Alla i ansökan kan läsa det."
      rows={3}
      required
    />
  </>
);
