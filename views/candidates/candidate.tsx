import type { FC } from "hono/jsx";
import type { CallRow } from "../../src/calls/call-list";
import type { InboxRow } from "../../src/candidates/candidates";
import type { CandidateReading } from "../../src/candidates/reading";
import { CallForm } from "../calls/call-form";
import { moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, Select, SubmitButton, TextField } from "../ui/form";
import { Notice } from "../ui/notice";
import { Prose } from "../ui/prose";
import { readingInWords } from "./reading-words";

type Props = {
  found: InboxRow;
  reading: CandidateReading;
  callForm: FormState;
  linkForm: FormState;
  dismissalForm: FormState;
  funders: string[];
  linkable: CallRow[];
};

const REASONS = [
  "Inte för kommuner",
  "Fel ämne",
  "Nyhet, ingen utlysning",
  "Finns redan",
  "För litet belopp",
];

export const CandidatePage: FC<Props> = (props) => {
  const { candidate, source, decision } = props.found;
  return (
    <Page title={candidate.title} crumbs={[{ href: "/candidates", label: "Inkorg" }]} wide>
      {decision && <Decided {...props} />}
      <div class="two-column">
        <section aria-labelledby="source-text" class="source-text">
          <h2 id="source-text">Så här skriver källan</h2>
          <Facts
            facts={[
              ["Källa", <a href={paths.source(source.id)}>{source.name}</a>],
              ["Publicerad", candidate.publishedAt && moment(candidate.publishedAt)],
              ["Hittad", moment(candidate.foundAt)],
              [
                "Sida",
                candidate.link && (
                  <a href={candidate.link} rel="noopener noreferrer" class="break">
                    {candidate.link}
                  </a>
                ),
              ],
              ["Utläst", readingInWords(props.reading)],
            ]}
          />
          {candidate.text ? (
            <Prose text={candidate.text} />
          ) : (
            <p>Källan skickar bara rubriken. Läs resten på sidan.</p>
          )}
          {!decision && <OtherWays {...props} />}
        </section>
        {!decision && (
          <section aria-labelledby="make-call">
            <h2 id="make-call">Gör till utlysning</h2>
            <CallForm
              form={props.callForm}
              funders={props.funders}
              action={`${paths.candidate(candidate.id)}/call`}
              submit="Gör till utlysning"
              deadlineNote={<Read reading={props.reading} />}
            />
          </section>
        )}
      </div>
    </Page>
  );
};

/** What the form was filled in from, so that the adviser can judge it. */
const Read: FC<{ reading: CandidateReading }> = ({ reading }) => {
  const { deadline } = reading;
  if (deadline.deadline?.startsWith("--")) {
    return (
      <Notice tone="warning">
        Texten nämner {readingInWords(reading).toLowerCase()}. Fyll i dagen med år när du har sett efter hos
        finansiären.
      </Notice>
    );
  }
  if (deadline.words) return <p class="quiet">Datumen är lästa ur texten: ”{deadline.words}”.</p>;
  return <p class="quiet">Ingen sista dag kunde läsas ut. Se efter på finansiärens sida.</p>;
};

const OtherWays: FC<Props> = ({ found, linkForm, dismissalForm, linkable }) => {
  const path = paths.candidate(found.candidate.id);
  return (
    <>
      <section aria-labelledby="dismiss">
        <h2 id="dismiss">Välj bort</h2>
        <form method="post" action={`${path}/dismissal`} novalidate class="stack">
          <ErrorSummary form={dismissalForm} />
          <TextField
            form={dismissalForm}
            name="reason"
            label="Anledning"
            list={REASONS}
            maxlength={300}
            required
          />
          <Buttons>
            <SubmitButton variant="secondary">Välj bort</SubmitButton>
          </Buttons>
        </form>
      </section>
      <section aria-labelledby="link">
        <h2 id="link">Koppla till en utlysning som finns</h2>
        <form method="post" action={`${path}/link`} novalidate class="stack">
          <ErrorSummary form={linkForm} />
          <Select
            form={linkForm}
            name="callId"
            label="Utlysning"
            options={[
              { value: "", label: "Välj utlysning" },
              ...linkable.map(({ id, title }) => ({ value: String(id), label: title })),
            ]}
            required
          />
          <Buttons>
            <SubmitButton variant="secondary">Koppla</SubmitButton>
          </Buttons>
        </form>
      </section>
    </>
  );
};

const Decided: FC<Props> = ({ found: { candidate, decision, callTitle } }) => (
  <Notice tone="info">
    <p>
      {decision?.callId ? (
        <>
          {decision.decision === "linked" ? "Kopplad till" : "Blev"}{" "}
          <a href={paths.call(decision.callId)}>{callTitle}</a>.
        </>
      ) : (
        `Bortvald: ”${decision?.reason}”.`
      )}
    </p>
    <form method="post" action={`${paths.candidate(candidate.id)}/undoing`}>
      <SubmitButton variant="secondary">Ångra, lägg tillbaka i inkorgen</SubmitButton>
    </form>
  </Notice>
);
