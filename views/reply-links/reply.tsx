import type { FC } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import type { Instant } from "../../src/calendar";
import type { Call } from "../../src/calls/calls";
import type { Municipality } from "../../src/membership/register";
import type { Person } from "../../src/people/persons";
import type { Delay } from "../../src/reminders/delays";
import { AnswerChoices } from "../applications/answer-choices";
import { Deadline } from "../calls/deadline";
import { optionsOf, reasonOptions } from "../calls/sub-page";
import { interestText } from "../calls/words";
import { day, moment } from "../format";
import { BarePage } from "../layout";
import { DelayFields } from "../reminders/delay";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, Radios, Select, SubmitButton, TextArea } from "../ui/form";
import { Notice } from "../ui/notice";
import { Prose } from "../ui/prose";

type Props = {
  token: string;
  person: Person;
  municipality: Municipality;
  adviser: Person | undefined;
  /** Null when it is a call that is asked about, before there is an application. */
  application: Application | null;
  call: Call;
  owner: string;
  /** Whether an answer is possible now. */
  isOpen: boolean;
  answered: { at: Instant; byName: string } | null;
  delay: Delay | undefined;
  answerForm: FormState;
  delayForm: FormState;
  at: Instant;
};

/** What a contact person needs to answer for the municipality: whose link it is, what is asked, and the buttons. */
export const ReplyPage: FC<Props> = (props) => {
  const { application, call, municipality, answered, isOpen, delay } = props;
  return (
    <BarePage
      title={
        application ? `Vill ${municipality.formalName} delta?` : `Är ${municipality.formalName} intresserad?`
      }
      lead={application?.title ?? call.title}
    >
      <Whose {...props} />
      {answered && (
        <Notice tone="success" title="Kommunen har svarat">
          <p>
            {answered.byName}, {moment(answered.at)}.{isOpen && " Svaret går att ändra här."}
          </p>
        </Notice>
      )}
      <About {...props} />
      {delay && (
        <p>
          Ni har sagt att svaret kommer {day(delay.expectedOn)}: {delay.reason}
        </p>
      )}
      {isOpen ? <AnswerForm {...props} /> : <p>Det går inte längre att svara här.</p>}
      {isOpen && application && !answered && <Later {...props} />}
      <Ask {...props} />
    </BarePage>
  );
};

const Whose: FC<Props> = ({ token, person, municipality }) => (
  <details>
    <summary>
      Länken är personlig för {person.name}, {municipality.formalName}
    </summary>
    <form method="post" action={`/replies/${token}/renewal`} class="stack-small">
      <p>
        Är du någon annan? Svara inte här. Svaret skulle räknas som {person.name}s. Be {person.name} svara,
        eller skicka en ny länk dit.
      </p>
      <SubmitButton variant="secondary">Skicka en ny länk till {person.name}</SubmitButton>
    </form>
  </details>
);

const About: FC<Props> = ({ application, call, owner, at }) => (
  <>
    <Facts
      facts={[
        ["Finansiär", call.funder],
        ["Utlysning", call.title],
        ["Sista dag", <Deadline call={call} at={at} />],
        ["Projektägare", application ? owner : null],
      ]}
    />
    {call.description && (
      <details>
        <summary>Om utlysningen</summary>
        <Prose text={call.description} />
      </details>
    )}
  </>
);

const AnswerForm: FC<Props> = ({ token, application, municipality, answered, answerForm: form }) => (
  <section aria-labelledby="answering">
    <h2 id="answering">{answered ? "Ändra svaret" : "Svara för kommunen"}</h2>
    <ErrorSummary form={form} />
    <form method="post" action={`/replies/${token}/answers`} novalidate class="stack">
      {application ? (
        <AnswerChoices form={form} municipality={municipality.formalName} />
      ) : (
        <>
          <Radios form={form} name="interest" legend="Svar" options={optionsOf(interestText)} required />
          <Select form={form} name="reasonCode" label="Anledning" options={reasonOptions} />
          <TextArea form={form} name="reason" label="Med egna ord" rows={3} />
        </>
      )}
      <Buttons>
        <SubmitButton>Skicka svaret</SubmitButton>
      </Buttons>
    </form>
  </section>
);

const Later: FC<Props> = ({ token, delayForm: form }) => (
  <details open={Object.keys(form.errors).length > 0}>
    <summary>Vi kan inte svara ännu</summary>
    <ErrorSummary form={form} />
    <form method="post" action={`/replies/${token}/delay`} novalidate class="stack">
      <DelayFields form={form} />
      <Buttons>
        <SubmitButton variant="secondary">Säg att vi kommer senare</SubmitButton>
      </Buttons>
    </form>
  </details>
);

const Ask: FC<Pick<Props, "adviser">> = ({ adviser }) =>
  adviser ? (
    <p>
      Frågor? Skriv till {adviser.name}, <a href={`mailto:${adviser.email}`}>{adviser.email}</a>.
    </p>
  ) : null;

/** The link has gone out; whoever has it can have a new one sent to its owner, and learns nothing more. */
export const LinkExpiredPage: FC<{ token: string; person: Person }> = ({ token, person }) => (
  <BarePage title="Länken har gått ut" narrow>
    <p>Länkar i brev gäller i 60 dagar. Den här är {person.name}s.</p>
    <form method="post" action={`/replies/${token}/renewal`}>
      <SubmitButton>Skicka en ny länk till {person.name}</SubmitButton>
    </form>
  </BarePage>
);

export const LinkRenewedPage: FC = () => (
  <BarePage title="En ny länk är på väg" narrow>
    <p>Den skickas med e-post till den som länken tillhör och kommer fram om en stund.</p>
    <p>Har ett brev nyss skickats kommer inget till. Vänta tio minuter innan du försöker igen.</p>
  </BarePage>
);
