import type { FC } from "hono/jsx";
import type { Board } from "../../src/applications/board";
import type { MissingToSend } from "../../src/applications/readiness";
import type { Outcome, Sending } from "../../src/applications/sending";
import type { ChangeClass } from "../../src/applications/standing";
import { counted, names } from "../format";
import { paths } from "../paths";
import { changeClassText, contentChangeInWords } from "../text";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  Radios,
  SubmitButton,
  TextArea,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { missingInWords } from "./blocker-words";
import { Comparison } from "./comparison";
import { ApplicationSubPage, type Heading } from "./frame";
import { changesInWords } from "./standing-words";

type Props = Heading & { sending: Sending; form: FormState; missing: MissingToSend[]; board: Board };

/** Says what has changed, whom it reaches and what it does to approvals, before it is done. */
export const SendingPage: FC<Props> = (props) => {
  const { application, sending, missing } = props;
  return (
    <ApplicationSubPage application={application} title={`Skicka version ${sending.number} för godkännande`}>
      {missing.length > 0 ? <Missing {...props} /> : <SendingForm {...props} />}
    </ApplicationSubPage>
  );
};

const Missing: FC<Props> = ({ application, missing }) => (
  <>
    <p>Det går inte ännu. Följande saknas:</p>
    <ul>
      {missing.map((one) => (
        <li>{missingInWords(one)}</li>
      ))}
    </ul>
    <p class="cluster">
      <LinkButton href={`${paths.application(application.id)}/text`}>Skriv på texten</LinkButton>
      <LinkButton href={`${paths.application(application.id)}/facts`} variant="secondary">
        Titel, tid och belopp
      </LinkButton>
      <LinkButton href={`${paths.application(application.id)}/budget`} variant="secondary">
        Budgeten
      </LinkButton>
    </p>
  </>
);

const SendingForm: FC<Props> = ({ application, sending, form, board }) => {
  const path = paths.application(application.id);
  const { number, before, outcomes } = sending;
  const directors = outcomes.flatMap((one) => one.directors);
  return (
    <>
      <p>
        Texten blir version {number} och ändras inte mer.{" "}
        {counted(directors.length, "socialchef", "socialchefer")} får var sitt brev med en personlig länk.
      </p>
      <ErrorSummary form={form} labels={{ changeClass: "Ändringen", classReason: "Anledning" }} />
      <Unanswered board={board} />
      {before && (
        <section aria-labelledby="changed">
          <h2 id="changed">Vad är ändrat sedan version {before.number}</h2>
          <Comparison before={before.content} after={sending.content} />
        </section>
      )}
      <form method="post" action={`${path}/versions`} novalidate class="stack">
        <HiddenField name="revision" value={String(application.revision)} />
        <HiddenField name="seen" value={sending.sha256} />
        {before && <Classing {...sending} form={form} />}
        <Receivers {...sending} />
        <Buttons>
          <SubmitButton>
            Skicka version {number} till {counted(directors.length, "socialchef", "socialchefer")}
          </SubmitButton>
          <LinkButton href={path} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
    </>
  );
};

const Classing: FC<Sending & { form: FormState }> = ({ forced, outcomes, classes, form }) => (
  <section aria-labelledby="classing" class="stack">
    <h2 id="classing">Vad betyder ändringen för godkännandena?</h2>
    {forced.length > 0 ? (
      <>
        <HiddenField name="changeClass" value="material" />
        <Notice tone="warning" title="Ändringen är väsentlig">
          <p>
            Den rör {changesInWords(forced, forcedInWords)}, och det är alltid väsentligt.{" "}
            {effect(outcomes, "material")}
          </p>
        </Notice>
      </>
    ) : (
      <Radios
        form={form}
        name="changeClass"
        legend="Ändringen är"
        options={classes.map((value) => ({
          value,
          label: changeClassText[value],
          hint: `${classHint[value]} ${effect(outcomes, value)}`,
        }))}
        required
      />
    )}
    <TextArea
      form={form}
      name="classReason"
      label="Anledning"
      hint="Vad som är ändrat och varför. Läses av socialchefer och kontaktpersoner och sparas med versionen."
      rows={3}
      required
    />
  </section>
);

const classHint: Record<ChangeClass, string> = {
  editorial:
    "Rättar språk eller förtydligar, utan att någon åtar sig något annat. Alla får veta det och kan invända.",
  material: "Ändrar vad kommunerna åtar sig. De som berörs godkänner på nytt.",
};

/** Here nobody's share is the reader's own. */
function forcedInWords(change: Sending["forced"][number]): string {
  return change.what === "parties" ? "Kommunernas andelar" : contentChangeInWords(change);
}

function effect(outcomes: readonly Outcome[], as: ChangeClass): string {
  const kept = outcomes.filter(({ keeps }) => keeps[as]).length;
  const again = outcomes.filter(
    ({ keeps, approvedVersion }) => approvedVersion !== null && !keeps[as],
  ).length;
  const stay = `${counted(kept, "godkännande", "godkännanden")} står kvar`;
  return again > 0 ? `${stay} och ${counted(again, "slutar räknas", "slutar räknas")}.` : `${stay}.`;
}

const Receivers: FC<Sending> = ({ outcomes, before, classes }) => (
  <Table
    caption="Vilka som får brevet"
    head={[
      "Kommun",
      "Socialchef",
      ...(before ? classes.map((one) => `Om ${changeClassText[one].toLowerCase()}`) : []),
    ]}
  >
    {outcomes
      .toSorted((a, b) => a.name.localeCompare(b.name, "sv"))
      .map((one) => (
        <Row>
          <RowHeader>{one.name}</RowHeader>
          <Cell label="Socialchef">{names(one.directors)}</Cell>
          {before &&
            classes.map((as) => (
              <Cell label={`Om ${changeClassText[as].toLowerCase()}`}>{outcomeInWords(one, as)}</Cell>
            ))}
        </Row>
      ))}
  </Table>
);

function outcomeInWords({ approvedVersion, keeps }: Outcome, as: ChangeClass): string {
  if (keeps[as])
    return `Behåller godkännandet${approvedVersion === null ? "" : ` av version ${approvedVersion}`}`;
  return approvedVersion === null ? "Tillfrågas" : "Godkänner på nytt";
}

/** An approval is an answer too, so those who have not answered are asked; the adviser should know it. */
const Unanswered: FC<{ board: Board }> = ({ board }) => {
  const without = (answer: "interested" | undefined) =>
    board.rows.filter((row) => row.answer?.answer === answer).map(({ shortName }) => shortName);
  const silent = without(undefined);
  const interested = without("interested");
  if (silent.length + interested.length === 0) return null;
  return (
    <Notice tone="warning" title="Alla har inte sagt att de vill delta">
      {silent.length > 0 && <p>Har inte svarat: {names(silent)}.</p>}
      {interested.length > 0 && <p>Är bara intresserade: {names(interested)}.</p>}
      <p>Deras socialchefer får brevet ändå.</p>
    </Notice>
  );
};
