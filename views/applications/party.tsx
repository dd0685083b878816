import type { FC } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import type { Board, BoardRow } from "../../src/applications/board";
import type { signoffsOf } from "../../src/applications/signoff-records";
import type { Person } from "../../src/people/persons";
import { moment, names, sek, since } from "../format";
import { paths } from "../paths";
import { answerText, partyStateText, waitsForText } from "../text";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, Radios, SubmitButton, TextArea, TextField } from "../ui/form";
import { Tag } from "../ui/tag";
import { partyTone } from "./answer-marks";
import { membershipInWords } from "./board-table";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & {
  row: BoardRow;
  isOwn: boolean;
  consent: Board["ownerConsent"];
  contacts: Person[];
  directors: Person[];
  signoffs: ReturnType<typeof signoffsOf>;
  answerForm: FormState;
  consentForm: FormState;
};

/** One municipality's part: what it has answered, who has approved, and what it can do now. */
export const PartyPage: FC<Props> = (props) => {
  const { application, row, isOwn, at } = props;
  const open = !isOver(application);
  return (
    <ApplicationSubPage application={application} title={`${row.formalName} i ansökan`}>
      <p>
        <Tag tone={partyTone[row.state]}>{partyStateText[row.state]}</Tag>{" "}
        {row.waitsFor &&
          row.since &&
          `Väntar på ${waitsForText[row.waitsFor]} sedan ${since(row.since, at)}.`}
      </p>
      <PartyFacts {...props} />
      <p>
        <a href={paths.partyPapers(application.id, row.code)}>
          Papper för {row.formalName}: tjänsteutlåtande, samverkansblankett och underlag för registrering
        </a>
      </p>
      {open && isOwn && row.state !== "approved" && <AnswerForm {...props} />}
      {open && isOwn && row.isOwner && row.state !== "declined" && <ConsentForm {...props} />}
      <Approvals {...props} />
    </ApplicationSubPage>
  );
};

const PartyFacts: FC<Props> = ({ row, consent, contacts, directors }) => (
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
      <Radios
        form={form}
        name="answer"
        legend={`Vad svarar ${row.formalName}?`}
        options={[
          {
            value: "interested",
            label: answerText.interested,
            hint: "Vi vill veta mer innan vi bestämmer oss.",
          },
          {
            value: "takes_part",
            label: answerText.takes_part,
            hint: "Svaret binder inte kommunen. Det gör först nämndens beslut och socialchefens godkännande.",
          },
          {
            value: "declines",
            label: answerText.declines,
            hint: "Skriv varför. Anledningen visas för alla i nätverket.",
          },
        ]}
        required
      />
      <TextArea
        form={form}
        name="reason"
        label="Anledning eller kommentar"
        hint="Behövs om kommunen avstår."
        rows={3}
      />
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
