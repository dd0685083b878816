import type { FC } from "hono/jsx";
import type { Activity, followUpsOf } from "../../src/bodies/action-plan";
import { dayOf } from "../../src/calendar";
import { day } from "../format";
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
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Prose } from "../ui/prose";
import { bodiesCrumb } from "./bodies";
import { activityStateText, choices } from "./words";

const planCrumbs = (year: number) => [
  registerCrumb,
  bodiesCrumb,
  { href: paths.actionPlan(year), label: `Handlingsplan ${year}` },
];

type Props = {
  activity: Activity;
  followUps: ReturnType<typeof followUpsOf>;
  form: FormState;
  mayChange: boolean;
};

export const ActivityPage: FC<Props> = ({ activity, followUps, form, mayChange }) => (
  <Page title={activity.title} crumbs={planCrumbs(activity.year)}>
    <Facts
      facts={[
        ["Läge", activityStateText[activity.state]],
        ["Ansvarig", activity.responsible],
        ["Klart till", activity.dueOn && day(activity.dueOn)],
      ]}
    />
    <Prose text={activity.description} />
    {mayChange && (
      <p class="no-print">
        <LinkButton href={`${paths.activity(activity.year, activity.id)}/edit`} variant="secondary">
          Ändra aktiviteten
        </LinkButton>
      </p>
    )}
    <section aria-labelledby="follow-ups">
      <h2 id="follow-ups">Uppföljning</h2>
      {followUps.length === 0 && <p>Ingen uppföljning ännu.</p>}
      {followUps.length > 0 && (
        <ol class="history">
          {followUps.map(({ at, state, note }) => (
            <li>
              <time datetime={at}>{day(dayOf(at))}</time>{" "}
              <span>
                <strong>{activityStateText[state]}</strong>
                {note && `: ${note}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
    {mayChange && <FollowUp activity={activity} form={form} />}
  </Page>
);

const FollowUp: FC<Pick<Props, "activity" | "form">> = ({ activity, form }) => (
  <section class="no-print" aria-labelledby="new-follow-up">
    <h2 id="new-follow-up">Hur går det nu?</h2>
    <ErrorSummary form={form} />
    <form
      method="post"
      action={`${paths.activity(activity.year, activity.id)}/follow-ups`}
      novalidate
      class="stack"
    >
      <Radios form={form} name="activityState" legend="Läge" options={choices(activityStateText)} required />
      <TextArea form={form} name="note" label="Vad har hänt?" rows={3} />
      <Buttons>
        <SubmitButton>Spara uppföljningen</SubmitButton>
      </Buttons>
    </form>
  </section>
);

type FormProps = { year: number; form: FormState; activity: Activity | null };

export const ActivityFormPage: FC<FormProps> = ({ year, form, activity }) => (
  <Page title={activity ? "Ändra aktiviteten" : "Lägg till aktivitet"} crumbs={planCrumbs(year)} narrow>
    <ErrorSummary form={form} />
    <form
      method="post"
      action={activity ? paths.activity(year, activity.id) : `${paths.actionPlan(year)}/activities`}
      novalidate
      class="stack"
    >
      {activity && <HiddenField name="revision" value={form.values.revision ?? ""} />}
      <TextField form={form} name="title" label="Aktivitet" maxlength={200} required />
      <TextArea form={form} name="description" label="Beskrivning" rows={4} />
      <TextField
        form={form}
        name="responsible"
        label="Ansvarig"
        hint="En person, en roll eller en kommun."
        maxlength={200}
      />
      <DateField form={form} name="dueOn" label="Klart till" />
      <Buttons>
        <SubmitButton>{activity ? "Spara" : "Lägg till aktiviteten"}</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
