import type { FC } from "hono/jsx";
import type { Activity } from "../../src/bodies/action-plan";
import type { Evaluation } from "../../src/bodies/evaluations";
import type { YearFigures } from "../../src/bodies/year-figures";
import type { Years } from "../../src/bodies/years";
import { dayOf } from "../../src/calendar";
import { counted, day, number, sek } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextArea,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { PdfField } from "../ui/pdf-field";
import { Prose } from "../ui/prose";
import { bodiesCrumb } from "./bodies";
import { attendanceText } from "./evaluation-draft";
import { YearLinks } from "./year-links";

type Props = {
  year: number;
  years: Years;
  /** The one that counts first. */
  evaluations: Evaluation[];
  figures: YearFigures;
  activities: Activity[];
  mayChange: boolean;
};

/** Clause 11: what the network has done, before each turn of the year. */
export const EvaluationPage: FC<Props> = ({ year, years, evaluations, figures, activities, mayChange }) => {
  const [current, ...earlier] = evaluations;
  return (
    <Page title={`Utvärdering ${year}`} crumbs={[registerCrumb, bodiesCrumb]}>
      <YearLinks year={year} years={years} href={paths.evaluation} label="Andra års utvärderingar" />
      {current ? (
        <section aria-labelledby="evaluation">
          <h2 id="evaluation">Vad vi kom fram till</h2>
          <p>
            Gjord {day(current.doneOn)}
            {current.doneOn > `${year}-12-31` && ", efter årsskiftet"}.{" "}
            {current.documentId && <a href={paths.document(current.documentId)}>Utvärderingen som PDF</a>}
          </p>
          <Prose text={current.text} />
        </section>
      ) : (
        <p>
          Året är inte utvärderat. Samordnaren och kommunernas representanter följer upp och utvärderar
          arbetet inför varje årsskifte (punkt 11 i överenskommelsen).
        </p>
      )}
      {mayChange && (
        <p class="no-print">
          <LinkButton href={`${paths.evaluation(year)}/new`} variant={current ? "secondary" : "primary"}>
            {current ? "Skriv om utvärderingen" : "Skriv utvärderingen"}
          </LinkButton>
        </p>
      )}
      <Figures year={year} figures={figures} activities={activities} />
      {earlier.length > 0 && (
        <details class="no-print">
          <summary>Tidigare lydelser: {earlier.length}</summary>
          {earlier.map(({ at, text }) => (
            <article>
              <h3>Sparad {day(dayOf(at))}</h3>
              <Prose text={text} />
            </article>
          ))}
        </details>
      )}
    </Page>
  );
};

const Figures: FC<Pick<Props, "year" | "figures" | "activities">> = ({ year, figures, activities }) => {
  const done = activities.filter(({ state }) => state === "done").length;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">Året i siffror</h2>
      <Facts
        facts={[
          ["Utlysningar som kom in", number(figures.callsSeen)],
          ["Utlysningar som är bedömda", number(figures.callsAssessed)],
          ["Gemensamma ansökningar som startades", number(figures.opened)],
          ["Ansökningar som lämnades in", number(figures.handedIn)],
          ["Kommuner med i dem", number(figures.municipalitiesTakingPart)],
          ["Finansiärernas beslut", decided(figures)],
          [`Beviljat ${year}`, sek(figures.grantedSek)],
          [
            "Frågor till rådgivaren",
            figures.questionsAsked > 0 && (
              <a href={`/advice/years/${year}`}>
                {number(figures.questionsAsked)} från{" "}
                {counted(figures.municipalitiesAsking, "kommun", "kommuner")}
              </a>
            ),
          ],
          ["Nyhetsbrev", figures.newsletters > 0 && number(figures.newsletters)],
          ["Möten som hölls", meetings(figures)],
          ["Närvaro", attendance(figures)],
          [
            "Handlingsplanen",
            activities.length > 0 && (
              <a href={paths.actionPlan(year)}>
                {done} av {counted(activities.length, "aktivitet klar", "aktiviteter klara")}
              </a>
            ),
          ],
        ]}
      />
      <p class="small">
        Räknat av Utlyst ur det som är inskrivet.{" "}
        <a href={`/results?from=${year}&to=${year}`}>Alla siffror</a> och hur de räknas.
      </p>
    </section>
  );
};

const decided = ({ granted, granted_in_part, rejected }: YearFigures) =>
  granted + granted_in_part + rejected === 0
    ? "Inga"
    : `${granted} beviljade, ${granted_in_part} delvis beviljade, ${rejected} avslag`;

const meetings = ({ meetings: byBody, meetingsHeld }: YearFigures) =>
  meetingsHeld > 0 &&
  `${number(meetingsHeld)} (${byBody.map(({ name, count }) => `${name} ${count}`).join(", ")})`;

const attendance = ({ medianAttendance, meetingsWithAttendance, meetingsHeld }: YearFigures) =>
  medianAttendance !== null &&
  `Antecknad vid ${number(meetingsWithAttendance)} av ${number(meetingsHeld)}. ${attendanceText(medianAttendance)}.`;

type FormProps = Pick<Props, "year" | "figures" | "activities"> & {
  form: FormState;
  /** Nobody has written anything yet: the text is Utlyst's. */
  isDraft: boolean;
};

export const EvaluationFormPage: FC<FormProps> = ({ year, form, figures, activities, isDraft }) => (
  <Page
    title={`Utvärdera ${year}`}
    crumbs={[registerCrumb, bodiesCrumb, { href: paths.evaluation(year), label: `Utvärdering ${year}` }]}
    narrow
  >
    <ErrorSummary form={form} />
    <Figures year={year} figures={figures} activities={activities} />
    <form method="post" action="/evaluations" enctype="multipart/form-data" novalidate class="stack">
      <HiddenField name="year" value={String(year)} />
      <DateField form={form} name="doneOn" label="Dag då utvärderingen gjordes" required />
      <TextArea
        form={form}
        name="evaluationText"
        label="Vad kom ni fram till?"
        hint={
          isDraft
            ? "Utlyst har börjat med det som siffrorna säger. Ändra fritt, och svara på de tre sista frågorna tillsammans med kommunernas representanter."
            : "Vad som har gått bra, vad som inte har gjort det, och vad ni vill göra annorlunda nästa år."
        }
        rows={24}
        required
      />
      <PdfField
        form={form}
        name="evaluationFile"
        label="Utvärderingen som PDF"
        note="Utelämnas den behålls den som finns."
      />
      <Buttons>
        <SubmitButton>Spara utvärderingen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
