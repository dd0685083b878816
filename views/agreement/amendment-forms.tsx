import type { FC } from "hono/jsx";
import type { ValidClause } from "../../src/agreement/agreement-text";
import type { Amendment } from "../../src/agreement/amendments";
import { MunicipalitySelect } from "../membership/fields";
import { ReasonPage } from "../membership/reason-page";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { clauseTitle } from "./clause-title";
import { AgreementSubPage } from "./frame";
import { SignatureFields } from "./signature-fields";

type NewProps = { form: FormState; clauses: ValidClause[] };

export const NewAmendmentPage: FC<NewProps> = ({ form, clauses }) => (
  <AgreementSubPage
    title="Föreslå en ändring"
    lead="Ändringen gäller när alla parter har undertecknat den (punkt 12). Texten går inte att ändra sedan, men ändringen kan tas tillbaka."
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action="/agreement/amendments" enctype="multipart/form-data" novalidate class="stack">
      <TextField
        form={form}
        name="amendmentTitle"
        label="Vad ändringen gäller"
        hint="Till exempel Ny fördelning av avgiften."
        required
      />
      <DateField form={form} name="proposedOn" label="Föreslogs" required />
      <DateField form={form} name="effectiveFromOn" label="Gäller tidigast från" required />
      <TextArea
        form={form}
        name="amendmentText"
        label="Ny text"
        hint="Varje punkt som ändras eller läggs till, med nummer och rubrik på en egen rad och hela den nya texten under."
        rows={14}
        required
      />
      <PdfField form={form} name="amendmentFile" label="Fil" />
      <Buttons>
        <SubmitButton>Föreslå ändringen</SubmitButton>
      </Buttons>
    </form>
    {clauses.length > 0 && (
      <details>
        <summary>Börja med texten i en punkt som den lyder nu</summary>
        <ul>
          {clauses
            .filter(({ number }) => number !== "")
            .map((clause) => (
              <li>
                <a href={`/agreement/amendments/new?clause=${encodeURIComponent(clause.number)}`}>
                  {clauseTitle(clause)}
                </a>
              </li>
            ))}
        </ul>
      </details>
    )}
  </AgreementSubPage>
);

type SigningProps = {
  form: FormState;
  amendment: Amendment;
  /** Those who can sign and have not. */
  municipalities: { code: string; formalName: string }[];
};

export const AmendmentSignaturePage: FC<SigningProps> = ({ form, amendment, municipalities }) => (
  <AgreementSubPage
    title="Underskrift under ändringen"
    lead={amendment.title}
    below={[{ href: paths.amendment(amendment.id), label: amendment.title }]}
    narrow
  >
    <ErrorSummary form={form} />
    <form
      method="post"
      action={`${paths.amendment(amendment.id)}/signatures`}
      enctype="multipart/form-data"
      novalidate
      class="stack"
    >
      <MunicipalitySelect form={form} municipalities={municipalities} />
      <SignatureFields form={form} withCopy />
      <Buttons>
        <SubmitButton>Spara underskriften</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

export const WithdrawAmendmentPage: FC<Omit<SigningProps, "municipalities">> = ({ amendment, form }) => {
  const href = paths.amendment(amendment.id);
  return (
    <ReasonPage
      form={form}
      title="Ta tillbaka ändringen"
      lead="Ändringen kan inte längre undertecknas och börjar inte gälla. Inget raderas."
      action={`${href}/withdrawal`}
      button="Ta tillbaka ändringen"
      back={{ href, label: amendment.title }}
    />
  );
};
