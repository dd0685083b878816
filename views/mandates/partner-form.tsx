import type { FC } from "hono/jsx";
import type { Version } from "../../src/applications/applications";
import type { handedInForms, PartnerForm } from "../../src/mandates/partner-forms";
import { day, fileSize, fingerprint, moment } from "../format";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { Notice } from "../ui/notice";
import { PdfField } from "../ui/pdf-field";
import { Tag } from "../ui/tag";
import { PaperPage, type PartyHeading } from "./frame";
import { formStateText, formTone, methodText } from "./words";

type HandedIn = ReturnType<typeof handedInForms>;

type Props = PartyHeading & {
  current: PartnerForm | undefined;
  /** All that have come in, the newest first. */
  earlier: HandedIn;
  versions: Version[];
  uploadForm: FormState;
  checkForm: FormState;
  mayKeep: boolean;
  mayCheck: boolean;
};

/** The funder's form for one party: written for it, signed, handed in, checked. */
export const PartnerFormPage: FC<Props> = (props) => {
  const { application, party, current, versions, mayKeep, mayCheck } = props;
  const wanted = application.partnerForms === "signed";
  return (
    <PaperPage {...props} title="Undertecknad samverkansblankett" lead={`Från ${party.formalName}`}>
      <ErrorSummary form={props.uploadForm} />
      <ErrorSummary form={props.checkForm} />
      {!wanted && (
        <Notice tone="neutral" title="Ansökan kräver ingen samverkansblankett">
          <p>Rådgivaren kan ändra det under Underlag.</p>
        </Notice>
      )}
      {current ? (
        <Current {...props} current={current} />
      ) : (
        wanted && (
          <Empty title="Ingen undertecknad samverkansblankett har kommit in">
            <p>
              {versions.length > 0
                ? "Den ifyllda blanketten finns här nedanför, klar att underteckna."
                : "Blanketten kan hämtas när en version är skickad."}
            </p>
          </Empty>
        )
      )}
      {mayCheck && current && current.state !== "checked" && <Checking {...props} current={current} />}
      {wanted && mayKeep && versions.length > 0 && (
        <section aria-labelledby="uploading">
          <h2 id="uploading">
            {current ? "Lägg in en ny blankett" : "Lägg in den undertecknade blanketten"}
          </h2>
          <FilledIn at={paths.partnerForm(application.id, party.code)} version={versions[0]} />
          <SignedFormForm
            form={props.uploadForm}
            versions={versions}
            action={`${paths.party(application.id, party.code)}/partner-forms`}
            secondary={current?.state === "checked" || current?.state === "awaiting_check"}
          />
        </section>
      )}
      <Earlier {...props} />
    </PaperPage>
  );
};

/** The form as it is written for the municipality, to print and sign. */
export const FilledIn: FC<{ at: string; version: Version | undefined }> = ({ at, version }) =>
  version ? (
    <p>
      Blanketten är ifylld efter version {version.number}: <a href={`${at}.pdf`}>Hämta den som PDF</a> eller{" "}
      <a href={`${at}.docx`}>som Word</a>. Låt den som har mandat underteckna, och lägg in den här.
    </p>
  ) : null;

