import type { FC } from "hono/jsx";
import type { HandingInLine } from "../../src/awards/handing-in-list";
import type { Day } from "../../src/calendar";
import type { Call } from "../../src/calls/calls";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { day } from "../format";
import { paths } from "../paths";
import { DateField, HiddenField, Radios, TextArea, TextField } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { PdfField } from "../ui/pdf-field";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { ActPage, type ActProps } from "./act-page";
import { dueInWords } from "./standing";
import { Paper } from "./timeline";
import { lineText, stepStateText } from "./words";

type ListProps = Heading & { lines: HandingInLine[]; today: Day; mayTell: boolean };

/** What must be ready in the e-service, and what is to be sent along. */
export const HandingInPage: FC<ListProps> = ({ application, call, lines, today, mayTell }) => (
  <ApplicationSubPage application={application} title="Förbered inlämningen" wide>
    <p class="lead">
      Listan hindrar inte inlämningen. Den visar vad som kan stoppa er hos {call.funder} när tiden är knapp.
    </p>
    <Asked call={call} />
    <Table caption="Det som ska vara klart" captionHidden head={["Vad", "Läge", "Sedan", "Underlag"]}>
      {lines.map((line, i) => (
        <Row state={line.standing && line.standing.state !== "requested" ? "done" : undefined}>
          <RowHeader>
            {lineText(line)}
            {line.beginBy && !line.standing && (
              <span class="under">Börja senast {dueInWords(line.beginBy, today)}</span>
            )}
            {mayTell && (
              <span class="under">
                <a href={`${paths.application(application.id)}/handing-in/${i + 1}`}>
                  Uppdatera<span class="ds-sr-only"> {lineText(line)}</span>
                </a>
              </span>
            )}
          </RowHeader>
          <Cell label="Läge" state>
            <LineState line={line} />
          </Cell>
          <Cell label="Sedan" spare={!line.standing}>
            {line.standing ? day(line.standing.happenedOn) : "–"}
          </Cell>
          <Cell label="Underlag" spare={!line.known && !line.standing}>
            {line.known && `${line.known} enligt registret. `}
            {line.standing?.note}{" "}
            <Paper id={application.id} documentId={line.standing?.documentId ?? null} label="Fil" />
          </Cell>
        </Row>
      ))}
    </Table>
    {mayTell && (
      <p>
        <LinkButton href={`${paths.application(application.id)}/handing-in/new`} variant="secondary">
          Lägg till en bilaga
        </LinkButton>
      </p>
    )}
  </ApplicationSubPage>
);

const Asked: FC<{ call: Call }> = ({ call }) =>
  call.registration ? (
    <p>
      {call.funder} skriver om registrering: {call.registration}
      {call.registrationDays !== null && ` Det tar ${call.registrationDays} dagar.`}
    </p>
  ) : null;

const LineState: FC<{ line: HandingInLine }> = ({ line: { standing, known } }) => {
  if (!standing) return known ? <Tag tone="success">Finns</Tag> : <Tag tone="neutral">Inte påbörjad</Tag>;
  const tone =
    standing.state === "requested" ? "warning" : standing.state === "ready" ? "success" : "neutral";
  return <Tag tone={tone}>{stepStateText[standing.state]}</Tag>;
};

/** `place`: its place in the list; "" for an attachment that is not there yet. */
export const HandingInStepPage: FC<ActProps & { line: HandingInLine | null; place: string }> = ({
  application,
  form,
  line,
  place,
}) => (
  <ActPage
    application={application}
    form={form}
    title={line ? lineText(line) : "Lägg till en bilaga"}
    to="handing-in/proofs"
    button="Spara"
    back={`${paths.application(application.id)}/handing-in`}
    file
  >
    <HiddenField name="line" value={place} />
    {!line && <TextField form={form} name="attachmentName" label="Bilagans namn" maxlength={200} required />}
    <Radios
      form={form}
      name="stepState"
      legend="Läge"
      options={(["requested", "ready", "not_needed"] as const).map((value) => ({
        value,
        label: stepStateText[value],
      }))}
      required
    />
    <DateField
      form={form}
      name="happenedOn"
      label="Dag"
      hint="När det begärdes, eller blev klart."
      required
    />
    <TextArea
      form={form}
      name="stepNote"
      label="Anteckning"
      hint="Till exempel vem som har behörigheten. Skriv inga lösenord eller personnummer."
      rows={3}
    />
    <PdfField form={form} name="file" label="Fil" note="Till exempel beviset eller bilagan." />
  </ActPage>
);
