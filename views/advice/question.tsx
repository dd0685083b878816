import type { FC } from "hono/jsx";
import type { Lesson } from "../../src/advice/lessons";
import type { Reply } from "../../src/advice/replies";
import type { AdviceRequest, aboutWhat } from "../../src/advice/requests";
import { dayOf } from "../../src/calendar";
import type { HistoryRow } from "../../src/history";
import { day, moment } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
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
import { Notice } from "../ui/notice";
import { Prose } from "../ui/prose";
import { timeClassText, topicText } from "./words";

type Props = ReturnType<typeof aboutWhat> & {
  request: AdviceRequest;
  municipality: string;
  replies: Reply[];
  lesson: Lesson | undefined;
  history: HistoryRow[];
  isAdviser: boolean;
  /** The reader speaks for the municipality that asked. */
  isOwn: boolean;
  answerForm: FormState;
  followUpForm: FormState;
  lessonForm: FormState;
};

/** One question with what was said after it; whose turn it is has the form. */
export const QuestionPage: FC<Props> = (props) => {
  const { request, municipality, replies, isAdviser, isOwn } = props;
  const ended = request.endedAt !== null;
  const answered = replies.some(({ side }) => side === "adviser");
  return (
    <Page
      title={request.title}
      crumbs={[{ href: "/advice", label: "Rådgivning" }]}
      lead={`${municipality}, ${request.askedByName}, ${moment(request.askedAt)}`}
    >
      {ended && <Ended {...props} />}
      <About {...props} />
      <Prose text={request.question} />
      {replies.map((reply) => (
        <Said reply={reply} />
      ))}
      {!ended && isAdviser && <AnswerForm {...props} />}
      {!ended && isOwn && answered && <FollowUpForm {...props} />}
      {answered && <ForAll {...props} />}
      {!ended && (isAdviser || isOwn) && (
        <form method="post" action={`${paths.advice(request.id)}/ending`}>
          <SubmitButton variant="tertiary">
            {answered ? "Avsluta frågan" : "Frågan behövs inte längre"}
          </SubmitButton>
        </form>
      )}
      <details>
        <summary>Historik</summary>
        <History rows={props.history} municipality={() => municipality} />
      </details>
    </Page>
  );
};

const Ended: FC<Props> = ({ request, isAdviser, isOwn }) => (
  <Notice tone="neutral" title="Avslutad">
    <p>
      Frågan avslutades {day(dayOf(request.endedAt ?? request.askedAt))}. Det som har skrivits finns kvar.
    </p>
    {(isAdviser || isOwn) && (
      <form method="post" action={`${paths.advice(request.id)}/resumption`}>
        <SubmitButton variant="secondary">Ta upp frågan igen</SubmitButton>
      </form>
    )}
  </Notice>
);

const About: FC<Props> = ({ request, call, need }) => (
  <Facts
    facts={[
      ["Gäller", topicText[request.topic]],
      ["Önskat svar", request.wishedOn ? day(request.wishedOn) : null],
      ["Utlysning", call && <a href={paths.call(call.id)}>{call.title}</a>],
      ["Behov", need && <a href={paths.need(need.id)}>{need.title}</a>],
    ]}
  />
);

const Said: FC<{ reply: Reply }> = ({ reply }) => (
  <section class="said stack-small">
    <h2>{reply.side === "adviser" ? "Svar" : "Följdfråga"}</h2>
    <p class="quiet">
      {reply.byName}, {moment(reply.at)}
    </p>
    <Prose text={reply.text} />
  </section>
);

const AnswerForm: FC<Props> = ({ request, replies, answerForm: form }) => (
  <section aria-labelledby="answering">
    <h2 id="answering">{replies.length === 0 ? "Svara" : "Skriv ett svar till"}</h2>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.advice(request.id)}/answers`} novalidate class="stack">
      <TextArea form={form} name="text" label="Svar" rows={8} required />
      <Radios
        form={form}
        name="timeClass"
        legend="Ungefär hur lång tid tog det?"
        options={Object.entries(timeClassText).map(([value, label]) => ({ value, label }))}
        required
      />
      <Buttons>
        <SubmitButton>Skicka svaret</SubmitButton>
      </Buttons>
    </form>
  </section>
);

const FollowUpForm: FC<Props> = ({ request, followUpForm: form }) => (
  <section aria-labelledby="asking-on">
    <h2 id="asking-on">Fråga vidare</h2>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.advice(request.id)}/follow-ups`} novalidate class="stack">
      <TextArea form={form} name="text" label="Följdfråga" rows={4} required />
      <Buttons>
        <SubmitButton variant="secondary">Skicka följdfrågan</SubmitButton>
      </Buttons>
    </form>
  </section>
);

/** What others may learn: the adviser's words, which the municipality lets out or not. */
const ForAll: FC<Props> = (props) => {
  const { request, lesson, isAdviser, isOwn } = props;
  if (!lesson && !isAdviser) return null;
  return (
    <section aria-labelledby="for-all">
      <h2 id="for-all">Råd som andra kan ha nytta av</h2>
      {lesson && (
        <>
          <p>
            {lesson.agreedAt
              ? `Alla i nätverket får läsa texten sedan ${day(dayOf(lesson.agreedAt))}. ${lesson.agreedByName} sa ja.`
              : "Ingen utanför kommunen ser texten ännu. Den visas först när kommunen har sagt ja."}
          </p>
          <blockquote class="stack-small">
            <strong>{lesson.title}</strong>
            <Prose text={lesson.text} />
          </blockquote>
          {isOwn && !lesson.agreedAt && (
            <form method="post" action={`${paths.advice(request.id)}/lesson/agreement`}>
              <HiddenField name="lesson" value={String(lesson.id)} />
              <SubmitButton>Ja, alla får läsa texten</SubmitButton>
            </form>
          )}
          {(isOwn || isAdviser) && (
            <form method="post" action={`${paths.advice(request.id)}/lesson/withdrawal`}>
              <SubmitButton variant="tertiary">
                {isOwn && !lesson.agreedAt ? "Nej, visa den inte" : "Ta tillbaka texten"}
              </SubmitButton>
            </form>
          )}
        </>
      )}
      {isAdviser && <LessonForm {...props} />}
    </section>
  );
};

const LessonForm: FC<Props> = ({ request, lesson, lessonForm: form }) => (
  <details open={Object.keys(form.errors).length > 0}>
    <summary>{lesson ? "Skriv om texten" : "Skriv en text för alla"}</summary>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.advice(request.id)}/lesson`} novalidate class="stack">
      <TextField form={form} name="title" label="Rubrik" maxlength={200} required />
      <TextArea
        form={form}
        name="text"
        label="Vad andra kan lära av svaret"
        hint="Nämn inte enskilda personer. Kommunens namn visas."
        rows={6}
        required
      />
      <Buttons>
        <SubmitButton variant="secondary">Be kommunen om lov att visa texten</SubmitButton>
      </Buttons>
    </form>
  </details>
);