const Current: FC<Props & { current: PartnerForm }> = ({ application, party, current }) => (
  <>
    <p>
      <Tag tone={formTone[current.state]}>
        {current.state === "checked"
          ? `Kontrollerad mot version ${current.versionNumber}`
          : formStateText[current.state]}
      </Tag>
    </p>
    {current.state === "returned" && current.check && (
      <Notice tone="warning" title="Det här ska ändras">
        <p>”{current.check.reason}”</p>
        <p>
          Begärt av {current.check.byName}, {moment(current.check.at)}. Lägg in en ny blankett när den är
          ändrad.
        </p>
      </Notice>
    )}
    {current.state === "stale" && (
      <Notice tone="warning" title="En ny version har kommit">
        <p>
          Kommunens andel, roll eller projektperioden är en annan nu än i version {current.versionNumber}. En
          ny blankett behöver undertecknas.
        </p>
      </Notice>
    )}
    <Facts
      facts={[
        ["Undertecknad av", `${current.signer}, ${current.signerTitle}`],
        ["Dag", day(current.signedOn)],
        ["Hur", methodText[current.method]],
        [
          "För version",
          <a href={paths.version(application.id, current.versionNumber)}>{current.versionNumber}</a>,
        ],
        [
          "Fil",
          <>
            <a href={`${paths.party(application.id, party.code)}/partner-forms/${current.id}/document`}>
              {current.fileName}
            </a>{" "}
            ({fileSize(current.fileSize)})
          </>,
        ],
        ["Filens fingeravtryck", <span class="fingerprint">{fingerprint(current.sha256)}</span>],
        ["Inlämnad", `${moment(current.at)} av ${current.byName}`],
        [
          "Kontrollerad",
          current.check?.verdict === "checked" && `${moment(current.check.at)} av ${current.check.byName}`,
        ],
      ]}
    />
  </>
);

const Checking: FC<Props & { current: PartnerForm }> = ({ application, party, current, checkForm: form }) => (
  <section aria-labelledby="checking">
    <h2 id="checking">Kontrollera blanketten</h2>
    <p>
      Jämför namn, andel, medfinansiering, projektägare och projektperiod med version {current.versionNumber},
      och kontrollera att rätt person har undertecknat.
    </p>
    <form
      method="post"
      action={`${paths.party(application.id, party.code)}/partner-forms/${current.id}/checks`}
      novalidate
      class="stack"
    >
      <Radios
        form={form}
        name="verdict"
        legend="Är blanketten rätt?"
        options={[
          ...(current.state === "stale"
            ? []
            : [{ value: "checked", label: `Ja, den stämmer med version ${current.versionNumber}` }]),
          { value: "returned", label: "Nej, begär en ändring", hint: "Kontaktpersonerna får ett brev." },
        ]}
        required
      />
      <TextArea form={form} name="returnReason" label="Vad ska ändras?" rows={3} later />
      <Buttons>
        <SubmitButton variant={current.state === "awaiting_check" ? "primary" : "secondary"}>
          Spara kontrollen
        </SubmitButton>
      </Buttons>
    </form>
  </section>
);

/** The same for one who is signed in and for the director who came from a letter. */
export const SignedFormForm: FC<{
  form: FormState;
  versions: readonly Pick<Version, "number">[];
  action: string;
  secondary?: boolean;
}> = ({ form, versions, action, secondary }) => (
  <form method="post" action={action} enctype="multipart/form-data" novalidate class="stack">
    <PdfField form={form} name="signedFile" label="Undertecknad samverkansblankett" required />
    <Select
      form={form}
      name="formVersion"
      label="För vilken version?"
      options={versions.map(({ number }) => ({ value: String(number), label: `Version ${number}` }))}
      required
    />
    <TextField form={form} name="signer" label="Undertecknad av" autocomplete="off" size="medium" required />
    <TextField form={form} name="signerTitle" label="Titel" autocomplete="off" size="medium" required />
    <DateField form={form} name="formSignedOn" label="Dag för underskriften" required />
    <Radios
      form={form}
      name="signingMethod"
      legend="Hur är den undertecknad?"
      options={Object.entries(methodText).map(([value, label]) => ({ value, label }))}
      required
    />
    <Buttons>
      <SubmitButton variant={secondary ? "secondary" : "primary"}>Lämna in blanketten</SubmitButton>
    </Buttons>
  </form>
);

const Earlier: FC<Props> = ({ application, party, earlier, current }) => {
  const replaced = earlier.filter(({ id }) => id !== current?.id);
  return replaced.length === 0 ? null : (
    <details>
      <summary>Tidigare inlämnade</summary>
      <ul>
        {replaced.map(({ id, fileName, versionNumber, at, byName }) => (
          <li>
            <a href={`${paths.party(application.id, party.code)}/partner-forms/${id}/document`}>{fileName}</a>
            , version {versionNumber}, {moment(at)}, {byName}
          </li>
        ))}
      </ul>
    </details>
  );
};
