import type { Child, FC, PropsWithChildren } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import { ApplicationSubPage } from "../applications/frame";
import { paths } from "../paths";
import { Buttons, ErrorSummary, type FormState, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";

export type ActProps = { application: Application; form: FormState };

type Props = PropsWithChildren<
  ActProps & {
    title: string;
    lead?: Child;
    /** Where it is sent, below the application's address. */
    to: string;
    button: string;
    /** It carries a file. */
    file?: boolean;
    danger?: boolean;
    /** Where one goes instead; the page of what happens after the decision unless told. */
    back?: string;
  }
>;

/** One thing to do about an application that has left the municipalities: what, its fields, and the way back. */
export const ActPage: FC<Props> = (props) => {
  const { application, form, title, lead, to, button, file, danger, back, children } = props;
  return (
    <ApplicationSubPage application={application} title={title} narrow>
      {lead && <p class="lead">{lead}</p>}
      <ErrorSummary form={form} />
      <form
        method="post"
        action={`${paths.application(application.id)}/${to}`}
        enctype={file ? "multipart/form-data" : undefined}
        novalidate
        class="stack"
      >
        {children}
        <Buttons>
          <SubmitButton variant={danger ? "danger" : "primary"}>{button}</SubmitButton>
          <LinkButton href={back ?? paths.award(application.id)} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
    </ApplicationSubPage>
  );
};
