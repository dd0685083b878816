import type { FC } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import type { Board, BoardRow } from "../../src/applications/board";
import type { signoffsOf } from "../../src/applications/signoff-records";
import { dayOf } from "../../src/calendar";
import type { PartyPapers } from "../../src/mandates/party-papers";
import type { Person } from "../../src/people/persons";
import type { Delay } from "../../src/reminders/delays";
import { moment, names, sek, since } from "../format";
import { linksOf, TaskList } from "../mandates/task-list";
import { ToTasks } from "../mandates/tasks";
import { paths } from "../paths";
import { delayInWords } from "../reminders/words";
import { answerText, partyStateText, waitsForText } from "../text";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { Tag } from "../ui/tag";
import { AnswerChoices } from "./answer-choices";
import { partyTone } from "./answer-marks";
import { isWaitedFor, membershipInWords } from "./board-table";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & {
  row: BoardRow;
  isOwn: boolean;
  papers: PartyPapers;
  delay: Delay | undefined;
  /** The board that decides about it, where it is known. */
  boardId: number | null;
  consent: Board["ownerConsent"];
  contacts: Person[];
  directors: Person[];
  signoffs: ReturnType<typeof signoffsOf>;
  answerForm: FormState;
  consentForm: FormState;
};

/** One municipality's part: what it has answered, who has approved, and what it can do now. */
export const PartyPage: FC<Props> = (props) => {
  const { application, row, isOwn, isAdviser, papers, boardId, at } = props;
  const open = !isOver(application);
  const mayKeep = open && (isOwn || isAdviser);
  const mayAnswer = open && isOwn && row.state !== "approved";
  return (
    <ApplicationSubPage application={application} title={`${row.formalName} i ansökan`}>
      <p>
        <Tag tone={partyTone[row.state]}>{partyStateText[row.state]}</Tag>{" "}
        {row.waitsFor &&
          row.since &&
          `Väntar på ${waitsForText[row.waitsFor]} sedan ${since(row.since, at)}.`}
      </p>
      {open && <ComesLater {...props} />}
      <section aria-labelledby="tasks">
        <h2 id="tasks">Vägen till en inlämnad ansökan</h2>
        <TaskList
          tasks={papers.tasks}
          caption={`Vad som behövs från ${row.formalName}`}
          links={linksOf(papers, { applicationId: application.id, boardId, mayKeep, mayAnswer })}
        />
        <p class="no-print">
          <ToTasks applicationId={application.id} />
        </p>
      </section>
      <PartyFacts {...props} />
      {mayAnswer && <AnswerForm {...props} />}
      {open && isOwn && row.isOwner && row.state !== "declined" && <ConsentForm {...props} />}
      <p>
        <a href={paths.partyPapers(application.id, row.code)}>
          Handlingar för {row.formalName}: tjänsteutlåtande, samverkansblankett och underlag för registrering
        </a>
      </p>
      <Approvals {...props} />
    </ApplicationSubPage>
  );
};

/** That the answer or the approval comes later, and for its own people the way to say so. */
const ComesLater: FC<Props> = ({ application, row, delay, isOwn, at }) =>
  isWaitedFor(row) && (delay || isOwn) ? (
    <p>
      {delay && `${delayInWords(delay, dayOf(at))} (${delay.byName}, ${moment(delay.at)}) `}
      {isOwn && (
        <a class="no-print" href={paths.delay(application.id, row.code)}>
          {delay ? "Ändra när beskedet kommer" : "Kommer ert besked senare? Säg när"}
        </a>
      )}
    </p>
  ) : null;

const PartyFacts: FC<Props> = ({ row, papers, consent, contacts, directors }) => (
  <Facts
    facts={[
      ["Roll", row.isOwner ? "Projektägare" : "Samverkanspart"],
      [
        "Svar",
        row.answer
          ? `${answerText[row.answer.answer]} (${row.answer.byName}, ${moment(row.answer.at)})`
          : "Inget ännu",
      ],
      ["Anledning", row.answer?.reason],
      [
        "Att vara projektägare",
        row.isOwner
          ? consent
            ? `Ja${consent.condition ? `, ${consent.condition}` : ""} (${consent.byName}, ${moment(consent.at)})`
            : "Inget besked ännu"
          : null,
      ],
      ["Medlem i nätverket", row.exitOn !== null && membershipInWords(row.exitOn)],
      ["Diarienummer", papers.caseNumber],
      ["Andel av budgeten", sek(row.budgetShareSek)],
      ["Medfinansiering", sek(row.coFinancingSek)],
      ["Kontaktperson", contacts.length > 0 ? names(contacts.map(({ name }) => name)) : "Saknas i registret"],
      ["Socialchef", directors.length > 0 ? names(directors.map(({ name }) => name)) : "Saknas i registret"],
    ]}
  />
);

const AnswerForm: FC<Props> = ({ application, row, answerForm: form }) => (
  <section aria-labelledby="answering">
    <h2 id="answering">{row.answer ? "Ändra kommunens svar" : "Svara för kommunen"}</h2>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.party(application.id, row.code)}/answers`} novalidate class="stack">
      <AnswerChoices form={form} municipality={row.formalName} />
      <Buttons>
        <SubmitButton>Spara svaret</SubmitButton>
      </Buttons>
    </form>
  </section>
);

const ConsentForm: FC<Props> = ({ application, consent, consentForm: form }) => (
  <section aria-labelledby="consenting">
    <h2 id="consenting">Besked om att vara projektägare</h2>
    <p>
      {consent
        ? "Kommunen har sagt ja. Villkoret kan ändras tills ansökan är inlämnad."
        : "Ni är föreslagna som projektägare: den kommun som söker, tar emot medlen och redovisar dem. Vill ni inte vara det, hör av er till rådgivaren."}
    </p>
    <form
      method="post"
      action={`${paths.application(application.id)}/owner-consent`}
      novalidate
      class="stack"
    >
      <TextField
        form={{ ...form, values: { condition: consent?.condition ?? "", ...form.values } }}
        name="condition"
        label="Villkor"
        hint="Till exempel ”om Länsstyrelsen beviljar ansökan”."
        list={["om Länsstyrelsen beviljar ansökan"]}
        maxlength={300}
      />
      <Buttons>
        <SubmitButton>{consent ? "Spara villkoret" : "Säg ja till att vara projektägare"}</SubmitButton>
      </Buttons>
    </form>
  </section>
);

const Approvals: FC<Props> = ({ application, row, isAdviser, isOwn, signoffs, directors }) => (
  <section aria-labelledby="approvals">
    <h2 id="approvals">Socialchefens besked</h2>
    {signoffs.length === 0 ? (
      <p>Inget besked ännu.</p>
    ) : (
      <ul>
        {signoffs.map(({ signoff, version }) => (
          <li>
            <a href={paths.signoff(application.id, signoff.id)}>
              {signoff.decision === "approved" ? "Godkände" : "Avstod från"} version {version}
            </a>
            , {signoff.personName}, {moment(signoff.at)}
          </li>
        ))}
      </ul>
    )}
    {(isAdviser || isOwn) && row.state === "awaiting" && directors.length > 0 && (
      <form method="post" action={`${paths.party(application.id, row.code)}/link`} class="stack-small">
        <p>
          Har brevet kommit bort? Skicka ett nytt med en ny personlig länk till{" "}
          {names(directors.map(({ name }) => name))}.
        </p>
        <SubmitButton variant="secondary">Skicka länken igen</SubmitButton>
      </form>
    )}
  </section>
);
