import type { Child, FC } from "hono/jsx";
import { AgreementSubPage } from "../agreement/frame";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";
import { LinkButton } from "../ui/link-button";

type Props = {
  form: FormState;
  title: string;
  /** What happens, and what stays. */
  lead: Child;
  action: string;
  button: string;
  back: { href: string; label: string };
};

/** Something is ended or taken back: what it means, why, and a button that says so. */
export const ReasonPage: FC<Props> = ({ form, title, lead, action, button, back }) => (
  <AgreementSubPage title={title} lead={lead} below={[back]} narrow>
    <ErrorSummary form={form} />
    <form method="post" action={action} novalidate class="stack">
      <TextArea form={form} name="reason" label="Anledning" rows={3} required />
      <Buttons>
        <SubmitButton variant="danger">{button}</SubmitButton>
        <LinkButton href={back.href} variant="tertiary">
          Avbryt
        </LinkButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);
