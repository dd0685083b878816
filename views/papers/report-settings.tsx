import type { FC } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import type { ReportTemplateRow } from "../../src/papers/report-templates";
import { fileSize, moment, names } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import {
  Buttons,
  ErrorSummary,
  FileField,
  type FormState,
  Radios,
  SubmitButton,
  TextField,
} from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { NEEDED_PLACEHOLDERS, PLACEHOLDERS } from "./report-values";

type Props = {
  municipality: Municipality;
  chosen: boolean;
  /** The newest first. */
  templates: ReportTemplateRow[];
  styleForm: FormState;
  templateForm: FormState;
  plainName: (written: string) => string;
};

/** How a municipality's official reports are written: in which order, who signs, and in whose template. */
export const ReportSettingsPage: FC<Props> = (props) => {
  const { municipality, styleForm, templateForm } = props;
  return (
    <Page
      title={`Så skrivs tjänsteutlåtanden för ${municipality.formalName}`}
      crumbs={[registerCrumb, { href: paths.municipality(municipality.code), label: municipality.shortName }]}
    >
      <ErrorSummary form={{ values: {}, errors: { ...styleForm.errors, ...templateForm.errors } }} />
      <StyleForm {...props} />
      <Template {...props} />
      <Placeholders />
    </Page>
  );
};

const StyleForm: FC<Props> = ({ municipality, chosen, styleForm: form }) => (
  <section aria-labelledby="style">
    <h2 id="style">Ordning och underskrifter</h2>
    {!chosen && <p>Ni har inte valt ännu. Så här skrivs de tills ni gör det.</p>}
    <form method="post" action={paths.reportSettings(municipality.code)} novalidate class="stack">
      <Radios
        form={form}
        name="reportLayout"
        legend="I vilken ordning?"
        options={[
          {
            value: "proposal_first",
            label: "Förslaget till beslut först",
            hint: "Förslag till beslut, Sammanfattning av ärendet, Beslutsunderlag, Ärendet, Förslag.",
          },
          {
            value: "matter_first",
            label: "Ärendet först",
            hint: "Ärendet, Förslag till beslut, Bakgrund, Bakgrund till ansökan, Bedömning, Konsekvenser för barn och unga, Ekonomiska konsekvenser, Handlingar i ärendet.",
          },
        ]}
        required
      />
      <TextField
        form={form}
        name="reportOffice"
        label="Förvaltningens namn"
        hint="Till exempel Socialförvaltningen eller Socialkontoret."
        size="medium"
        required
      />
      <TextField
        form={form}
        name="signerTitle"
        label="Titel på den som skriver under"
        hint="Till exempel socialdirektör. Samma befattning får i uppdrag att underteckna samverkansblanketten."
        size="medium"
        required
      />
      <TextField
        form={form}
        name="secondSignerTitle"
        label="Titel på den andra som skriver under"
        hint="Till exempel avdelningschef. Lämna tomt om en skriver under."
        size="medium"
      />
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </section>
);

const Template: FC<Props> = (props) => {
  const { municipality, templates, templateForm: form } = props;
  const [current] = templates;
  const isUsed = current?.documentId != null;
  return (
    <section aria-labelledby="template">
      <h2 id="template">Egen Word-mall</h2>
      {isUsed && current ? <Used {...props} current={current} /> : <p>Kommunen använder ingen egen mall.</p>}
      <form
        method="post"
        action={`${paths.reportSettings(municipality.code)}/templates`}
        enctype="multipart/form-data"
        novalidate
        class="stack"
      >
        <FileField
          form={form}
          name="reportTemplate"
          label={isUsed ? "Byt till en annan mall" : "Lägg in en mall"}
          hint="En Word-fil (.docx eller .dotx) på högst 20 MB, utan makron och lösenord."
          accept=".docx,.dotx"
          required
        />
        <Buttons>
          <SubmitButton variant="secondary">Lägg in mallen</SubmitButton>
        </Buttons>
      </form>
      <EarlierTemplates {...props} />
    </section>
  );
};

const Used: FC<Props & { current: ReportTemplateRow }> = ({ municipality, current, plainName }) => {
  const known = new Set(PLACEHOLDERS.map(({ name }) => name));
  const unknown = current.placeholders.filter((written) => !known.has(plainName(written)));
  const used = new Set(current.placeholders.map(plainName));
  const missing = NEEDED_PLACEHOLDERS.filter((name) => !used.has(name));
  const own = paths.reportSettings(municipality.code);
  return (
    <>
      <p>
        Ni använder <a href={`${own}/templates/${current.id}`}>{current.name}</a> (
        {fileSize(current.size ?? 0)}), inlagd {moment(current.at)}
        {current.by && ` av ${current.by}`}. {current.placeholders.length - unknown.length} fält fylls i.
      </p>
      {unknown.length > 0 && (
        <p>
          <strong>Okända fält:</strong> {names(unknown.map(inBraces))}. De står kvar som de är i handlingen.
          Rätta stavningen i mallen och lägg in den igen.
        </p>
      )}
      {missing.length > 0 && (
        <p>
          <strong>Mallen saknar:</strong> {names(missing.map(inBraces))}. Utan dem blir tjänsteutlåtandet inte
          helt.
        </p>
      )}
      <form method="post" action={`${own}/template-ending`}>
        <SubmitButton variant="tertiary">Sluta använda mallen</SubmitButton>
      </form>
    </>
  );
};

const inBraces = (name: string) => `{{${name}}}`;

const EarlierTemplates: FC<Props> = ({ municipality, templates }) => {
  const earlier = templates.slice(1).filter(({ documentId }) => documentId !== null);
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>Tidigare mallar</summary>
      <ul>
        {earlier.map(({ id, name, at, by }) => (
          <li>
            <a href={`${paths.reportSettings(municipality.code)}/templates/${id}`}>{name}</a>, {moment(at)}
            {by && `, ${by}`}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Placeholders: FC = () => (
  <section aria-labelledby="placeholders">
    <h2 id="placeholders">Fält som mallen kan ha</h2>
    <p>
      Skriv fältet där texten ska stå. Stora och små bokstäver, mellanslag och prickar spelar ingen roll:{" "}
      {inBraces("Förslag till beslut")} är samma fält som {inBraces("forslag_till_beslut")}. Låt ett fält som
      blir flera stycken stå ensamt på sin rad.
    </p>
    <Table caption="Fält" captionHidden head={["Fält", "Blir"]}>
      {PLACEHOLDERS.map(({ name, means }) => (
        <Row>
          <RowHeader>
            <code>{inBraces(name)}</code>
          </RowHeader>
          <Cell label="Blir">{means}</Cell>
        </Row>
      ))}
    </Table>
  </section>
);
