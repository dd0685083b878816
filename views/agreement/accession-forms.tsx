import type { FC } from "hono/jsx";
import type { Accession } from "../../src/agreement/accessions";
import type { Agreement } from "../../src/agreement/agreement";
import type { Municipality } from "../../src/membership/register";
import type { Person } from "../../src/people/persons";
import { day } from "../format";
import { ReasonPage } from "../membership/reason-page";
import { paths } from "../paths";
import { personOptions } from "../people/person-options";
import {
  Buttons,
  Checkbox,
  DateField,
  ErrorSummary,
  type FormState,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { AgreementSubPage } from "./frame";
import { SignatureFields } from "./signature-fields";

type NewProps = { form: FormState; agreement: Agreement; municipalities: Municipality[] };

export const NewAccessionPage: FC<NewProps> = ({ form, agreement, municipalities }) => (
  <AgreementSubPage
    title="En kommun vill bli part"
    lead="Kommunen blir part när dess nämnd har beslutat och överenskommelsen är undertecknad (punkt 15), från den senaste av önskad dag, beslutsdag och överenskommelsens första dag."
    narrow
  >
    {agreement.meantFor && (
      <p>
        Överenskommelsen är avsedd för: {agreement.meantFor}. En annan kommun kräver att överenskommelsen
        först ändras (punkt 12).
      </p>
    )}
    <ErrorSummary form={form} />
    <form method="post" action="/agreement/accessions" novalidate class="stack">
      <Select
        form={form}
        name="municipalityCode"
        label="Kommun"
        hint="Kommuner i registret som inte är parter."
        options={[
          {
            value: "",
            label: municipalities.length > 0 ? "Välj kommun" : "Ingen i registret, skriv den nedan",
          },
          ...municipalities.map(({ code, formalName }) => ({ value: code, label: formalName })),
        ]}
        required
      />
      <details open={["code", "shortName", "formalName", "genitive"].some((name) => form.values[name])}>
        <summary>Kommunen finns inte i listan</summary>
        <div class="stack">
          <TextField
            form={form}
            name="code"
            label="Kommunkod"
            hint="Fyra siffror, enligt SCB."
            size="short"
          />
          <TextField form={form} name="shortName" label="Kort namn" size="medium" />
          <TextField form={form} name="formalName" label="Formellt namn" size="medium" />
          <TextField form={form} name="genitive" label="Genitiv" size="medium" />
        </div>
      </details>
      <DateField form={form} name="chosenFromOn" label="Önskad första dag" required />
      <TextArea
        form={form}
        name="basis"
        label="Beslutsunderlag"
        hint="En handling på varje rad. Det går att skriva senare."
        rows={4}
      />
      <Buttons>
        <SubmitButton>Påbörja anslutningen</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

type StepProps = { accession: Accession; form: FormState };

const below = ({ id, genitive }: Accession) => [
  { href: "/agreement/parties", label: "Parter" },
  { href: paths.accession(id), label: `${genitive} anslutning` },
];

export const AccessionDecisionPage: FC<StepProps & { boards: string[]; people: Person[] }> = ({
  accession,
  form,
  boards,
  people,
}) => (
  <AgreementSubPage title={`Nämndens beslut, ${accession.formalName}`} below={below(accession)} narrow>
    <ErrorSummary form={form} />
    <form
      method="post"
      action={`${paths.accession(accession.id)}/decisions`}
      enctype="multipart/form-data"
      novalidate
      class="stack"
    >
      <TextField form={form} name="boardName" label="Nämnd" size="medium" list={boards} required />
      <DateField form={form} name="decidedOn" label="Beslutsdag" required />
      <TextField form={form} name="paragraph" label="Paragraf" size="short" required />
      <TextField form={form} name="caseNumber" label="Diarienummer" size="medium" />
      <TextArea form={form} name="wording" label="Beslutets lydelse" rows={4} />
      <Checkbox form={form} name="immediateApproval" label="Paragrafen justerades omedelbart" />
      <PdfField form={form} name="minutesExtract" label="Protokollsutdrag" />
      <h2>Utser också representant</h2>
      <p>
        Varje part har en representant i ledningsgruppen (punkt 6). Samma beslut kan utse den. Har kommunen
        redan en representant tar den nya över från den första dagen.
      </p>
      <Select
        form={form}
        name="representativeId"
        label="Representant"
        hint={
          people.length === 0
            ? "Ingen i registret hör till kommunen. Lägg till personen under Personer."
            : undefined
        }
        options={personOptions("Beslutet utser ingen", people)}
      />
      <TextField
        form={form}
        name="byPost"
        label="Utsedd i egenskap av"
        hint="Om nämnden utser en befattning och inte en person, till exempel socialchefen."
        size="medium"
      />
      <Buttons>
        <SubmitButton>Spara beslutet</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

export const AccessionSignaturePage: FC<StepProps> = ({ accession, form }) => (
  <AgreementSubPage
    title={`Underskrift, ${accession.formalName}`}
    lead="Fälten är de som står under Försäkran i överenskommelsen."
    below={below(accession)}
    narrow
  >
    {accession.decision && <p>Nämnden beslutade {day(accession.decision.decidedOn)}.</p>}
    <ErrorSummary form={form} />
    <form
      method="post"
      action={`${paths.accession(accession.id)}/signatures`}
      enctype="multipart/form-data"
      novalidate
      class="stack"
    >
      <SignatureFields form={form} municipality={accession.formalName} withCopy />
      <Buttons>
        <SubmitButton>Spara underskriften</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

export const AbandonAccessionPage: FC<StepProps> = ({ accession, form }) => {
  const href = paths.accession(accession.id);
  return (
    <ReasonPage
      form={form}
      title={`${accession.formalName} blir inte part`}
      lead="Anslutningen avslutas. Inget raderas, och kommunen kan börja om senare."
      action={`${href}/abandonment`}
      button="Avsluta anslutningen"
      back={{ href, label: `${accession.genitive} anslutning` }}
    />
  );
};
