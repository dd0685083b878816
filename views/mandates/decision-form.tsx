import type { FC } from "hono/jsx";
import type { Version } from "../../src/applications/applications";
import type { Board } from "../../src/boards/boards";
import { type DecisionForm, isReported, standsInMinutes } from "../../src/mandates/decision-state";
import { paths } from "../paths";
import {
  Buttons,
  Checkbox,
  DateField,
  ErrorSummary,
  type FormState,
  MoneyField,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { PaperPage, type PartyHeading } from "./frame";
import { decisionFormHint, decisionForms, decisionFormText, outcomeText } from "./words";

/** First which kind of decision it is: each asks for its own facts. */
export const DecisionKindPage: FC<PartyHeading> = (props) => (
  <PaperPage
    {...props}
    title="Beslut om att delta"
    lead={`Hur beslutar ${props.party.formalName}? Kommunen avgör det själv.`}
    narrow
  >
    <ul class="choices">
      {decisionForms.map((form) => (
        <li>
          <a href={`${paths.party(props.application.id, props.party.code)}/decisions/new?form=${form}`}>
            {decisionFormText[form]}
          </a>
          <span class="under">{decisionFormHint[form]}</span>
        </li>
      ))}
    </ul>
  </PaperPage>
);

type Props = PartyHeading & {
  kind: DecisionForm;
  form: FormState;
  boards: Board[];
  versions: Version[];
  isOwner: boolean;
};

export const DecisionFormPage: FC<Props> = (props) => {
  const { application, party, kind, form } = props;
  const path = `${paths.party(application.id, party.code)}/decisions`;
  return (
    <PaperPage {...props} title={decisionFormText[kind]} lead={decisionFormHint[kind]} narrow>
      <ErrorSummary form={form} />
      <form
        method="post"
        action={`${path}?form=${kind}`}
        enctype="multipart/form-data"
        novalidate
        class="stack"
      >
        <Radios
          form={form}
          name="decisionOutcome"
          legend="Hur blev det?"
          options={outcomesOf(kind).map((value) => ({ value, label: outcomeText[value] }))}
          required
        />
        {kind !== "none_needed" && <WhoDecided {...props} />}
        {kind !== "none_needed" && (
          <DateField
            form={form}
            name="decidedOn"
            label="Beslutsdatum"
            hint="För ett förslag: det sammanträde som det är tänkt för."
            required
          />
        )}
        {standsInMinutes(kind) && <Minutes form={form} />}
        {isReported(kind) && <Deciding {...props} />}
        {(kind === "chair" || kind === "none_needed") && (
          <TextArea
            form={form}
            name="decisionReason"
            label={kind === "chair" ? "Varför kunde ärendet inte vänta?" : "Varför behövs inget beslut?"}
            rows={3}
            required
          />
        )}
        <TextField form={form} name="caseNumber" label="Ert diarienummer" size="medium" maxlength={60} />
        <AboutVersion {...props} />
        <Points {...props} />
        <PdfField
          form={form}
          name="extract"
          label={standsInMinutes(kind) ? "Protokollsutdrag" : "Beslutet"}
          note="Det går att lägga in senare."
        />
        <Buttons>
          <SubmitButton>Spara beslutet</SubmitButton>
        </Buttons>
      </form>
    </PaperPage>
  );
};

const outcomesOf = (kind: DecisionForm) =>
  kind === "board" || kind === "board_committee"
    ? (["granted", "proposed", "referred_back", "tabled", "rejected"] as const)
    : (["granted", "proposed", "rejected"] as const);

const WhoDecided: FC<Props> = ({ form, boards, kind }) => (
  <>
    {boards.length > 0 && (
      <Select
        form={form}
        name="boardId"
        label={isReported(kind) ? "Nämnd som har delegerat" : "Nämnd eller utskott"}
        options={[
          { value: "", label: "Finns inte i listan" },
          ...boards.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        later
      />
    )}
    <TextField
      form={form}
      name="boardName"
      label={boards.length > 0 ? "Namn, om den inte finns i listan" : "Nämnd eller utskott"}
      size="medium"
      later
    />
  </>
);

const Minutes: FC<{ form: FormState }> = ({ form }) => (
  <>
    <TextField
      form={form}
      name="paragraph"
      label="Paragraf"
      hint="Till exempel § 46. Behövs inte för ett förslag."
      size="short"
      required
    />
    <Checkbox form={form} name="immediateApproval" label="Paragrafen är omedelbart justerad" />
    <DateField
      form={form}
      name="adjustedOn"
      label="Justerad den"
      hint="Beslutet kan användas när paragrafen är justerad. Att det vinner laga kraft behöver inte inväntas."
    />
    <TextArea form={form} name="wording" label="Beslutets lydelse" rows={4} />
  </>
);

const Deciding: FC<Props> = ({ form, kind }) => (
  <>
    <TextField
      form={form}
      name="decider"
      label={kind === "chair" ? "Ordförande som beslutade" : "Vem beslutade?"}
      hint="Namn och titel."
      required
    />
    <TextField
      form={form}
      name="delegationReference"
      label={kind === "chair" ? "Beslutets nummer" : "Punkt i delegationsordningen och beslutets nummer"}
      size="medium"
    />
  </>
);

const AboutVersion: FC<Props> = ({ form, versions }) => (
  <Select
    form={form}
    name="aboutVersion"
    label="Vilken text gällde beslutet?"
    options={[
      { value: "", label: "Ett utkast, innan någon version skickades" },
      ...versions.map(({ number }) => ({ value: String(number), label: `Version ${number}` })),
    ]}
    required
  />
);

/** The other points of the same decision. */
const Points: FC<Props> = ({ form, isOwner }) => (
  <fieldset class="ds-fieldset stack">
    <legend>Fler punkter i samma beslut</legend>
    <Checkbox
      form={form}
      name="givesMandate"
      label="Någon får i uppdrag att underteckna blanketten"
      hint="Blir ett mandat som prövas när socialchefen godkänner."
    />
    <TextField
      form={form}
      name="mandatePost"
      label="Vem får underteckna?"
      hint="Befattningen, till exempel socialdirektören."
      size="medium"
      later
    />
    <MoneyField
      form={form}
      name="mandateCeilingSek"
      label="Högsta belopp"
      hint="Lämna tomt om det inte finns något tak."
    />
    <DateField form={form} name="mandateUntilOn" label="Mandatet gäller till och med" />
    {isOwner && (
      <>
        <Checkbox form={form} name="saysYesToOwning" label="Kommunen säger ja till att vara projektägare" />
        <TextField
          form={form}
          name="ownerCondition"
          label="Villkor för att vara projektägare"
          list={["om Länsstyrelsen beviljar ansökan"]}
          maxlength={300}
        />
      </>
    )}
  </fieldset>
);
