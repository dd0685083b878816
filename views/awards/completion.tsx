import type { FC } from "hono/jsx";
import type { Blocker } from "../../src/applications/readiness";
import type { Completion } from "../../src/awards/completions";
import type { Instant } from "../../src/calendar";
import { blockersInWords } from "../applications/blocker-words";
import { ApplicationSubPage } from "../applications/frame";
import { day } from "../format";
import { paths } from "../paths";
import { DateField, TextArea } from "../ui/form";
import { Notice } from "../ui/notice";
import { PdfField } from "../ui/pdf-field";
import { Prose } from "../ui/prose";
import { ActPage, type ActProps } from "./act-page";

export const CompletionRequestPage: FC<ActProps & { funder: string; receivers: number }> = ({
  application,
  form,
  funder,
  receivers,
}) => (
  <ActPage
    application={application}
    form={form}
    title="Komplettering begärd"
    lead={`${funder} vill ha mer underlag. Texten öppnas för ändringar, och ${receivers} kommuners kontaktpersoner och socialchefer får ett brev var.`}
    to="completions"
    button="Registrera begäran"
    file
  >
    <TextArea
      form={form}
      name="asked"
      label="Vad finansiären begär"
      hint="Skriv av begäran, så att alla läser samma sak."
      rows={6}
      required
    />
    <DateField form={form} name="askedOn" label="Dag då begäran kom" required />
    <DateField form={form} name="completionDueOn" label="Sista dag för kompletteringen" required />
    <PdfField form={form} name="file" label="Begäran som fil" />
  </ActPage>
);

type ReplyProps = ActProps & {
  completion: Completion;
  unsent: boolean;
  isNewer: boolean;
  version: number;
  blockers: Blocker[];
  municipality: (code: string) => string;
  at: Instant;
};

export const CompletionReplyPage: FC<ReplyProps> = (props) => {
  const { application, form, completion, unsent, blockers, isNewer, version, municipality, at } = props;
  const asked = (
    <section aria-labelledby="asked">
      <h2 id="asked">Finansiären begär, senast {day(completion.request.dueOn)}</h2>
      <Prose text={completion.request.asked} />
    </section>
  );
  if (unsent || blockers.length > 0) {
    return (
      <ApplicationSubPage application={application} title="Kompletteringen kan inte lämnas in ännu" narrow>
        <Notice tone="warning" title="Detta saknas">
          <ul>
            {unsent && (
              <li>
                Texten har ändrats sedan version {version}. Skicka en ny version för godkännande, eller ändra
                tillbaka.
              </li>
            )}
            {blockersInWords(blockers, municipality, at).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Notice>
        {asked}
        <p>
          <a href={paths.application(application.id)}>Till texten och godkännandena</a>
        </p>
      </ApplicationSubPage>
    );
  }
  return (
    <ActPage
      application={application}
      form={form}
      title="Lämna in kompletteringen"
      lead={
        isNewer
          ? `Version ${version} är godkänd av alla. Lämna först in den hos finansiären, och registrera det sedan här.`
          : `Texten är densamma som finansiären har, version ${version}. Svara med handlingar eller en förklaring.`
      }
      to={`completions/${completion.request.id}/replies`}
      button="Registrera kompletteringen"
      file
    >
      {asked}
      <TextArea form={form} name="reply" label="Vad ni svarade" rows={5} required />
      <DateField form={form} name="handedInOn" label="Dag då kompletteringen lämnades in" required />
      <PdfField
        form={form}
        name="file"
        label="Kvittens eller det som lämnades in"
        note="Den sparas som den är, med sitt fingeravtryck."
        required
      />
    </ActPage>
  );
};
