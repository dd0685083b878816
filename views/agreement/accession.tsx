import type { FC } from "hono/jsx";
import type { Accession } from "../../src/agreement/accessions";
import { dayOf } from "../../src/calendar";
import { day } from "../format";
import { paths } from "../paths";
import { type DocumentFacts, DocumentLink } from "../ui/document-link";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Steps } from "../ui/steps";
import { AgreementSubPage } from "./frame";
import { accessionWaits } from "./under-way";

type Props = {
  accession: Accession;
  /** The membership's first day; null while there is none. */
  memberFrom: string | null;
  /** By their ids. */
  files: Map<number, DocumentFacts>;
  form: FormState;
  mayKeep: boolean;
};

export const AccessionPage: FC<Props> = (props) => {
  const { accession, memberFrom, mayKeep } = props;
  const { decision, signature, abandonedAt } = accession;
  const open = abandonedAt === null;
  return (
    <AgreementSubPage
      title={`${accession.genitive} anslutning`}
      below={[
        { href: "/agreement/parties", label: "Parter" },
        { href: paths.agreementParty(accession.municipalityCode), label: accession.formalName },
      ]}
    >
      <p class="standing">{standingInWords(accession, memberFrom)}</p>
      {open && memberFrom === null && (
        <Steps
          steps={[
            { label: "Påbörjad", state: "done", note: `Önskad första dag ${day(accession.chosenFromOn)}` },
            {
              label: "Nämndens beslut",
              state: decision ? "done" : "now",
              note: decision ? day(decision.decidedOn) : "Saknas här",
            },
            {
              label: "Underskrift",
              state: signature ? "done" : "now",
              note: signature ? day(signature.signedOn) : "Saknas här",
            },
            { label: "Part", state: "later" },
          ]}
        />
      )}
      {decision && memberFrom !== null && decision.decidedOn > memberFrom && (
        <Notice tone="warning" title="Beslutet är fattat efter den första dagen">
          <p>
            Överenskommelsen blir giltig för kommunen när nämnden har godkänt den (punkt 15). Kontrollera
            beslutsdagen och kommunens första dag.
          </p>
        </Notice>
      )}
      <Decision {...props} />
      <Signature {...props} />
      <Basis {...props} />
      {mayKeep && open && memberFrom === null && (
        <p>
          <a href={`${paths.accession(accession.id)}/abandonment`}>Kommunen blir inte part</a>
        </p>
      )}
    </AgreementSubPage>
  );
};

function standingInWords(accession: Accession, memberFrom: string | null): string {
  if (accession.abandonedAt !== null)
    return `Avslutad ${day(dayOf(accession.abandonedAt))}. Kommunen blev inte part.`;
  if (memberFrom === null) return `${accessionWaits(accession)}.`;
  const whole = accession.decision !== null && accession.signature !== null;
  return whole ? `Part från ${day(memberFrom)}.` : `Part från ${day(memberFrom)}, enligt registret.`;
}

const Decision: FC<Props> = ({ accession: { id, decision, abandonedAt }, files, mayKeep }) => (
  <section aria-labelledby="decision">
    <h2 id="decision">Nämndens beslut (punkt 15)</h2>
    {decision ? (
      <Facts
        facts={[
          ["Nämnd", decision.boardName],
          ["Beslutsdag", day(decision.decidedOn)],
          ["Paragraf", `§ ${decision.paragraph}`],
          ["Diarienummer", decision.caseNumber],
          ["Beslut", decision.wording && <span class="preserve">{decision.wording}</span>],
          ["Justering", decision.immediateApproval && "Paragrafen justerades omedelbart"],
          ["Protokollsutdrag", fileOf(files, decision.documentId)],
        ]}
      />
    ) : (
      <Missing
        words="Beslutet saknas här."
        href={mayKeep && abandonedAt === null ? `${paths.accession(id)}/decisions/new` : null}
        label="Lägg in nämndens beslut"
      />
    )}
  </section>
);

const Signature: FC<Props> = ({ accession: { id, signature, abandonedAt }, files, mayKeep }) => (
  <section aria-labelledby="signature">
    <h2 id="signature">Underskrift (Försäkran)</h2>
    {signature ? (
      <>
        <Facts
          facts={[
            ["Datum", day(signature.signedOn)],
            ["Kontaktperson", signature.contactName],
            ["Namnförtydligande", [signature.signedBy, signature.signerTitle].filter(Boolean).join(", ")],
            ["Undertecknat exemplar", fileOf(files, signature.documentId) ?? "Saknas här"],
          ]}
        />
        <p>
          <a href={`/agreement/signatures/${signature.id}`}>
            {mayKeep && signature.documentId === null
              ? "Lägg in exemplaret, eller rätta"
              : "Se underskriften"}
          </a>
        </p>
      </>
    ) : (
      <Missing
        words="Underskriften saknas här."
        href={mayKeep && abandonedAt === null ? `${paths.accession(id)}/signatures/new` : null}
        label="Lägg in underskriften"
      />
    )}
  </section>
);

const fileOf = (files: Map<number, DocumentFacts>, id: number | null) => {
  const file = files.get(id ?? 0);
  return file ? <DocumentLink file={file} /> : null;
};

const Missing: FC<{ words: string; href: string | null; label: string }> = ({ words, href, label }) => (
  <>
    <p>{words}</p>
    {href && (
      <p>
        <LinkButton href={href} variant="secondary">
          {label}
        </LinkButton>
      </p>
    )}
  </>
);

const Basis: FC<Props> = ({ accession, form, mayKeep }) => (
  <section aria-labelledby="basis-heading">
    <h2 id="basis-heading">Beslutsunderlag</h2>
    {accession.basis ? (
      <ul>
        {accession.basis.split("\n").map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    ) : (
      <p>Inget underlag är inskrivet.</p>
    )}
    {mayKeep && accession.abandonedAt === null && (
      <details open={"basis" in form.errors}>
        <summary>Skriv underlaget</summary>
        <ErrorSummary form={form} />
        <form method="post" action={`${paths.accession(accession.id)}/basis`} novalidate class="stack">
          <TextArea
            form={form}
            name="basis"
            label="Handlingar"
            hint="En på varje rad, till exempel Tjänsteutlåtande 2013-10-24."
            rows={4}
          />
          <Buttons>
            <SubmitButton variant="secondary">Spara underlaget</SubmitButton>
          </Buttons>
        </form>
      </details>
    )}
  </section>
);
