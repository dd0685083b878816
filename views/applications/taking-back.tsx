import type { FC } from "hono/jsx";
import { counted } from "../format";
import { paths } from "../paths";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & { number: number; asked: number; approved: number; form: FormState };

export const TakingBackPage: FC<Props> = ({ application, number, asked, approved, form }) => (
  <ApplicationSubPage application={application} title={`Dra tillbaka version ${number}`} narrow>
    <p class="lead">
      Ingen kan längre godkänna eller avstå från version {number}. {counted(asked, "kommun", "kommuner")} får
      brev om det, och länkarna i de tidigare breven svarar att versionen är tillbakadragen.
    </p>
    <p>
      {approved > 0
        ? `${counted(approved, "godkännande", "godkännanden")} finns kvar. Om de räknas för nästa version beror på hur du klassar ändringen.`
        : "Ingen har godkänt ännu."}{" "}
      Är det bara ett fel i texten kan du i stället skicka en ny version som redaktionell.
    </p>
    <ErrorSummary form={form} />
    <form
      method="post"
      action={`${paths.version(application.id, number)}/taking-back`}
      novalidate
      class="stack"
    >
      <TextArea form={form} name="reason" label="Anledning" hint="Står i breven." rows={3} required />
      <Buttons>
        <SubmitButton variant="danger">Dra tillbaka version {number}</SubmitButton>
        <LinkButton href={paths.application(application.id)} variant="tertiary">
          Avbryt
        </LinkButton>
      </Buttons>
    </form>
  </ApplicationSubPage>
);
