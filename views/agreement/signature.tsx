import type { FC } from "hono/jsx";
import type { Signature } from "../../src/agreement/signatures";
import { day } from "../format";
import { type DocumentFacts, DocumentLink } from "../ui/document-link";
import { Facts } from "../ui/facts";
import { Buttons, Checkbox, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { PdfField } from "../ui/pdf-field";
import { AgreementSubPage } from "./frame";
import { SignatureFields } from "./signature-fields";

type Props = {
  signature: Signature;
  /** What was signed: the agreement, or an amendment's title. */
  of: { href: string; label: string };
  file: DocumentFacts | null;
  form: FormState;
  mayKeep: boolean;
};

export const SignaturePage: FC<Props> = ({ signature, of, file, form, mayKeep }) => (
  <AgreementSubPage title={`Underskrift, ${signature.municipality}`} below={[of]}>
    <Facts
      facts={[
        ["Undertecknat", of.label],
        ["Datum", day(signature.signedOn)],
        ["Kommun", signature.municipality],
        ["Kontaktperson", signature.contactName],
        ["Namnförtydligande", [signature.signedBy, signature.signerTitle].filter(Boolean).join(", ")],
        ["Undertecknat exemplar", file ? <DocumentLink file={file} /> : "Saknas här"],
      ]}
    />
    {mayKeep && !file && (
      <>
        <h2>Lägg in exemplaret</h2>
        <ErrorSummary form={form} />
        <form
          method="post"
          action={`/agreement/signatures/${signature.id}/papers`}
          enctype="multipart/form-data"
          novalidate
          class="stack"
        >
          <PdfField
            form={form}
            name="signedCopy"
            label="Undertecknat exemplar"
            note="Den sparas som den är, med sitt fingeravtryck."
            required
          />
          <Buttons>
            <SubmitButton>Spara exemplaret</SubmitButton>
          </Buttons>
        </form>
      </>
    )}
    {mayKeep && (
      <p>
        <a href={`/agreement/signatures/${signature.id}/correction`}>Rätta uppgifterna om underskriften</a>
      </p>
    )}
  </AgreementSubPage>
);

export const SignatureCorrectionPage: FC<Omit<Props, "file" | "mayKeep">> = ({ signature, of, form }) => (
  <AgreementSubPage
    title={`Rätta underskriften, ${signature.municipality}`}
    lead="Det som står nu finns kvar bland rättelserna."
    below={[of]}
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action={`/agreement/signatures/${signature.id}/correction`} novalidate class="stack">
      {signature.amendmentId !== null && (
        <Checkbox
          form={form}
          name="struck"
          label="Kommunen har inte undertecknat"
          hint="Underskriften stryks. Ändringen gäller då inte förrän kommunen har undertecknat."
        />
      )}
      <SignatureFields form={form} municipality={signature.municipality} />
      <TextArea form={form} name="reason" label="Varför rättas uppgiften?" rows={2} required />
      <Buttons>
        <SubmitButton>Spara rättelsen</SubmitButton>
        <LinkButton href={`/agreement/signatures/${signature.id}`} variant="tertiary">
          Avbryt
        </LinkButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);
