import type { FC } from "hono/jsx";
import type { MeetingDecision, MeetingDecisionKind } from "../../src/bodies/meeting-decisions";
import type { Meeting } from "../../src/bodies/meetings";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { meetingCrumbs } from "./meeting-form";
import { Striking } from "./striking";
import { decisionKindText, meetingTime } from "./words";

type Props = { form: FormState; meeting: Meeting; kinds: readonly MeetingDecisionKind[] };

export const NewDecisionPage: FC<Props> = ({ form, meeting, kinds }) => (
  <Page title="Lägg till beslut" crumbs={meetingCrumbs(meeting)} lead={meetingTime(meeting)} narrow>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.meeting(meeting.id)}/decisions`} novalidate class="stack">
      <DecisionFields form={form} kinds={kinds} />
      <Buttons>
        <SubmitButton>Spara beslutet</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

type CorrectionProps = Props & { decision: MeetingDecision; striking: FormState };

export const DecisionPage: FC<CorrectionProps> = ({ form, meeting, kinds, decision, striking }) => {
  const address = paths.meetingDecision(meeting.id, decision.id);
  return (
    <Page title={`Rätta beslut ${decision.number}`} crumbs={meetingCrumbs(meeting)} narrow>
      <p>Beslutet behåller sitt nummer. Det som stod förut finns kvar i historiken med din anledning.</p>
      <ErrorSummary form={{ values: {}, errors: { ...form.errors, ...striking.errors } }} />
      <form method="post" action={`${address}/correction`} novalidate class="stack">
        <DecisionFields form={form} kinds={kinds} />
        <TextField form={form} name="reason" label="Varför rättas uppgiften?" maxlength={300} required />
        <Buttons>
          <SubmitButton>Rätta beslutet</SubmitButton>
        </Buttons>
      </form>
      <Striking
        action={`${address}/striking`}
        form={striking}
        what="Om beslutet aldrig fattades. Det räknas inte längre, och numret används inte igen."
      />
    </Page>
  );
};

const DecisionFields: FC<Omit<Props, "meeting">> = ({ form, kinds }) => (
  <>
    {kinds.length === 1 ? (
      <HiddenField name="decisionKind" value={kinds[0] ?? ""} />
    ) : (
      <>
        <Radios
          form={form}
          name="decisionKind"
          legend="Vad gäller beslutet?"
          options={kinds.map((value) => ({ value, label: decisionKindText[value] }))}
          required
        />
        <TextField
          form={form}
          name="decisionYear"
          label="År"
          hint="För budget och handlingsplan: det år som beslutet gäller."
          inputmode="numeric"
          size="short"
          later
        />
      </>
    )}
    <TextArea form={form} name="decisionText" label="Vad beslutades?" rows={4} required />
  </>
);
