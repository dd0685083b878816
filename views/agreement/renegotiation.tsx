import type { FC } from "hono/jsx";
import type { Renegotiation } from "../../src/agreement/renegotiations";
import type { membersOn } from "../../src/membership/register";
import { counted, day } from "../format";
import { MunicipalitySelect } from "../membership/fields";
import { paths } from "../paths";
import { type DocumentFacts, DocumentLink } from "../ui/document-link";
import { Facts } from "../ui/facts";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { AgreementSubPage } from "./frame";

type Members = ReturnType<typeof membersOn>;

/** `receivers`: how many get a letter. */
export const NewRenegotiationPage: FC<{ form: FormState; members: Members; receivers: number }> = ({
  form,
  members,
  receivers,
}) => (
  <AgreementSubPage
    title="En part begär omförhandling"
    lead="Om förutsättningarna ändras avsevärt får en part kräva omförhandling. De andra parterna ska då förhandla (punkt 13)."
    narrow
  >
    <ErrorSummary form={form} />
    <form
      method="post"
      action="/agreement/renegotiations"
      enctype="multipart/form-data"
      novalidate
      class="stack"
    >
      <MunicipalitySelect form={form} municipalities={members} />
      <DateField form={form} name="demandedOn" label="Begärd" required />
      <TextArea form={form} name="reason" label="Skäl" hint="Alla parter får läsa det." rows={5} required />
      <PdfField form={form} name="demandFile" label="Skrivelsen" />
      <p>
        {counted(receivers, "person får ett brev", "personer får ett brev var")}: parternas kontaktpersoner,
        socialchefer och representanter.
      </p>
      <Buttons>
        <SubmitButton>Spara begäran och skicka breven</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

type Props = {
  renegotiation: Renegotiation;
  file: DocumentFacts | null;
  form: FormState;
  mayKeep: boolean;
};

export const RenegotiationPage: FC<Props> = ({ renegotiation, file, form, mayKeep }) => {
  const { id, municipality, endedOn } = renegotiation;
  return (
    <AgreementSubPage title={`${municipality} begär omförhandling`}>
      <p class="standing">
        {endedOn === null
          ? `Begärd ${day(renegotiation.demandedOn)}. Inget resultat ännu.`
          : `Klar ${day(endedOn)}.`}
      </p>
      <Facts
        facts={[
          ["Begärd av", municipality],
          ["Dag", day(renegotiation.demandedOn)],
          ["Skäl", <span class="preserve">{renegotiation.reason}</span>],
          ["Skrivelse", file && <DocumentLink file={file} />],
          ["Resultat", renegotiation.outcome && <span class="preserve">{renegotiation.outcome}</span>],
        ]}
      />
      <p class="small">Övriga parter är skyldiga att förhandla när omförhandling begärs (punkt 13).</p>
      {mayKeep && endedOn === null && (
        <>
          <h2>Vad det ledde till</h2>
          <ErrorSummary form={form} />
          <form method="post" action={`${paths.renegotiation(id)}/outcome`} novalidate class="stack">
            <DateField form={form} name="endedOn" label="Dag då den blev klar" required />
            <TextArea form={form} name="outcome" label="Resultat" rows={4} required />
            <Buttons>
              <SubmitButton>Spara resultatet</SubmitButton>
            </Buttons>
          </form>
          <p>
            Ledde det till en ny text? <a href="/agreement/amendments/new">Föreslå en ändring</a>
          </p>
        </>
      )}
    </AgreementSubPage>
  );
};
