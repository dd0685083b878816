import type { FC } from "hono/jsx";
import type { DiaryEntry } from "../../src/papers/diary";
import type { PaperFacts, PaperParty, PaperVersion } from "../../src/papers/facts";
import type { MissingInPapers } from "../../src/papers/missing";
import type { reportTemplate } from "../../src/papers/report-templates";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { day, moment } from "../format";
import { paths } from "../paths";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { Notice } from "../ui/notice";
import { whichText } from "./papers";
import { reportStyleOf } from "./report-style";
import { textChoice, textQuery } from "./text-choice";
import { layoutText, missingText } from "./words";

type Props = Heading & {
  code: string;
  name: string;
  /** Undefined when the municipality is not in the text. */
  party: PaperParty | undefined;
  facts: PaperFacts;
  texts: (PaperVersion | null)[];
  missing: MissingInPapers[];
  template: ReturnType<typeof reportTemplate>;
  entry: DiaryEntry | undefined;
  earlier: DiaryEntry[];
  mayKeep: boolean;
  form: FormState;
};

/** One municipality's papers: what its board, its signatory and its registrar need. */
export const PartyPapersPage: FC<Props> = (props) => (
  <ApplicationSubPage application={props.application} title={`Handlingar för ${props.name}`}>
    <ErrorSummary form={props.form} />
    {props.party ? (
      <>
        <p>{whichText(props.facts)}</p>
        <Missing {...props} />
        <Report {...props} party={props.party} />
        <PartnerForm {...props} />
      </>
    ) : (
      <p>
        {props.name} är inte med i den text som gäller, så det finns inget tjänsteutlåtande och ingen
        blankett. Det som har gått mellan kommunen och nätverket finns i underlaget för registrering.
      </p>
    )}
    <Registering {...props} />
  </ApplicationSubPage>
);

const Missing: FC<Props> = ({ missing, code, mayKeep }) => {
  const told = missing.filter((one) => one !== "not_frozen");
  if (told.length === 0) return null;
  return (
    <Notice tone="warning" title="Det här saknas i handlingarna">
      <ul>
        {told.map((one) => (
          <li>{missingText[one].long}</li>
        ))}
      </ul>
      {mayKeep && (
        <p>
          <a href={paths.reportSettings(code)}>Bestäm hur kommunens tjänsteutlåtanden skrivs</a>
        </p>
      )}
    </Notice>
  );
};

const Report: FC<Props & { party: PaperParty }> = ({
  application,
  code,
  party,
  template,
  texts,
  mayKeep,
}) => {
  const own = paths.party(application.id, code);
  const { layout } = reportStyleOf(party);
  return (
    <section aria-labelledby="report">
      <h2 id="report">Tjänsteutlåtande till nämnden</h2>
      <p>
        Ett färdigt utkast med förslag till beslut, kommunens andel och konsekvenser, {layoutText[layout]}.
        Läs igenom det och lägg till kommunens egna skäl i bedömningen.{" "}
        {mayKeep && <a href={paths.reportSettings(code)}>Ändra hur det skrivs</a>}
      </p>
      <ul>
        {texts.map((text) => (
          <li>
            {textChoice(text)}:{" "}
            <a href={`${own}/official-report.docx${textQuery(text)}`}>
              Word
              <Of text={text} />
            </a>
            {template && (
              <>
                {" "}
                ·{" "}
                <a href={`${own}/official-report-own.docx${textQuery(text)}`}>
                  Word i kommunens egen mall
                  <Of text={text} />
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Of: FC<{ text: PaperVersion | null }> = ({ text }) => (
  <span class="ds-sr-only">, {textChoice(text).toLowerCase()}</span>
);

const PartnerForm: FC<Props> = ({ application, code, texts }) => {
  const own = `${paths.party(application.id, code)}/partner-form`;
  return (
    <section aria-labelledby="partner-form">
      <h2 id="partner-form">Samverkansblankett</h2>
      <p>
        Ifylld och klar att undertecknas av den som får företräda kommunen. Underteckna den som hör till den
        senaste versionen, inte utkastet.
      </p>
      <ul>
        {texts.map((text) => (
          <li>
            {textChoice(text)}:{" "}
            <a href={`${own}.pdf${textQuery(text)}`}>
              PDF
              <Of text={text} />
            </a>{" "}
            ·{" "}
            <a href={`${own}.docx${textQuery(text)}`}>
              Word
              <Of text={text} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Registering: FC<Props> = (props) => {
  const { application, code, name, entry, earlier, mayKeep } = props;
  return (
    <section aria-labelledby="registering">
      <h2 id="registering">Till registratorn</h2>
      <p>
        Allt som har gått mellan {name} och nätverket i ansökan, i en zip-fil: handlingarna som PDF, och en
        förteckning med datum, avsändare, mottagare, ärendemening och fingeravtryck som PDF, JSON och XML.
      </p>
      <p>
        <a href={`${paths.party(application.id, code)}/record.zip`}>Hämta underlaget för registrering</a>
        <br />
        <a href={`${paths.municipality(code)}/record.zip`}>Hämta allt om {name}, i alla ansökningar</a>
      </p>
      <p>{entry ? registered(entry) : "Ingen har meddelat att ärendet är diariefört."}</p>
      {earlier.length > 0 && (
        <details>
          <summary>Tidigare uppgifter</summary>
          <ul>
            {earlier.map((one) => (
              <li>{registered(one)}</li>
            ))}
          </ul>
        </details>
      )}
      {mayKeep && <DiaryForm {...props} />}
    </section>
  );
};

const registered = ({ caseNumber, registeredOn, byName, at }: DiaryEntry) =>
  `Diariefört ${day(registeredOn)} med diarienummer ${caseNumber} (${byName}, ${moment(at)}).`;

const DiaryForm: FC<Props> = ({ application, code, entry, form }) => (
  <form
    method="post"
    action={`${paths.party(application.id, code)}/diary-entries`}
    novalidate
    class="stack"
    aria-labelledby="diary-form"
  >
    <h3 id="diary-form">{entry ? "Rätta diarienumret" : "Meddela att ärendet är diariefört"}</h3>
    <div class="pair">
      <TextField
        form={form}
        name="diaryNumber"
        label="Diarienummer"
        hint="Som kommunen skriver det, utan Dnr. Till exempel SN 2026/123."
        maxlength={75}
        size="medium"
        required
      />
      <DateField form={form} name="registeredOn" label="Diariefört den" required />
    </div>
    <Buttons>
      <SubmitButton>{entry ? "Spara rättelsen" : "Spara diarienumret"}</SubmitButton>
    </Buttons>
  </form>
);
