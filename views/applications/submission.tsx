import type { FC } from "hono/jsx";
import type { Board } from "../../src/applications/board";
import type { Caution } from "../../src/applications/cautions";
import type { Blocker } from "../../src/applications/readiness";
import type { HandingInLine } from "../../src/awards/handing-in-list";
import { lineText } from "../awards/words";
import { counted } from "../format";
import { paths } from "../paths";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { Notice } from "../ui/notice";
import { PdfField } from "../ui/pdf-field";
import { blockersInWords } from "./blocker-words";
import { Cautions } from "./cautions";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & {
  form: FormState;
  board: Board;
  blockers: Blocker[];
  cautions: Caution[];
  /** Of the e-service and the attachments. */
  notReady: HandingInLine[];
};

export const SubmissionPage: FC<Props> = (props) => {
  const { application, call, form, board, blockers, cautions, notReady, at } = props;
  const nameOf = (code: string) => board.rows.find((row) => row.code === code)?.formalName ?? code;
  if (blockers.length > 0) {
    return (
      <ApplicationSubPage application={application} title="Ansökan kan inte lämnas in ännu">
        <Notice tone="warning" title="Detta saknas">
          <ul>
            {blockersInWords(blockers, nameOf, at).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Notice>
        <p>
          <a href={paths.application(application.id)}>Tillbaka till ansökan</a>
        </p>
      </ApplicationSubPage>
    );
  }
  return (
    <ApplicationSubPage application={application} title="Lämna in" narrow>
      <p class="lead">
        Version {board.version?.number} är godkänd av alla {board.approved}. {board.approved} av{" "}
        {board.members} kommuner deltar.
      </p>
      <p>
        Lämna först in ansökan hos {call.funder}
        {call.applyAt && `: ${call.applyAt}`}. Registrera sedan inlämningen här. Efter det går ansökan inte
        att ändra.
      </p>
      <Cautions cautions={cautions} />
      <NotReady application={application} lines={notReady} />
      <ErrorSummary form={form} />
      <form
        method="post"
        action={`${paths.application(application.id)}/submission`}
        enctype="multipart/form-data"
        novalidate
        class="stack"
      >
        <DateField form={form} name="submittedOn" label="Dag då ansökan lämnades in" required />
        <TextField
          form={form}
          name="funderReference"
          label="Finansiärens referens"
          hint="Ärendenumret eller det som står på kvittensen."
          maxlength={60}
          size="medium"
          required
        />
        <PdfField
          form={form}
          name="file"
          label="Filen som lämnades in"
          note="Den sparas som den är, med sitt fingeravtryck."
          required
        />
        <Buttons>
          <SubmitButton>Registrera inlämningen</SubmitButton>
        </Buttons>
      </form>
    </ApplicationSubPage>
  );
};

const NotReady: FC<{ application: Heading["application"]; lines: HandingInLine[] }> = ({
  application,
  lines,
}) =>
  lines.length === 0 ? null : (
    <details>
      <summary>{counted(lines.length, "sak", "saker")} i förberedelsen är inte klara</summary>
      <ul>
        {lines.map((line) => (
          <li>{lineText(line)}</li>
        ))}
      </ul>
      <p>
        <a href={`${paths.application(application.id)}/handing-in`}>Till förberedelsen</a>
      </p>
    </details>
  );
